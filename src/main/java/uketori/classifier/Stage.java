package uketori.classifier;

import java.util.Locale;

/** What the office says of an application, on the day of reading. */
public enum Stage {
    /** The application has arrived or was accepted; review has not been mentioned as done. */
    RECEIVED,
    /** Being handled or reviewed; also the bare label 処理中 and help text that only says what will happen. */
    IN_PROCESS,
    /** Review is done and a pickup date after the day of reading is given. */
    PICKUP_SCHEDULED,
    /** The passport can be collected on the day of reading. */
    READY,
    /** The office asks for a correction or re-submission. */
    CORRECTION_NEEDED,
    /** The application did not get through. */
    SUBMISSION_ERROR,
    /** The office will not issue, or has sent the application back for good. */
    REFUSED,
    /** The application was withdrawn or cancelled. */
    WITHDRAWN,
    /** Collected. */
    PICKED_UP,
    /** The portal no longer shows the content (閲覧期間外). */
    OUT_OF_VIEW,
    /** Nothing here tells the stage. */
    UNKNOWN;

    /** The name on the wire, such as {@code pickup-scheduled}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
