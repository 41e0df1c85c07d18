package uketori.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.page.DateWords;
import uketori.preparation.ChecklistItem;
import uketori.preparation.ChecklistKind;
import uketori.preparation.Checklists;
import uketori.preparation.FeeKind;
import uketori.preparation.FeeTable;
import uketori.preparation.Fees;
import uketori.preparation.Office;
import uketori.preparation.OfficeDetails;
import uketori.preparation.Offices;
import uketori.preparation.Tick;
import uketori.renewal.Holder;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;

/** The checklists of a renewal, to tick off and to print. */
@Controller
@RequestMapping("/renewals/{id}/checklists/{list}")
class ChecklistPages {

    private final Renewals renewals;
    private final Holders holders;
    private final Checklists checklists;
    private final Offices offices;
    private final Fees fees;
    private final Clock clock;

    ChecklistPages(Renewals renewals, Holders holders, Checklists checklists, Offices offices, Fees fees, Clock clock) {
        this.renewals = renewals;
        this.holders = holders;
        this.checklists = checklists;
        this.offices = offices;
        this.fees = fees;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable String list, Model model) {
        ChecklistKind kind = kind(list, id);
        Renewal renewal = renewals.find(me.householdId(), id).orElseThrow(() -> new NotFound("renewal", id));
        Holder holder = holders.find(me.householdId(), renewal.holderId()).orElse(null);
        LocalDate on = renewal.submittedOn() == null
                ? LocalDate.ofInstant(clock.instant(), DateWords.TOKYO)
                : renewal.submittedOn();
        LocalDate birthday = holder == null ? null : holder.birthday();
        List<ChecklistItem> items = kind == ChecklistKind.APPLY
                ? ChecklistItem.toApply(birthday, on)
                : ChecklistItem.toPickUp(renewal.paymentMethod(), renewal.cardRegistration());
        FeeTable table = fees.ofHousehold(me.householdId());
        boolean isOwedMore = kind == ChecklistKind.PICKUP || hasLapsed(me, renewal.holderId());
        model.addAttribute(
                "sheet",
                new ChecklistSheet(
                        renewal,
                        holder,
                        kind,
                        items,
                        checklists.ofRenewal(me.householdId(), id),
                        office(me, renewal),
                        table.on(on, FeeKind.ofAge(birthday, on)).orElse(null),
                        isOwedMore ? table.on(on, FeeKind.AFTER_LAPSE).orElse(null) : null));
        return "dashboard/prepare-checklist";
    }

    /**
     * Ticks off. What the page showed as ticked goes along, so that somebody else's tick of the same minute stays.
     *
     * @param ticked the items that are ticked now
     * @param seen the items that the page showed as ticked
     */
    @PostMapping
    String tick(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @PathVariable String list,
            @RequestParam(defaultValue = "") List<String> ticked,
            @RequestParam(defaultValue = "") List<String> seen,
            RedirectAttributes afterwards) {
        ChecklistKind kind = kind(list, id);
        Set<Tick> set = ticks(kind, ticked);
        Set<Tick> taken = ticks(kind, seen);
        Set<Tick> unchanged = new HashSet<>(set);
        unchanged.retainAll(taken);
        set.removeAll(unchanged);
        taken.removeAll(unchanged);
        checklists.tick(me.householdId(), id, set, taken);
        afterwards.addFlashAttribute("saved", true);
        return "redirect:/renewals/" + id + "/checklists/" + kind.code();
    }

    private @Nullable OfficeDetails office(SignedIn me, Renewal renewal) {
        return renewal.office() == null
                ? null
                : offices.named(me.householdId(), renewal.office())
                        .map(Office::details)
                        .orElse(null);
    }

    /** Whether one of theirs was not collected in time, after which a new one costs more. */
    private boolean hasLapsed(SignedIn me, UUID holder) {
        return renewals.ofHousehold(me.householdId()).stream()
                .anyMatch(renewal -> renewal.holderId().equals(holder) && renewal.status() == RenewalStatus.LAPSED);
    }

    private static ChecklistKind kind(String list, UUID renewal) {
        return ChecklistKind.ofCode(list).orElseThrow(() -> new NotFound("checklist " + list + " of", renewal));
    }

    private static Set<Tick> ticks(ChecklistKind kind, List<String> items) {
        Set<Tick> ticks = new HashSet<>();
        for (String item : items) {
            ticks.add(new Tick(kind, ChecklistItem.ofCode(item).orElseThrow(() -> new BadChoice("item", item))));
        }
        return ticks;
    }
}
