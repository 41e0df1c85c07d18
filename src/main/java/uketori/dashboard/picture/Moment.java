package uketori.dashboard.picture;

import java.util.Locale;

/** What a day in a renewal's time line stands for. Declared in the order in which they are named on one day. */
public enum Moment {
    SUBMITTED,
    ACCEPTED,
    TODAY,
    /** The announced pickup date. */
    PICKUP_FROM,
    /** It became ready, and no date was announced. */
    READY,
    /** The last day for answering the correction. */
    ANSWER_BY,
    /** The last day for collecting, as a text states it. */
    COLLECT_BY,
    /** The safe day for collecting: reckoned, not stated. */
    COLLECT_BY_ABOUT,
    PICKED_UP,
    REFUSED,
    WITHDRAWN,
    LAPSED;

    /** The name in message keys and class names, such as {@code pickup-from}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
