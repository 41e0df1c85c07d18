package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uketori.dashboard.ShownDifference.Part;

class ShownDifferenceTests {

    @Test
    void foldsWhatStayedButForSomeLinesAroundAChange() {
        String long1 = "a\nb\nc\nd\ne\nf\ng\nh\n";
        ShownDifference difference = ShownDifference.between(long1 + "処理中\n" + long1, long1 + "完了\n" + long1);

        assertThat(difference.parts())
                .containsExactly(
                        new Part("folded", "", 6),
                        new Part("kept", "g\nh\n", 0),
                        new Part("gone", "処理中", 0),
                        new Part("new", "完了", 0),
                        new Part("kept", "\na\n", 0),
                        new Part("folded", "", 7));
    }

    @Test
    void marksNothingWhereHardlyAnythingStayed() {
        String before = "申請を受理しました。\n".repeat(20);
        ShownDifference difference = ShownDifference.between(before + "受理日", "審査が終わりました。\n".repeat(20) + "受理日");

        assertThat(difference.isWhole()).isTrue();
        assertThat(difference.parts()).isEmpty();
        assertThat(ShownDifference.between("処理中", "完了").parts()).hasSize(2);
    }

    @Test
    void marksNoSpace() {
        assertThat(ShownDifference.between("処理中\n審査", "処理中\n\n完了").parts())
                .extracting(Part::code)
                .containsOnly("kept", "gone", "new");
        assertThat(ShownDifference.between("処理中\n審査", "処理中 \n審査").parts()).isEmpty();
    }

    @Test
    void declaresTheLanguageOfTheText() {
        assertThat(ShownDifference.between("処理中", "完了").language()).isEqualTo("ja");
        assertThat(ShownDifference.between("in process", "done").language()).isEqualTo("en");
    }
}
