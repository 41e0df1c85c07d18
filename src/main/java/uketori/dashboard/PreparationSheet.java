package uketori.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uketori.page.Page;
import uketori.preparation.CertificateValidity;
import uketori.preparation.ChecklistItem;
import uketori.preparation.ChecklistKind;
import uketori.preparation.Eligibility;
import uketori.preparation.KeptCheck;
import uketori.preparation.Tick;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;

/**
 * How far the preparing of an application has come.
 *
 * @param holder whose passport it is
 * @param check what came of the question whether it may be renewed; null where that was not kept
 * @param ticked how many items of the list to apply with are ticked off
 * @param items how many it has
 * @param done the steps that nothing is left to do of, as far as it was noted here
 */
record PreparationSheet(
        Renewal renewal,
        @Nullable Holder holder,
        @Nullable KeptCheck check,
        long ticked,
        int items,
        Set<PreparationStep> done) {

    PreparationSheet {
        done = Set.copyOf(done);
    }

    static PreparationSheet of(
            Renewal renewal, @Nullable Holder holder, @Nullable KeptCheck check, Set<Tick> ticks, LocalDate today) {
        List<ChecklistItem> items = ChecklistItem.toApply(holder == null ? null : holder.birthday(), today);
        List<ChecklistItem> ticked = items.stream()
                .filter(item -> ticks.contains(new Tick(ChecklistKind.APPLY, item)))
                .toList();

        Set<PreparationStep> done = EnumSet.noneOf(PreparationStep.class);
        if (check != null && check.answer() == Eligibility.Answer.YES) {
            done.add(PreparationStep.ELIGIBILITY);
        }
        if (certificate(holder, today).equals("good")) {
            done.add(PreparationStep.CERTIFICATE);
        }
        if (ticked.contains(ChecklistItem.IMAGES)) {
            done.add(PreparationStep.IMAGES);
        }
        if (ticked.size() == items.size()) {
            done.add(PreparationStep.CHECKLIST);
        }
        return new PreparationSheet(renewal, holder, check, ticked.size(), items.size(), done);
    }

    public boolean isDone(PreparationStep step) {
        return done.contains(step);
    }

    /** The first step that is not done: to apply at the latest, for this was not sent yet. */
    public PreparationStep next() {
        return Arrays.stream(PreparationStep.values())
                .filter(step -> !isDone(step))
                .findFirst()
                .orElse(PreparationStep.APPLY);
    }

    /** How a step stands: {@code done}, {@code next-step} or neither; the end of a message key and a class name. */
    public String look(PreparationStep step) {
        if (isDone(step)) {
            return "done";
        }
        return step == next() ? "next-step" : "";
    }

    /** What is known of the signature certificate: the end of a message key. */
    public String certificate(LocalDate today) {
        return certificate(holder, today);
    }

    private static String certificate(@Nullable Holder holder, LocalDate today) {
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
