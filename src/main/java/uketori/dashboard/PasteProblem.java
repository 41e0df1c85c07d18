package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import uketori.capture.CaptureRefused;
import uketori.statusdetail.TextRefused;

/**
 * Why what was handed over was not recorded.
 *
 * @param code its name in the message file
 * @param format of the file, where that is the reason
 * @param status of the answer
 */
record PasteProblem(String code, String format, int status) {

    /** Somebody has to say whose it is. */
    static final PasteProblem WHOSE = new PasteProblem("whose", "", HttpServletResponse.SC_BAD_REQUEST);

    /** What was shared is no longer there. */
    static final PasteProblem GONE = new PasteProblem("gone", "", HttpServletResponse.SC_OK);

    static PasteProblem of(TextRefused refused) {
        return switch (refused.because()) {
            case EMPTY -> new PasteProblem("empty", "", HttpServletResponse.SC_BAD_REQUEST);
            case TOO_LONG -> new PasteProblem("too-long", "", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        };
    }

    static PasteProblem of(CaptureRefused refused) {
        return new PasteProblem(
                refused.because().code(), refused.format(), refused.because().status());
    }
}
