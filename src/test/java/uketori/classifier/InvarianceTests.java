package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Entities;

/** How a text happens to be written, wrapped and surrounded does not change what it is read as. */
class InvarianceTests {

    /** The same draw each time: a line broken within any one word may cut a text beyond what can be told. */
    private static final String SEED = "20261122";

    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z]+://\\S+|\\S*kokopass\\S*");
    private static final List<Case> CASES = cases();
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォッャュョー。「」、・";
    private static final String HALF_KANA = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ｡｢｣､･";

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>(Case.from("/corpus/dev.jsonl"));
        cases.addAll(Case.from("/corpus/own.jsonl"));
        return cases.stream()
                .filter(sample -> sample.isPlain() && !sample.text().source().isBlank())
                .toList();
    }

    @Provide
    Arbitrary<Case> samples() {
        return Arbitraries.of(CASES);
    }

    @Property(tries = 600, seed = SEED)
    void fullWidthLettersChangeNothing(@ForAll("samples") Case sample) {
        String text = sample.text().source();
        boolean[] fixed = addresses(text);
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(fixed[i] || c <= ' ' || c >= 0x7F ? c : (char) (c + 0xFEE0));
        }
        assertSame(sample, new StatusText.Plain(wide.toString()));
    }

    @Property(tries = 600, seed = SEED)
    void halfWidthKanaChangeNothing(@ForAll("samples") Case sample) {
        String text = sample.text().source();
        boolean[] fixed = addresses(text);
        StringBuilder half = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int kana = fixed[i] ? -1 : KANA.indexOf(text.charAt(i));
            half.append(kana < 0 ? text.charAt(i) : HALF_KANA.charAt(kana));
        }
        assertSame(sample, new StatusText.Plain(half.toString()));
    }

    @Property(tries = 1000, seed = SEED)
    void zeroWidthCharactersChangeNothing(@ForAll("samples") Case sample, @ForAll Random random) {
        StringBuilder noisy = new StringBuilder();
        String text = sample.text().source();
        for (int i = 0; i < text.length(); i++) {
            noisy.append(text.charAt(i));
            if (!Character.isHighSurrogate(text.charAt(i)) && random.nextInt(5) == 0) {
                noisy.append("\u200B\u200D\uFEFF\u2060\u00AD".charAt(random.nextInt(5)));
            }
        }
        assertSame(sample, new StatusText.Plain(noisy.toString()));
    }

    @Property(tries = 600, seed = SEED)
    void surroundingNavigationChangesNothing(@ForAll("samples") Case sample) {
        assertSame(
                sample,
                new StatusText.Plain("マイナポータル\nメニュー\nお知らせ\nやること\nさがす\n\n"
                        + sample.text().source() + "\n\nよくある質問\nお問い合わせ\n利用規約\nプライバシーポリシー\nログアウト\n© Digital Agency"));
    }

    @Property(tries = 600, seed = SEED)
    void htmlReadsAsItsText(@ForAll("samples") Case sample) {
        String html = Entities.escape(sample.text().source())
                .replace("\n\n", "</p><p>")
                .replace("\n", "<br>");
        Reading plain = sample.read();
        Reading read = new Classifier().read(new StatusText.Html("<div><p>" + html + "</p></div>"), sample.on());
        assertThat(read.stage()).as(sample.toString()).isEqualTo(plain.stage());
        assertThat(read.pickupFrom()).isEqualTo(plain.pickupFrom());
    }

    /**
     * A line end within any word may cut it beyond what can be told; but it never makes a passport ready that is
     * still to come.
     */
    @Property(tries = 1500, seed = SEED)
    void lineBreaksInsideSentencesChangeNearlyNothingAndNeverToReady(
            @ForAll("samples") Case sample, @ForAll Random random) {
        Reading plain = sample.read();
        Reading broken =
                new Classifier().read(new StatusText.Plain(wrapped(sample.text().source(), 16, random)), sample.on());
        // Who has collected it already is sent nowhere in vain.
        if (plain.stage() != Stage.READY && plain.stage() != Stage.PICKED_UP) {
            assertThat(broken.stage()).as(sample.toString()).isNotEqualTo(Stage.READY);
        }
    }

    @Property(tries = 1, seed = SEED)
    void ninetyNineInAHundredWrappedTextsReadTheSame(@ForAll Random random) {
        int same = 0;
        int all = 0;
        while (all < 2000) {
            for (Case sample : CASES) {
                Reading plain = sample.read();
                Reading broken = new Classifier()
                        .read(new StatusText.Plain(wrapped(sample.text().source(), 16, random)), sample.on());
                same += broken.stage() == plain.stage() && Objects.equals(broken.pickupFrom(), plain.pickupFrom())
                        ? 1
                        : 0;
                all++;
            }
        }
        assertThat(same).isGreaterThanOrEqualTo(all * 99 / 100);
    }

    /** Breaks lines at chance inside the sentences, never at their ends. */
    private static String wrapped(String text, int every, Random random) {
        boolean[] fixed = addresses(text);
        StringBuilder wrapped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            wrapped.append(text.charAt(i));
            int lineEnd = text.indexOf('\n', i) < 0 ? text.length() : text.indexOf('\n', i);
            boolean inSentence = i > 0
                    && i + 1 < text.length()
                    && text.charAt(i) > 0x3040
                    && text.charAt(i + 1) > 0x3040
                    && "。、」』】）（「【『　".indexOf(text.charAt(i)) < 0
                    && "。、」』】）（「【『　".indexOf(text.charAt(i + 1)) < 0
                    && text.charAt(i - 1) != '\n'
                    && text.substring(i, lineEnd).indexOf('。') > 0
                    && text.substring(i, lineEnd).indexOf(':') < 0
                    && !fixed[i];
            if (inSentence && random.nextInt(every) == 0) {
                wrapped.append('\n');
            }
        }
        return wrapped.toString();
    }

    private static boolean[] addresses(String text) {
        boolean[] within = new boolean[text.length() + 1];
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            Arrays.fill(within, matcher.start(), matcher.end(), true);
        }
        return within;
    }

    private static void assertSame(Case sample, StatusText noisy) {
        LocalDate on = sample.on();
        Reading plain = sample.read();
        Reading read = new Classifier().read(noisy, on);
        assertThat(read.stage()).as(sample.toString()).isEqualTo(plain.stage());
        assertThat(read.pickupFrom()).as(sample.toString()).isEqualTo(plain.pickupFrom());
        assertThat(read.payment()).as(sample.toString()).isEqualTo(plain.payment());
        assertThat(read.paymentUrl()).as(sample.toString()).isEqualTo(plain.paymentUrl());
    }
}
