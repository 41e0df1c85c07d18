package uketori.preparation.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uketori.preparation.signature.KnownPicture.Kind;

/**
 * How many pictures with known faults are judged right: the fault is seen, and nothing else is blamed. The limits were
 * set on pictures of other numbers than those that are measured here.
 */
class MeasuredSignaturesTests {

    /** Of each kind; {@code -Duketori.signatures=40} measures more. */
    private static final int OF_A_KIND = Integer.getInteger("uketori.signatures", 8);

    /** Fitting takes longest: so many of each kind are made fit. */
    private static final int FITTED_OF_A_KIND = Math.ceilDiv(OF_A_KIND, 4);

    private static final long FIRST = 20_000;
    private static final double RIGHT = 0.98;

    /** Of squares behind a dense signature a rest may stay, which the check of the fitted picture then tells. */
    private static final double MENDED = 0.95;

    private static final Path TARGET = Path.of("target");
    private static final int ON_THE_SHEET = 20;

    private static final SignatureImages IMAGES = new SignatureImages(25_000_000);

    /** Each picture is painted once, for all of these tests. */
    private static List<Judged> judged = List.of();

    /**
     * A picture and what came of it.
     *
     * @param fitted null where it was not made fit
     */
    private record Judged(
            Kind kind,
            long number,
            KnownPicture known,
            SignatureReport report,
            @Nullable FittedSignature fitted) {

        static Judged of(Kind kind, int number) {
            KnownPicture known = KnownPicture.of(kind, FIRST + number);
            boolean isFitted = number < FITTED_OF_A_KIND && kind != Kind.EMPTY;
            FittedSignature fitted = isFitted ? IMAGES.fit(known.file()) : null;
            SignatureReport report = fitted == null ? IMAGES.check(known.file()) : fitted.reportBefore();
            return new Judged(kind, FIRST + number, known, report, fitted);
        }

        boolean isRight() {
            Set<SignatureCheck> blamed = blamed(report);
            Set<SignatureCheck> more = EnumSet.noneOf(SignatureCheck.class);
            more.addAll(blamed);
            more.removeAll(known.faults());
            more.removeAll(known.mayFollow());
            return blamed.containsAll(known.faults()) && more.isEmpty();
        }
    }

    @BeforeAll
    static void judge() {
        judged = Arrays.stream(Kind.values())
                .flatMap(kind -> IntStream.range(0, OF_A_KIND).mapToObj(number -> Map.entry(kind, number)))
                .parallel()
                .map(picture -> Judged.of(picture.getKey(), picture.getValue()))
                .toList();
    }

    @AfterAll
    static void forget() {
        judged = List.of();
    }

    @Test
    void judgesPicturesOfEveryKindRight() throws IOException {
        StringBuilder table = new StringBuilder("| pictures | judged right | of |\n| --- | --- | --- |\n");
        List<Kind> tooOftenWrong = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long right = judged.stream()
                    .filter(one -> one.kind == kind && one.isRight())
                    .count();
            table.append("| %s | %.1f %% | %d |%n".formatted(words(kind), 100.0 * right / OF_A_KIND, OF_A_KIND));
            if (right < RIGHT * OF_A_KIND) {
                tooOftenWrong.add(kind);
            }
        }
        long right = judged.stream().filter(Judged::isRight).count();
        table.append("| all | %.1f %% | %d |%n".formatted(100.0 * right / judged.size(), judged.size()));
        String wrong = judged.stream()
                .filter(one -> !one.isRight())
                .map(one -> one.kind + " " + one.number + " " + one.report)
                .collect(Collectors.joining("\n"));
        Files.writeString(TARGET.resolve("signatures.md"), table + "\n" + wrong);

