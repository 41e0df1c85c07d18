package uketori.dashboard;

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
 */
record ChecklistSheet(
        Renewal renewal,
        @Nullable Holder holder,
        ChecklistKind kind,
        List<ChecklistItem> items,
        Set<Tick> ticks,
        @Nullable OfficeDetails office,
        @Nullable Fee fee) {

    ChecklistSheet {
        items = List.copyOf(items);
        ticks = Set.copyOf(ticks);
    }

    public boolean isTicked(ChecklistItem item) {
        return ticks.contains(new Tick(kind, item));
    }
}
