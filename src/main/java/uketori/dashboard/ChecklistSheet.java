package uketori.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uketori.preparation.ChecklistItem;
import uketori.preparation.ChecklistKind;
import uketori.preparation.Fee;
import uketori.preparation.OfficeDetails;
import uketori.preparation.Tick;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;

/**
 * A checklist of a renewal, with all that its printed page bears.
 *
 * @param office what the household has noted of the office where it is to be collected
 * @param fee what it will cost, as far as it is noted
 * @param surcharge what a new application costs more after one was not collected in time, where that matters
 */
record ChecklistSheet(
        Renewal renewal,
        @Nullable Holder holder,
        ChecklistKind kind,
        List<ChecklistItem> items,
        Set<Tick> ticks,
        @Nullable OfficeDetails office,
        @Nullable Fee fee,
        @Nullable Fee surcharge) {

    ChecklistSheet {
        items = List.copyOf(items);
        ticks = Set.copyOf(ticks);
    }

    /** Whether the office is closed on the day from which it can be collected. */
    public boolean isClosedThen() {
        LocalDate from = renewal.pickupFrom();
        return office != null && from != null && !office.days().isOpen(from);
    }

    public boolean isTicked(ChecklistItem item) {
        return ticks.contains(new Tick(kind, item));
    }
}
