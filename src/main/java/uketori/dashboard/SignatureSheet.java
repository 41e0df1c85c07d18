package uketori.dashboard;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.preparation.signature.CheckResult;
import uketori.preparation.signature.FittedSignature;
import uketori.preparation.signature.Outcome;
import uketori.preparation.signature.SignatureReport;
import uketori.preparation.signature.Writer;

/**
 * What the page tells of a picture. The pictures themselves stand in the page, so that nothing need be kept for it.
 *
 * @param fitted the picture made to fit; null where nothing is written
 */
record SignatureSheet(
        SignatureReport report, Writer writer, @Nullable FittedSignature fitted) {

    /** With who wrote it. */
    public Outcome verdict() {
        Outcome worse = writer.outcome();
        return report.verdict().compareTo(worse) > 0 ? report.verdict() : worse;
    }

    /** Whether the fitted picture mends all that is amiss. */
    public boolean isMended() {
        return fitted != null
                && writer.outcome() == Outcome.PASS
                && report.isMendedByFitting()
                && fitted.report().verdict() == Outcome.PASS;
    }

    /** The checks that the fitted picture does not pass either. */
    List<CheckResult> stillAmiss() {
        return fitted == null
                ? List.of()
                : fitted.report().checks().stream()
                        .filter(result -> result.outcome() != Outcome.PASS)
                        .toList();
    }

    public String before() {
        return fitted == null ? "" : inPage(fitted.before());
    }

    public String after() {
        return fitted == null ? "" : inPage(fitted.jpeg());
    }

    public int kilobytes() {
        return fitted == null ? 0 : Math.ceilDiv(fitted.jpeg().length, 1000);
    }

    private static String inPage(byte[] jpeg) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }
}
