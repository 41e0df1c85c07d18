package uketori.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uketori.account.SignedIn;
import uketori.page.DateWords;
import uketori.preparation.Checklists;
import uketori.preparation.KeptCheck;
import uketori.preparation.KeptChecks;
import uketori.preparation.Tick;
import uketori.renewal.Holder;
import uketori.renewal.Holders;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;

/** What there is to do before an application is sent. */
@Controller
class PreparePage {

    private final Renewals renewals;
    private final Holders holders;
    private final Checklists checklists;
    private final KeptChecks checks;
    private final Clock clock;

    PreparePage(Renewals renewals, Holders holders, Checklists checklists, KeptChecks checks, Clock clock) {
        this.renewals = renewals;
        this.holders = holders;
        this.checklists = checklists;
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping("/prepare")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        UUID household = me.householdId();
        LocalDate today = LocalDate.ofInstant(clock.instant(), DateWords.TOKYO);
        List<Holder> theirs = holders.ofHousehold(household);
        Map<UUID, Holder> known = theirs.stream().collect(Collectors.toMap(Holder::id, Function.identity()));
        Map<UUID, Set<Tick>> ticks = checklists.ofHousehold(household);
        Map<UUID, KeptCheck> kept = checks.ofHousehold(household);
        List<PreparationSheet> preparing = renewals.ofHousehold(household).stream()
                .filter(renewal -> renewal.status() == RenewalStatus.PREPARING)
                .map(renewal -> PreparationSheet.of(
                        renewal,
                        known.get(renewal.holderId()),
                        kept.get(renewal.holderId()),
                        ticks.getOrDefault(renewal.id(), Set.of()),
                        today))
                .toList();
        model.addAttribute("preparing", preparing);
        model.addAttribute("checks", kept);
        model.addAttribute("holders", theirs);
        return "dashboard/prepare-overview";
    }
}
