package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person taught holds for the same wording on other days, and never makes a ready against a text's own words. */
class LessonTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    /** In words that no rule knows. */
    private static final String NEW_WORDING = """
            2026年11月20日
            旅券センターからのご連絡
            新しい旅券がお渡しの棚に入りました。ご来所ください。受付番号 A-20261120-77
            """;

    private final Classifier classifier = new Classifier();

    private Reading read(String text) {
        return classifier.read(new StatusText.Plain(text), ON);
    }

    private static WordingPrint print(String text) {
        return WordingPrint.of(new StatusText.Plain(text), ON);
    }

    private Lesson lesson(String text, Stage stage) {
        return Lesson.of(print(text), read(text), stage, false);
    }

    private Lesson.Outcome taught(String text, Stage stage) {
        return lesson(text, stage).read(new StatusText.Plain(text), read(text), ON);
    }

    private boolean covers(String taught, String text) {
        return lesson(taught, Stage.IN_PROCESS).covers(print(text), read(text));
    }

    @Property(tries = 300)
    void holdsForTheSameWordingOnAnyOtherDayUnderAnyNumber(
            @ForAll @IntRange(min = 2026, max = 2030) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 0, max = 99999999) int number,
            @ForAll boolean era) {
        String date = era ? "令和%d年%d月%d日".formatted(year - 2018, month, day) : "%d/%d/%d".formatted(year, month, day);
        String text = "申請先からの連絡\n%s\n担当課で書類の順番待ちの列に入っています。受付番号 %08d".formatted(date, number);
        String other = "申請先からの連絡\n2026年11月2日\n担当課で書類の順番待ちの列に入っています。受付番号 AB-0000-12";

        assertThat(covers(other, text)).isTrue();
    }

    @Test
    void holdsInOtherWidthsAndWithAnotherOfficesName() {
        String text = "ご依頼の件は、東京都の新宿パスポートセンターの担当係で書類の順番待ちの列に入っております。";
        assertThat(covers(text, text.replace("パスポート", "ﾊﾟｽﾎﾟｰﾄ").replace("、", "､\u200b")))
                .isTrue();
        assertThat(covers(text, text.replace("新宿", "立川"))).isTrue();
        assertThat(covers(text, text + "\n別件ですが、写真の背景が白ではありませんでした。")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ご依頼の件は、東京都の新宿パスポートセンターの担当係で書類の順番待ちの列に入っておりません。",
                "ご依頼の件は、東京都の新宿パスポートセンターの担当係で書類の順番待ちの列に入る予定です。",
                "ご依頼の件は、東京都の新宿パスポートセンターの担当係で書類の順番待ちの列に入った場合です。"
            })
    void doesNotHoldWhereTheSentenceTurns(String text) {
        assertThat(covers("ご依頼の件は、東京都の新宿パスポートセンターの担当係で書類の順番待ちの列に入っております。", text))
                .isFalse();
    }

    @Test
    void doesNotHoldWhereTheClassifierHearsSomethingElse() {
        assertThat(covers("旅券の件です。審査中です。", "旅券の件です。審査が完了しました。")).isFalse();
    }

    @Test
    void makesNewWordingReadyWithItsOwnDateOrNone() {
        assertThat(read(NEW_WORDING).stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(taught(NEW_WORDING, Stage.READY)).isInstanceOfSatisfying(Lesson.Outcome.Adopted.class, adopted -> {
            assertThat(adopted.reading().stage()).isEqualTo(Stage.READY);
            assertThat(adopted.reading().certainty()).isEqualTo(Certainty.LIKELY);
            assertThat(adopted.reading().pickupFrom()).isNull();
            assertThat(adopted.reading().evidence())
                    .anySatisfy(words -> assertThat(words.quote()).contains("お渡しの棚に入りました"));
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"READY", "UNKNOWN"})
    void readsNewWordingAsAnyOtherStageThatItWasTaught(Stage stage) {
        assertThat(taught("お知らせが1件あります。", stage)).isInstanceOfSatisfying(Lesson.Outcome.Adopted.class, adopted -> {
            assertThat(adopted.reading().stage()).isEqualTo(stage);
            assertThat(adopted.reading().evidence()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "お知らせが1件あります。",
                "処理中",
                "旅券の受け取りはまだできません。",
                "新しい旅券が揃いましたら、ご来所ください。",
                "旅券が揃う予定です。窓口にお越しください。",
                "旅券が揃いました。ご来所は2026年12月24日から承ります。",
                "旅券が揃いました。ご来所日:2026年12月24日",
                "旅券が揃ったとのお知らせは誤りでした。お詫びします。",
                "先日の旅券のお渡しのご案内を撤回します。",
                "マイナンバーカードが揃いました。窓口にお越しください。",
                "旅券が揃いました。窓口にお越しください。 https://mofa.payment-kokopass.jp.example.net/a",
                "Your passport is not at the counter yet. Please come later.",
                "旅券が揃っていますか?窓口にお越しください。"
            })
    void neverMakesReadyOfATextThatSpeaksAgainstItOrSaysNothingOfIt(String text) {
        assertThat(taught(text, Stage.READY)).isInstanceOf(Lesson.Outcome.Refused.class);
    }

    static Stream<Case> neverReady() {
        return Stream.of("/corpus/dev.jsonl", "/corpus/more.jsonl")
                .flatMap(resource -> Case.from(resource).stream())
                .filter(sample -> !List.of("ready", "unknown")
                        .contains(sample.expected().path("stage").asString()));
    }

    /** Whoever has taught that such a text means ready, be it by a slip of the hand: its own words stand. */
    @ParameterizedTest
    @MethodSource("neverReady")
    void neverMakesReadyOfATextThatSaysAnotherStage(Case sample) {
        assertThat(stageTaughtReady(sample)).isNotEqualTo(Stage.READY);
    }

    static List<Case> anythingButReady() {
        return Case.from("/corpus/never-ready.jsonl");
    }

    @ParameterizedTest
    @MethodSource("anythingButReady")
    void neverMakesReadyOfATextThatIsAnythingButReady(Case sample) {
        assertThat(stageTaughtReady(sample)).isNotEqualTo(Stage.READY);
    }

    private static Stage stageTaughtReady(Case sample) {
        Reading own = sample.read();
        assumeTrue(own.stage() != Stage.READY, "what is ready by itself is not this test's");
        Lesson lesson = Lesson.of(WordingPrint.of(sample.text(), sample.on()), own, Stage.READY, false);
        return lesson.read(sample.text(), own, sample.on()) instanceof Lesson.Outcome.Adopted(Reading reading)
                ? reading.stage()
                : own.stage();
    }

    @Test
    void learnsNothingFromNotKnowing() {
        assertThatThrownBy(() -> lesson(NEW_WORDING, Stage.UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void everyWordingIsNearlyItselfAlsoWhenItWasKept(@ForAll @StringLength(max = 400) String text) {
        WordingPrint print = print(text);
        Assume.that(!print.isEmpty());

        assertThat(print.isNearly(WordingPrint.read(print.written()))).isTrue();
        assertThat(print.isNearly(print(text + "\n全く別のことが書かれている長い一文がここにあります。"))).isFalse();
    }

    @Test
    void comparesTheLongestTextsWithoutTakingAllPairs() {
        String lines = Stream.iterate(0, i -> i + 1)
                .limit(6_000)
                .map(i -> "旅" + (char) (0x4E00 + i) + "の書類" + (char) (0x5E00 + i))
                .reduce("", (text, line) -> text + line + "。\n");
        WordingPrint print = print(lines);

        assertThat(print.written().lines().count()).isOne();
        assertThat(print.isNearly(print(lines))).isTrue();
        assertThat(print.isNearly(print(lines + "終わり。"))).isFalse();
    }
}
