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
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import uketori.preparation.signature.KnownPicture.Kind;

/**
 * How many pictures with known faults are judged right: the fault is seen, and nothing else is blamed. The limits were
 * set on pictures of other numbers than those that are measured here.
 */
class MeasuredSignaturesTests {

    /** Of each kind; {@code -Duketori.signatures=40} measures more. */
    private static final int OF_A_KIND = Integer.getInteger("uketori.signatures", 8);

    private static final long FIRST = 20_000;
    private static final double RIGHT = 0.98;

    /** Of squares behind a dense signature a rest may stay, which the check of the fitted picture then tells. */
    private static final double MENDED = 0.95;

    private static final Path TARGET = Path.of("target");
    private static final int ON_THE_SHEET = 20;

    private final SignatureImages images = new SignatureImages(25_000_000);

    @Test
    void judgesPicturesWithKnownFaultsRight() throws IOException {
        StringBuilder table = new StringBuilder("| pictures | judged right | of |\n| --- | --- | --- |\n");
        StringBuilder wrong = new StringBuilder();
        int right = 0;
        int all = 0;
        for (Kind kind : Kind.values()) {
            int rightOfKind = 0;
            for (int i = 0; i < OF_A_KIND; i++) {
                KnownPicture known = KnownPicture.of(kind, FIRST + i);
                SignatureReport report = images.check(known.file());
                if (isRight(known, blamed(report))) {
                    rightOfKind++;
                } else {
                    wrong.append(kind)
                            .append(' ')
                            .append(FIRST + i)
                            .append(' ')
                            .append(report)
                            .append('\n');
                }
            }
            table.append("| %s | %.0f %% | %d |%n".formatted(words(kind), 100.0 * rightOfKind / OF_A_KIND, OF_A_KIND));
            right += rightOfKind;
            all += OF_A_KIND;
        }
        table.append("| all | %.1f %% | %d |%n".formatted(100.0 * right / all, all));
        Files.writeString(TARGET.resolve("signatures.md"), table + "\n" + wrong);

        assertThat(all).isGreaterThanOrEqualTo(200);
        assertThat((double) right / all).as("%s%n%s", table, wrong).isGreaterThanOrEqualTo(RIGHT);
    }

    @Test
    void mendsWhatFittingCanMend() throws IOException {
        int mended = 0;
        int all = 0;
        StringBuilder wrong = new StringBuilder();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < Math.ceilDiv(OF_A_KIND, 2); i++) {
                KnownPicture known = KnownPicture.of(kind, FIRST + i);
                if (known.faults().stream().allMatch(SignatureCheck::isMendedByFitting)) {
                    FittedSignature fitted = images.fit(known.file());
                    boolean isGood = fitted.report().verdict() == Outcome.PASS;
                    mended += isGood ? 1 : 0;
                    all++;
                    wrong.append(isGood ? "" : kind + " " + (FIRST + i) + " " + fitted.report() + "\n");
                }
            }
        }
        Files.writeString(TARGET.resolve("signatures-fitted.md"), mended + " of " + all + "\n" + wrong);

        assertThat((double) mended / all).as("%s", wrong).isGreaterThanOrEqualTo(MENDED);
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
            KnownPicture known = KnownPicture.of(kind, FIRST + i);
            FittedSignature fitted = images.fit(known.file());
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

    private static boolean isRight(KnownPicture known, Set<SignatureCheck> blamed) {
        Set<SignatureCheck> more = EnumSet.noneOf(SignatureCheck.class);
        more.addAll(blamed);
        more.removeAll(known.faults());
        more.removeAll(known.mayFollow());
        return blamed.containsAll(known.faults()) && more.isEmpty();
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
