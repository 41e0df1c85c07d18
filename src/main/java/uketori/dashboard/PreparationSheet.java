package uketori.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.page.Page;
import uketori.preparation.CertificateValidity;
import uketori.preparation.ChecklistItem;
import uketori.preparation.ChecklistKind;
import uketori.preparation.Tick;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;

/**
 * How far the preparing of an application has come.
 *
 * @param holder whose passport it is
 * @param ticked how many items of the list to apply with are ticked off
 * @param items how many it has
 */
record PreparationSheet(Renewal renewal, @Nullable Holder holder, long ticked, int items) {

    static PreparationSheet of(Renewal renewal, @Nullable Holder holder, Map<UUID, Set<Tick>> ticks, LocalDate today) {
        List<ChecklistItem> items = ChecklistItem.toApply(holder == null ? null : holder.birthday(), today);
        Set<Tick> theirs = ticks.getOrDefault(renewal.id(), Set.of());
        long ticked = items.stream()
                .filter(item -> theirs.contains(new Tick(ChecklistKind.APPLY, item)))
                .count();
        return new PreparationSheet(renewal, holder, ticked, items.size());
    }

    /** What is known of the signature certificate: the end of a message key. */
    public String certificate(LocalDate today) {
        LocalDate expiresOn = holder == null ? null : holder.certificateExpiresOn();
        if (expiresOn == null) {
            return "unknown";
        }
        return CertificateValidity.lastsUntil(expiresOn, today) ? "good" : "expired";
    }

    /** The certificate's last day, as said; empty where it is not known. */
    String certificateEnds(Page page) {
        LocalDate expiresOn = holder == null ? null : holder.certificateExpiresOn();
        return expiresOn == null ? "" : page.dates().day(expiresOn);
    }
}
