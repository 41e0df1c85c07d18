package uketori.dashboard;

import org.jspecify.annotations.Nullable;
import uketori.preparation.signature.Writer;

/**
 * Who wrote a signature, as entered; used for one answer and kept nowhere.
 *
 * @param by {@value #REPRESENTATIVE}, or else the person whose passport it is
 */
record SignatureForm(
        @Nullable String by,
        @Nullable String name,
        @Nullable String relation) {

    static final String REPRESENTATIVE = "representative";
    private static final int LONGEST = 100;

    static final SignatureForm EMPTY = new SignatureForm("holder", "", "");

    boolean isByRepresentative() {
        return REPRESENTATIVE.equals(by);
    }

    Writer writer() {
        return isByRepresentative() ? new Writer.Representative(line(name), line(relation)) : new Writer.Holder();
    }

    private static String line(@Nullable String entered) {
        return entered == null ? "" : entered.substring(0, Math.min(LONGEST, entered.length()));
    }
}
