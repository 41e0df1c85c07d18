package uketori.reminder;

import java.util.UUID;

/** A reminder that is to be said now: the row of the ledger, and what it is about. */
record Due(UUID reminderId, Occasion occasion) {

    static Due of(LedgerRow row) {
        return new Due(row.id(), row.occasion());
    }
}