        assertThat(judged).hasSizeGreaterThanOrEqualTo(200);
        assertThat(tooOftenWrong).as("%s%n%s", table, wrong).isEmpty();
    }

    @Test
    void mendsWhatFittingCanMend() throws IOException {
        List<Judged> mendable = judged.stream()
                .filter(one ->
                        one.fitted != null && one.known.faults().stream().allMatch(SignatureCheck::isMendedByFitting))
                .toList();
        List<String> wrong = mendable.stream()
                .filter(one -> Objects.requireNonNull(one.fitted).report().verdict() != Outcome.PASS)
                .map(one -> one.kind + " " + one.number + " " + one.fitted.report())
                .toList();
        String share = (mendable.size() - wrong.size()) + " of " + mendable.size();
        Files.writeString(TARGET.resolve("signatures-fitted.md"), share + "\n" + String.join("\n", wrong));

        assertThat((double) wrong.size() / mendable.size()).as("%s", wrong).isLessThanOrEqualTo(1 - MENDED);
    }

    /** What only another picture can mend is not hidden by fitting: the fitted one is judged as doubtful, or worse. */
    @Test
    void callsNoFittedPictureGoodThatOnlyHidesItsFault() {
        assertThat(judged)
                .filteredOn(one -> one.fitted != null
                        && one.isRight()
                        && !one.known.faults().stream().allMatch(SignatureCheck::isMendedByFitting))
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(one -> assertThat(
                                Objects.requireNonNull(one.fitted).report().verdict())
                        .isNotEqualTo(Outcome.PASS));
    }

    /** Twenty of them and what is made of them, for a person to look at. */
    @Test
    void showsTwentyOnAContactSheet() throws IOException {
        int wide = 394;
        int tall = 142;
        int line = tall + 40;
        BufferedImage sheet = new BufferedImage(4 * (wide + 12), 10 * line, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(new Color(0xd8, 0xdd, 0xe2));
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        Kind[] kinds = Kind.values();
        for (int i = 0; i < ON_THE_SHEET; i++) {
            Kind kind = kinds[i * (kinds.length - 1) / ON_THE_SHEET + (i >= ON_THE_SHEET / 2 ? 1 : 0)];
            int number = i % FITTED_OF_A_KIND;
            FittedSignature fitted = judged.stream()
                    .filter(one -> one.kind == kind && one.number == FIRST + number)
                    .map(Judged::fitted)
                    .findFirst()
                    .orElseThrow();
            int x = i % 2 * 2 * (wide + 12) + 6;
            int y = i / 2 * line;
            graphics.setColor(Color.BLACK);
            graphics.drawString(words(kind) + " → " + said(fitted.reportBefore()), x, y + 18);
            graphics.drawString("fitted → " + said(fitted.report()), x + wide + 12, y + 18);
            draw(graphics, fitted.before(), x, y + 26, wide, tall);
            draw(graphics, fitted.jpeg(), x + wide + 12, y + 26, wide, tall);
        }
        graphics.dispose();
        Path written = TARGET.resolve("signatures.png");

        assertThat(ImageIO.write(sheet, "png", written.toFile())).isTrue();
    }

    private static void draw(Graphics2D graphics, byte[] jpeg, int x, int y, int wide, int tall) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        double scale = Math.min((double) wide / image.getWidth(), (double) tall / image.getHeight());
        graphics.drawImage(image, x, y, (int) (scale * image.getWidth()), (int) (scale * image.getHeight()), null);
    }

    /** The checks of the picture itself that do not pass; its file is as large as it is. */
    private static Set<SignatureCheck> blamed(SignatureReport report) {
        Set<SignatureCheck> blamed = EnumSet.noneOf(SignatureCheck.class);
        report.checks().stream()
                .filter(result -> result.outcome() != Outcome.PASS)
                .map(CheckResult::check)
                .forEach(blamed::add);
        blamed.removeAll(EnumSet.of(SignatureCheck.FORMAT, SignatureCheck.DIMENSIONS, SignatureCheck.FILE_SIZE));
        return blamed;
    }

    private static String said(SignatureReport report) {
        Set<SignatureCheck> blamed = blamed(report);
        return blamed.isEmpty()
                ? "good"
                : blamed.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
