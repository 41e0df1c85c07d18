package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.capture.CaptureRefused;
import uketori.capture.Captured;
import uketori.capture.Intake;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.Renewals;
import uketori.statusdetail.Meaning;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetails;
import uketori.statusdetail.TextRefused;

/** Recording what the to-do list says, and saying what it means. */
@Controller
class StatusDetailPages {

    private static final String TAKEN_BACK = "taken-back";

    private final Intake intake;
    private final Renewals renewals;
    private final StatusDetails statusDetails;
    private final RenewalSheets sheets;

    StatusDetailPages(Intake intake, Renewals renewals, StatusDetails statusDetails, RenewalSheets sheets) {
        this.intake = intake;
        this.renewals = renewals;
        this.statusDetails = statusDetails;
        this.sheets = sheets;
    }

    /**
     * Records a text.
     *
     * @param text what stands in the box
     * @param html the clipboard's rich text, as long as the box holds just what was pasted
     * @param file a file instead; of a picture, what was read in it is shown first
     */
    @PostMapping("/renewals/{id}/status-details")
    String record(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String html,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response)
            throws IOException {
        try {
            return switch (intake.take(HandedOver.of(text, html, file))) {
                case Captured.Copied(StatusText copied) -> {
                    StatusDetails.Recorded recorded = statusDetails.record(me.householdId(), id, copied, me.personId());
                    afterwards.addFlashAttribute("recorded", recorded.isNew() ? "new" : "same");
                    yield "redirect:/renewals/" + id + "#reading";
                }
                case Captured.Recognised read -> {
                    Renewal renewal =
                            renewals.find(me.householdId(), id).orElseThrow(() -> new NotFound("renewal", id));
                    yield SharePages.page(CaptureSheet.of(List.of(renewal), read), null, model, response);
                }
            };
        } catch (TextRefused refused) {
            return again(me, id, text, PasteProblem.of(refused), model, response);
        } catch (CaptureRefused refused) {
            return again(me, id, text, PasteProblem.of(refused), model, response);
        }
    }

    private String again(
            SignedIn me, UUID id, String text, PasteProblem problem, Model model, HttpServletResponse response) {
        response.setStatus(problem.status());
        RenewalSheet sheet = sheets.of(me, id);
        model.addAttribute("pasted", text);
        model.addAttribute("problem", problem);
        return sheets.page(sheet, RenewalForm.of(sheet.renewal()), model);
    }

    @GetMapping("/renewals/{id}/status-details/{detailId}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID detailId, Model model) {
        RenewalSheet sheet = sheets.of(me, id);
        StatusDetail detail = statusDetails
                .find(me.householdId(), id, detailId)
                .orElseThrow(() -> new NotFound("status detail", detailId));
        model.addAttribute("sheet", sheet);
        model.addAttribute("shown", sheets.reading(sheet, detail));
        return "dashboard/status-detail";
    }

    /**
     * Says what a text means.
     *
     * @param stage the code of a stage, or {@value #TAKEN_BACK} for what takes back a date or a ready notice
     * @param pickupFrom the pickup date that it names, if the person entered one; other meanings have none
     */
    @PostMapping("/status-details/{id}/decision")
    String decide(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam String stage,
            @RequestParam(defaultValue = "") String pickupFrom) {
        StatusDetail decided = statusDetails.decide(me.householdId(), id, meaning(stage, pickupFrom), me.personId());
        return "redirect:/renewals/" + decided.renewalId() + "#reading";
    }

    private static Meaning meaning(String chosen, String pickupFrom) {
        if (chosen.equals(TAKEN_BACK)) {
            return Meaning.takesBack();
        }
        Stage stage = Arrays.stream(Stage.values())
                .filter(known -> known.code().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new BadChoice("stage", chosen));
        return Meaning.isOfPickup(stage) ? Meaning.of(stage, day(pickupFrom)) : Meaning.of(stage);
    }

    private static @Nullable LocalDate day(String entered) {
        Errors problems = new MapBindingResult(Map.of(), "decision");
        LocalDate day = EnteredDay.read(entered, "pickupFrom", problems);
        if (problems.hasErrors()) {
            throw new BadChoice("pickupFrom", entered);
        }
        return day;
    }
}
