package uketori.preparation.signature;

import java.util.ArrayList;
import java.util.List;

/** What passes; domain.md, Images. */
final class SignatureRules {

    /** Pixels across. */
    static final int WIDTH = 788;

    /** Pixels down. */
    static final int HEIGHT = 284;

    /** 200 KB, in the smaller of its two meanings. */
    static final int MOST_BYTES = 200_000;

    /** Ink so near to an edge, as a share of the shorter side, may be cut off. */
    private static final double NEAR_AN_EDGE = 0.012;

    private SignatureRules() {}

    /**
     * @param file how it was sent
     * @param bytes the size of the file
     */
    static SignatureReport check(Examined picture, PictureFile file, int bytes) {
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
    static List<CheckResult> look(Examined picture) {
        Look whole = picture.whole();
        Ink ink = whole.ink();
        List<CheckResult> checks = new ArrayList<>();
        checks.add(
                CheckResult.of(SignatureCheck.WRITTEN, ink == null ? Outcome.FAIL : Outcome.PASS, ink == null ? 0 : 1));
        if (ink != null) {
            checks.add(whole(ink, whole.pixels()));
            double proportion = (double) ink.height() / ink.width();
            checks.add(CheckResult.of(
                    SignatureCheck.UPRIGHT,
                    Outcome.upTo(proportion, 1.1, Double.MAX_VALUE),
                    ink.width(),
                    ink.height()));
        }
        if (picture.close() != null && picture.field() != null) {
            checks.addAll(closely(picture.close(), WIDTH / picture.field().width()));
        }
        checks.addAll(paper(whole));
        return checks;
    }

    private static List<CheckResult> paper(Look whole) {
        PaperMeasures measures = PaperMeasures.of(whole.paper(), whole.ink());
        Plane plain = RuledLines.without(whole.lines(), whole.paper().darkness(), Float.MAX_VALUE);
        return List.of(
                CheckResult.of(
                        SignatureCheck.PAPER_WHITE,
                        Outcome.from(measures.brightness(), 0.78, 0.65).or(Outcome.upTo(measures.tint(), 0.12, 0.22)),
                        percent(measures.brightness()),
                        percent(measures.tint())),
                CheckResult.of(
                        SignatureCheck.PAPER_EVEN,
                        Ink.isFramed(plain, !whole.lines().isEmpty())
                                ? Outcome.FAIL
                                : Outcome.upTo(measures.unevenness(), 0.15, 0.2),
                        percent(measures.unevenness())),
                CheckResult.of(
                        SignatureCheck.PAPER_PLAIN,
                        whole.lines().isEmpty() ? Outcome.PASS : Outcome.FAIL,
                        whole.lines().size()));
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

    /** Looks at the ink in the size in which it will be handed in, to which it was enlarged so many times. */
    private static List<CheckResult> closely(Look close, double enlarged) {
        Ink ink = close.ink();
        if (ink == null) {
            return List.of();
        }
        InkMeasures measures = InkMeasures.of(ink, close.paper(), close.pixels());
        double blur = Blur.of(ink, close.paper());
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
                        Outcome.upTo(blur, 3.6, 4.4).or(Outcome.upTo(enlarged, 4, 6)),
                        Math.round(10 * blur) / 10.0));
    }

    private static long percent(double share) {
        return Math.round(100 * share);
    }
}
