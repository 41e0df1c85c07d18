package uketori.preparation.signature;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What passes; domain.md, Images. */
final class SignatureRules {

    /** Pixels across. */
    static final int WIDTH = 788;

    /** Pixels down. */
    static final int HEIGHT = 284;

    /** 200 KB, in the smaller of its two meanings. */
    static final int MOST_BYTES = 200_000;

    /** In so many pixels a picture is looked at, on its longest side. */
    private static final int LOOKED_AT = 788;

    /** Ink so near to an edge, as a share of the shorter side, may be cut off. */
    private static final double NEAR_AN_EDGE = 0.012;

    private static final double MARGIN = 0.06;

    private SignatureRules() {}

    /**
     * @param picture upright
     * @param file how it was sent
     * @param bytes the size of the file
     */
    static SignatureReport check(Pixels picture, PictureFile file, int bytes) {
        List<CheckResult> checks = new ArrayList<>();
        checks.add(CheckResult.of(
                SignatureCheck.FORMAT,
                file.format() == ImageFormat.JPEG ? Outcome.PASS : Outcome.FAIL,
                file.format().title()));
        boolean fits = file.width() == WIDTH && file.height() == HEIGHT && file.turn() == CameraTurn.UPRIGHT;
        checks.add(CheckResult.of(
                SignatureCheck.DIMENSIONS, fits ? Outcome.PASS : Outcome.FAIL, file.seenWidth(), file.seenHeight()));
        checks.add(CheckResult.of(
                SignatureCheck.FILE_SIZE, Outcome.upTo(bytes, MOST_BYTES, MOST_BYTES), Math.ceilDiv(bytes, 1000)));
        checks.addAll(look(picture));
        return new SignatureReport(checks);
    }

    /** Looks at the picture itself. */
    static List<CheckResult> look(Pixels picture) {
        Pixels small = Scaling.within(picture, LOOKED_AT);
        Paper paper = Paper.under(small);
        List<RuledLines.Line> lines = RuledLines.on(paper.darkness());
        Ink ink = Ink.on(paper, lines);
        List<CheckResult> checks = new ArrayList<>();
        checks.add(
                CheckResult.of(SignatureCheck.WRITTEN, ink == null ? Outcome.FAIL : Outcome.PASS, ink == null ? 0 : 1));
        if (ink != null) {
            checks.add(whole(ink, small));
            double proportion = (double) ink.height() / ink.width();
            checks.add(CheckResult.of(
                    SignatureCheck.UPRIGHT,
                    Outcome.upTo(proportion, 1.1, Double.MAX_VALUE),
                    ink.width(),
                    ink.height()));
            checks.addAll(closely(picture, ink, (double) picture.width() / small.width()));
        }
        PaperMeasures measures = PaperMeasures.of(paper);
        Plane plain = RuledLines.without(lines, paper.darkness(), Float.MAX_VALUE);
        checks.add(CheckResult.of(
                SignatureCheck.PAPER_WHITE,
                Outcome.from(measures.brightness(), 0.78, 0.65).or(Outcome.upTo(measures.tint(), 0.12, 0.22)),
                percent(measures.brightness()),
                percent(measures.tint())));
        checks.add(CheckResult.of(
                SignatureCheck.PAPER_EVEN,
                Ink.isFramed(plain) ? Outcome.FAIL : Outcome.upTo(measures.unevenness(), 0.15, 0.2),
                percent(measures.unevenness())));
        checks.add(CheckResult.of(
                SignatureCheck.PAPER_PLAIN, lines.isEmpty() ? Outcome.PASS : Outcome.FAIL, lines.size()));
        return checks;
    }

    private static CheckResult whole(Ink ink, Pixels picture) {
        int distance = Math.min(
                Math.min(ink.left(), ink.top()),
                Math.min(picture.width() - 1 - ink.right(), picture.height() - 1 - ink.bottom()));
        double share = (double) distance / Math.min(picture.width(), picture.height());
        return CheckResult.of(
                SignatureCheck.WHOLE,
                distance <= 1 ? Outcome.FAIL : Outcome.from(share, NEAR_AN_EDGE, 0),
                percent(share));
    }

    /** Looks at the ink in the size in which it will be handed in. */
    private static List<CheckResult> closely(Pixels picture, Ink ink, double scale) {
        Pixels close = Scaling.cut(picture, field(ink, scale), WIDTH, HEIGHT);
        Paper paper = Paper.under(close);
        Ink closeInk = Ink.on(paper, RuledLines.on(paper.darkness()));
        if (closeInk == null) {
            return List.of();
        }
        InkMeasures measures = InkMeasures.of(closeInk, paper, close);
        double blur = Blur.of(closeInk, paper);
        double enlarged = WIDTH / field(ink, scale).width();
        return List.of(
                CheckResult.of(
                        SignatureCheck.INK_DARK,
                        Outcome.from(measures.darkness(), 0.5, 0.42),
                        percent(measures.darkness())),
                CheckResult.of(
                        SignatureCheck.INK_COLOR,
                        Outcome.upTo(measures.otherColor(), 0.025, 0.08),
                        percent(measures.otherColor())),
                CheckResult.of(
                        SignatureCheck.SHARP,
                        Outcome.upTo(blur, 3, 4.2).or(Outcome.upTo(enlarged, 4, 6)),
                        Math.round(10 * blur) / 10.0));
    }

    /** Where the ink of a picture is, with a margin; null where there is none. */
    static @Nullable Frame field(Pixels picture) {
        Pixels small = Scaling.within(picture, LOOKED_AT);
        Paper paper = Paper.under(small);
        Ink ink = Ink.on(paper, RuledLines.on(paper.darkness()));
        return ink == null ? null : field(ink, (double) picture.width() / small.width());
    }

    /** The ink with a margin, in the proportion in which it is handed in. */
    private static Frame field(Ink ink, double scale) {
        Frame frame = ink.frame().scaled(scale);
        double proportion = (double) WIDTH / HEIGHT;
        double margin = MARGIN * Math.max(frame.height(), frame.width() / proportion);
        return frame.grownBy(margin).grownTo(proportion);
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
