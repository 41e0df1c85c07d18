package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申請\n受理\n審査 ←いまここ\n交付可能\n完了",
                "申請 → 受理 → 審査(現在) → 交付可能 → 完了",
                "[済] 申請\n[済] 受理\n[現在] 審査\n[ ] 交付可能",
                "✓ 申請\n✓ 受理\n✓ 審査\n□ 交付可能\n□ 完了",
                "申請\n受理\n審査\n現在地\n交付可能",
            })
    void keepsOnlyTheStepThatIsMarked(String page) {
        assertThat(read(page, List.of())).containsExactly("[現在]審査");
    }

    @Test
    void theMarkupMayMarkIt() {
        assertThat(read("申請\n審査\n交付可能", List.of(4))).containsExactly("[現在]審査");
    }

    @Test
    void whatStandsAroundTheStepsStays() {
        assertThat(read(
                        "旅券の更新手続です。\n1 Application\n2 Review - you are here\n3 Ready for pickup\nお急ぎの方は窓口へ。",
                        List.of()))
                .containsExactly("旅券の更新手続です。", "[現在] review", "お急ぎの方は窓口へ。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "申請済\n審査済\n交付済",
                "現在、審査を行っています。",
                "現在の状況:審査中",
                "You can now receive your passport.",
            })
    void leavesALoneWhatNoMarkPartsIntoSteps(String page) {
        assertThat(read(page, List.of())).hasSameSizeAs(page.split("\n"));
    }

    @Test
    void aListWithoutAMarkSaysNothing() {
        assertThat(read("パスポート\n申請\n審査\n受取完了", List.of())).containsExactly("パスポート");
        assertThat(read("申請\n審査\n受取完了\n現在、「審査」の段階です。", List.of())).containsExactly("[現在]審査");
    }

    @Test
    void aStateBesideEachStepTellsHowFarItHasCome() {
        assertThat(read("受付:完了\n審査:進行中\n交付:未", List.of())).containsExactly("[現在]審査");
        assertThat(read("受付:完了\n審査:完了\n受取:可", List.of())).containsExactly("[現在]受取可");
    }

    @Test
    void aNumberTellsWhichStepIsTheCurrentOne() {
        assertThat(read("1 受付\n2 審査\n3 受取可能\n現在は2の段階です。", List.of())).containsExactly("[現在]審査");
        assertThat(read("①受付\n②審査\n③受取可能\n現在は③の段階です。", List.of())).containsExactly("[現在]受取可能");
        assertThat(read("(10:受付 20:審査中 30:受取可能)\n状況コード20", List.of())).containsExactly("[現在]審査中");
        assertThat(read("1 受付\n2 審査\n3 受取可能\n現在は7の段階です。", List.of())).doesNotContain("[現在]受取可能");
    }

    @Test
    void whatIsNotTickedOffHasNotHappened() {
        assertThat(read("☑申請を受け付けました\n☐窓口でお受け取りいただけます", List.of())).containsExactly("☑申請を受付ました");
        assertThat(read("☑審査が完了しました ☐窓口でお受け取りいただけます", List.of())).containsExactly("☑審査が完了しました");
        assertThat(read("審査が完了しました\t済\n窓口でお受け取りいただけます\t未", List.of())).hasSize(1);
        assertThat(read("☑審査が完了しました\n☐カードを登録してください", List.of())).hasSize(2);
        assertThat(read("☑審査が完了しました\n☑窓口でお受け取りいただけます", List.of())).hasSize(2);
    }

    @Test
    void theWayInSentencesSaysOnlyWhatItMarks() {
        String way = "申請を受け付けました\n審査が完了しました\n窓口でお受け取りいただけます";
        assertThat(read(way, List.of())).isEmpty();
        assertThat(read("申請を受け付けました 2/2\n審査が完了しました 2/5\n窓口でお受け取りいただけます", List.of()))
                .hasSize(2);
        assertThat(read(way, List.of(way.indexOf("審査")))).containsExactly("審査が完了しました");
        assertThat(read(way.replace("\n", "。\n") + "。", List.of())).hasSize(3);
    }

    private static List<String> read(String page, List<Integer> marked) {
        VisibleText visible = new VisibleText(page, List.of(), marked);
        return Steps.onlyCurrent(Lines.of(Folding.fold(page, List.of()), page), visible).stream()
                .map(Line::text)
                .toList();
    }
}
