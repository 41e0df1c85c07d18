package uketori.classifier;

/** What a date in a text is the date of, told by what stands beside it. */
enum DateRole {
    /** The first day for collecting the passport. */
    PICKUP,
    /** A pickup date that the sentence itself calls a former one. */
    FORMER_PICKUP,
    /** The last day for collecting. */
    PICKUP_LIMIT,
    /** The last day for answering a correction. */
    CORRECTION_LIMIT,
    /** The date of a message. */
    MESSAGE,
    /** A step of the application that has been taken: applied, accepted, updated, reviewed. */
    STEP,
    /** Issue, birth, expiry, maintenance, opening hours and whatever else. */
    OTHER,
    /** Nothing beside it tells. */
    NONE
}
