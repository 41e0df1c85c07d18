package uketori.dashboard.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import uketori.dashboard.picture.LabelRows.Box;
import uketori.dashboard.picture.LabelRows.Placed;
import uketori.dashboard.picture.LabelRows.Side;

class LabelRowsTests {

    private static final double WIDTH = 20;

    @Test
    void putsAllInOneRowWhereThereIsRoom() {
        LabelRows rows =
                LabelRows.of(List.of(new Label(0.1, "one"), new Label(0.5, "two"), new Label(0.98, "end")), 20);

        assertThat(rows.rows()).isEqualTo(1);
        assertThat(rows.labels()).extracting(Placed::side).containsExactly(Side.RIGHT, Side.RIGHT, Side.LEFT);
    }

    @Test
    void standsBackToBackRatherThanInTwoRows() {
        LabelRows rows = LabelRows.of(List.of(new Label(0.5, "one of them"), new Label(0.51, "the other")), WIDTH);

        assertThat(rows.rows()).isEqualTo(1);
        assertThat(rows.labels()).extracting(Placed::side).containsExactly(Side.LEFT, Side.RIGHT);
    }

    @Test
    void risesToTheLeftWhereLabelsCrowdAtTheBeginning() {
        LabelRows rows = LabelRows.of(List.of(new Label(0.02, "submitted"), new Label(0.05, "accepted")), WIDTH);

        assertThat(rows.labels()).extracting(Placed::row).containsExactly(1, 0);
    }

    @Test
    void standsUponItsLineWhereItFitsOnNeitherSide() {
        assertThat(side(new Label(0.5, "longer than half of it"))).isEqualTo(Side.MIDDLE);
    }

    @Test
    void beginsWhereThePictureDoesWhereItFitsNowhereElse() {
        assertThat(side(new Label(0.4, "by a good deal longer than half"))).isEqualTo(Side.EDGE);
    }

    private static Side side(Label label) {
        return LabelRows.of(List.of(label), WIDTH).labels().getFirst().side();
    }

    @Test
    void takesNoneAndMany() {
        assertThat(LabelRows.of(List.of(), WIDTH).rows()).isZero();
        List<Label> many = Stream.iterate(0.01, at -> at + 0.01)
                .limit(80)
                .map(at -> new Label(at, "words"))
                .toList();
        assertThat(LabelRows.of(many, WIDTH).labels()).hasSize(80);
        assertNoneCoversAnother(LabelRows.of(many, WIDTH), WIDTH);
    }

    @Test
    void takesNoPlaceOutsideThePicture() {
        assertThatThrownBy(() -> new Label(1.01, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Label(Double.NaN, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2_000)
    void noLabelCoversAnotherOrReachesOutOfAnyPictureThatIsWideEnough(
            @ForAll("labels") List<Label> labels, @ForAll @DoubleRange(min = 1, max = 4) double wider) {
        LabelRows rows = LabelRows.of(labels, WIDTH);

        assertThat(rows.labels()).extracting(Placed::label).containsExactlyElementsOf(labels);
        assertNoneCoversAnother(rows, WIDTH);
        assertNoneCoversAnother(rows, WIDTH * wider);
    }

    @Property(tries = 2_000)
    void noLineCrossesShortWords(@ForAll("shortLabels") List<Label> labels) {
        LabelRows rows = LabelRows.of(labels, WIDTH);

        for (Placed lower : rows.labels()) {
            for (Placed upper : rows.labels()) {
                assertThat(lower.row() < upper.row() && box(lower, WIDTH).isCrossedBy(box(upper, WIDTH)))
                        .as("the line of %s crosses %s", upper, lower)
                        .isFalse();
            }
        }
    }

    private static void assertNoneCoversAnother(LabelRows rows, double width) {
        for (Placed one : rows.labels()) {
            Box box = box(one, width);
            assertThat(box.isWithin(width)).as("%s within %s", one, width).isTrue();
            assertThat(one.row()).isBetween(0, rows.rows() - 1);
            for (Placed other : rows.labels()) {
                if (!one.equals(other) && one.row() == other.row()) {
                    Box theirs = box(other, width);
                    assertThat(box.left() < theirs.right() && theirs.left() < box.right())
                            .as("%s covers %s at %s", one, other, width)
                            .isFalse();
                }
            }
        }
    }

    private static Box box(Placed placed, double width) {
        return Box.of(placed.label(), placed.side(), width);
    }

    @Provide
    Arbitrary<List<Label>> labels() {
        return labels(
                Arbitraries.strings().withChars("abcmw 123日本語受理").ofMinLength(1).ofMaxLength(18));
    }

    /** No wider than a third of the picture. */
    @Provide
    Arbitrary<List<Label>> shortLabels() {
        return labels(Arbitraries.strings().withChars("abc 12受").ofMinLength(1).ofMaxLength(6));
    }

    private static Arbitrary<List<Label>> labels(Arbitrary<String> words) {
        return Arbitraries.maps(Arbitraries.doubles().between(0, 1).ofScale(4), words)
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(TreeMap::new)
                .map(LabelRowsTests::inOrder);
    }

    private static List<Label> inOrder(SortedMap<Double, String> words) {
        return words.entrySet().stream()
                .map(entry -> new Label(entry.getKey(), entry.getValue()))
                .toList();
    }
}
