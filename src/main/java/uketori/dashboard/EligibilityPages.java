package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.page.DateWords;
import uketori.preparation.Eligibility;
import uketori.preparation.EligibilityAnswers;
import uketori.preparation.KeptCheck;
import uketori.preparation.KeptChecks;
import uketori.renewal.Holder;
import uketori.renewal.HolderDetails;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;

/** The guided check whether one may renew. It keeps nothing until somebody asks for it. */
@Controller
@RequestMapping("/prepare/eligibility")
class EligibilityPages {

    private final Holders holders;
    private final Renewals renewals;
    private final KeptChecks checks;
    private final Clock clock;

    EligibilityPages(Holders holders, Renewals renewals, KeptChecks checks, Clock clock) {
        this.holders = holders;
        this.renewals = renewals;
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable UUID holder, Model model) {
        Holder known = holder == null
                ? null
                : holders.find(me.householdId(), holder).orElseThrow(() -> new NotFound("holder", holder));
        LocalDate today = LocalDate.ofInstant(clock.instant(), DateWords.TOKYO);
        model.addAttribute("form", EligibilityForm.of(today, known));
        return page(me, model);
    }

    @PostMapping
    String answer(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") EligibilityForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response) {
        EligibilityAnswers answers = form.answers(problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(me, model);
        }
        return result(me, answers, model);
    }

    /**
     * Keeps the dates with the holder of that name, so that the reminders know them, and what came of the check; not
     * the answers.
     *
     * @param then {@code begin} to log the renewal as being prepared, too
     */
    @PostMapping("/keep")
    String keep(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") EligibilityForm form,
            BindingResult problems,
            @RequestParam(defaultValue = "") String then,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        EligibilityAnswers answers = form.answers(problems);
        boolean isReadable = !problems.hasErrors();
        String name = EnteredLine.readNeeded(form.holder(), "holder", problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return isReadable ? result(me, answers, model) : page(me, model);
        }
        Holder holder = holders.named(me.householdId(), name);
        holders.change(
                me.householdId(),
                holder.id(),
                new HolderDetails(
                        holder.name(),
                        answers.birthday() == null ? holder.birthday() : answers.birthday(),
                        answers.passportExpiresOn() == null ? holder.passportExpiresOn() : answers.passportExpiresOn(),
                        holder.certificateExpiresOn()));
        Eligibility result = Eligibility.of(answers);
        LocalDate on = answers.on() == null ? LocalDate.ofInstant(clock.instant(), DateWords.TOKYO) : answers.on();
        checks.keep(me.householdId(), holder.id(), new KeptCheck(on, result.answer(), result.from()));
        if (then.equals("begin")) {
            return "redirect:" + begin(me, holder.id());
        }
        afterwards.addFlashAttribute("saved", true);
        return "redirect:/holders/" + holder.id();
    }

    /** Forgets what came of a check; the holder's dates stay, and are changed where they stand. */
    @PostMapping("/forget")
    String forget(@AuthenticationPrincipal SignedIn me, @RequestParam UUID holder) {
        checks.forget(me.householdId(), holder);
        return "redirect:/prepare";
    }

    /** The page of the renewal that is under way already, if any; else a new one is logged. */
    private String begin(SignedIn me, UUID holderId) {
        Optional<Renewal> underWay = renewals.ofHousehold(me.householdId()).stream()
                .filter(renewal ->
                        renewal.holderId().equals(holderId) && !renewal.status().isEnd())
                .findFirst();
        if (underWay.isEmpty()) {
            renewals.log(me.householdId(), holderId, RenewalStatus.PREPARING, RenewalDetails.none(), me.personId());
        }
        boolean isPrepared = underWay.map(Renewal::status)
                .filter(status -> status != RenewalStatus.PREPARING)
                .isEmpty();
        return isPrepared ? "/prepare" : "/renewals/" + underWay.orElseThrow().id();
    }

    private String result(SignedIn me, EligibilityAnswers answers, Model model) {
        model.addAttribute("sheet", EligibilitySheet.of(answers));
        return page(me, model);
    }

    private String page(SignedIn me, Model model) {
        model.addAttribute("holders", holders.ofHousehold(me.householdId()));
        return "dashboard/prepare-eligibility";
    }
}
