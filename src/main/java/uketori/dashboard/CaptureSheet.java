package uketori.dashboard;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.capture.Addressee;
import uketori.capture.Captured;
import uketori.renewal.Renewal;

/**
 * A text that is shown once more before it is recorded: whose it is, and whether it was read right.
 *
 * @param renewals those it may be about
 * @param chosen the one that is chosen; null where the person has not said yet
 * @param proposed what speaks for it; null where nothing does
 * @param text to be looked at
 * @param recognised whether it was read in a picture
 * @param picture the picture, as an address that holds all of it; null where there is none
 */
record CaptureSheet(
        List<Renewal> renewals,
        @Nullable UUID chosen,
        @Nullable Addressee proposed,
        String text,
        boolean recognised,
        @Nullable String picture) {

    CaptureSheet {
        renewals = List.copyOf(renewals);
    }

    static CaptureSheet of(List<Renewal> renewals, String text) {
        return new CaptureSheet(renewals, null, null, text, false, null);
    }

    static CaptureSheet of(List<Renewal> renewals, Captured.Recognised read) {
        String picture = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(read.jpeg());
        return new CaptureSheet(renewals, null, null, read.text(), true, picture);
    }

    CaptureSheet chosen(@Nullable UUID id) {
        return new CaptureSheet(renewals, id, null, text, recognised, picture);
    }

    CaptureSheet proposed(Addressee addressee) {
        return new CaptureSheet(renewals, addressee.renewalId(), addressee, text, recognised, picture);
    }

    /** Whether the person has to say whose it is. */
    public boolean isSeveral() {
        return renewals.size() > 1;
    }

    /** The renewal, where there is but one. */
    public @Nullable Renewal only() {
        return renewals.size() == 1 ? renewals.getFirst() : null;
    }
}
