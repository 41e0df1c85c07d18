package uketori.statusdetail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uketori.statusdetail.TextDifference.Kind;
import uketori.statusdetail.TextDifference.Piece;

class TextDifferenceTests {

    @Test
    void showsAChangedDayAsAWhole() {
        assertThat(pieces("交付予定日:2026年12月3日(木)です。", "交付予定日:2026年12月10日(木)です。"))
                .containsExactly(
                        new Piece(Kind.KEPT, "交付予定日:"),
                        new Piece(Kind.GONE, "2026年12月3日(木)"),
                        new Piece(Kind.NEW, "2026年12月10日(木)"),
                        new Piece(Kind.KEPT, "です。"));
    }

    @Test
    void tellsWordsApartThatNoSpaceParts() {
        assertThat(pieces("申請を受理しました。", "申請を確認しました。"))
                .containsExactly(
                        new Piece(Kind.KEPT, "申請を"),
                        new Piece(Kind.GONE, "受理"),
                        new Piece(Kind.NEW, "確認"),
                        new Piece(Kind.KEPT, "しました。"));
    }

    @Test
    void strikesASentenceThroughOnceAndNotInCrumbs() {
        assertThat(pieces("状況\n審査を行っています。\n以上", "状況\n旅券が交付できます。\n以上"))
                .containsExactly(
                        new Piece(Kind.KEPT, "状況\n"),
                        new Piece(Kind.GONE, "審査を行っています"),
                        new Piece(Kind.NEW, "旅券が交付できます"),
                        new Piece(Kind.KEPT, "。\n以上"));
    }

    @Test
    void showsALineThatCameBetweenTwo() {
        assertThat(pieces("one\ntwo\n", "one\nand a half\ntwo\n"))
                .containsExactly(
                        new Piece(Kind.KEPT, "one\n"),
                        new Piece(Kind.NEW, "and a half\n"),
                        new Piece(Kind.KEPT, "two\n"));
    }

    @Test
    void knowsWhenNothingButSpaceDiffers() {
        assertThat(TextDifference.between("処理中", "処理中").isEmpty()).isTrue();
        assertThat(TextDifference.between("処理中\n\n審査", "処理中\n審査").isEmpty()).isTrue();
        assertThat(TextDifference.between("", "").isEmpty()).isTrue();
        assertThat(TextDifference.between("処理中", "完了").isEmpty()).isFalse();
    }

    @Test
    void takesVeryLongTextsWithNothingInCommonForAltogetherDifferent() {
        String before = words("o", 15_000);
        String after = words("n", 15_000);

        TextDifference difference = TextDifference.between(before, after);

        assertThat(difference.isWhole()).isTrue();
        assertThat(difference.pieces()).containsExactly(new Piece(Kind.GONE, before), new Piece(Kind.NEW, after));
    }

    @Test
    void comparesVeryLongTextsThatDifferInAWord() {
        String before = words("o", 15_000);

        TextDifference difference = TextDifference.between(before + "\n3月2日\n" + before, before + "\n3月3日\n" + before);

        assertThat(difference.isWhole()).isFalse();
        assertThat(difference.pieces()).extracting(Piece::text).contains("3月2日", "3月3日");
    }

    @Test
    void comparesAsManyWordsAsItMayWithNothingInCommon() {
        TextDifference difference = TextDifference.between(words("o", 1000), words("n", 1000));

        assertThat(difference.isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "令和8年12月3日(木)|令和8年12月3日(木)",
                "12月3日（木曜日）に|12月3日（木曜日）+に",
                "9時30分|9時30分",
                "10:15-17:00|10:15-17:00",
                "03-1234-5678|03-1234-5678",
                "15,900円|15,900+円",
                "１２月３日|１２月３日",
                "カード情報を登録|カード+情報+を+登録",
                "https://example.org/a?b=1へ|https://example.org/a?b=1+へ",
                "don’t go|don’t+ +go",
            })
    void findsWords(String text, String words) {
        assertThat(String.join("+", TextWords.of(text))).isEqualTo(words);
    }

    @Property(tries = 500)
    void losesNothingOfEitherText(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = TextDifference.between(before, after).pieces();

        assertThat(joined(pieces, piece -> piece.kind() != Kind.GONE)).isEqualTo(after);
        assertThat(joined(pieces, piece -> piece.kind() != Kind.NEW)).isEqualTo(before);
        assertThat(String.join("", TextWords.of(after))).isEqualTo(after);
    }

    @Property(tries = 200)
    void findsNoDifferenceBetweenATextAndItself(@ForAll("texts") String text) {
        assertThat(TextDifference.between(text, text).isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.of(
                "審査",
                "が",
                "完了",
                "しました",
                "。",
                "\n",
                " ",
                "12月3日(木)",
                "2026年",
                "カード",
                "the",
                "office",
                "🛂",
                "\u0301",
                "<b>",
                "https://example.org/");
        return parts.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    private static String joined(List<Piece> pieces, Predicate<Piece> which) {
        return pieces.stream().filter(which).map(Piece::text).collect(Collectors.joining());
    }

    private static List<Piece> pieces(String before, String after) {
        return TextDifference.between(before, after).pieces();
    }

    /** Words of which no two are the same, but for the space between them. */
    private static String words(String letter, int number) {
        return IntStream.range(0, number)
                .mapToObj(i ->
                        letter + Integer.toBinaryString(i).replace('0', 'a').replace('1', 'b'))
                .collect(Collectors.joining(" "));
    }
}
