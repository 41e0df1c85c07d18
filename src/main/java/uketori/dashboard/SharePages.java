package uketori.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.capture.Addressees;
import uketori.capture.CaptureRefused;
import uketori.capture.Captured;
import uketori.capture.Handed;
import uketori.capture.Intake;
import uketori.capture.Share;
import uketori.classifier.StatusText;
import uketori.renewal.Renewal;
import uketori.renewal.Renewals;
import uketori.statusdetail.StatusDetails;
import uketori.statusdetail.TextRefused;

/**
 * What a phone shares with the installed app. It comes by a POST without a CSRF token, signed in or not: that only lays
 * it aside. It is recorded by the form that shows it, which bears a token, once the person has looked.
 */
@Controller
class SharePages {

    private final Renewals renewals;
    private final StatusDetails statusDetails;
    private final Intake intake;
    private final Addressees addressees;
    private final WaitingShare waiting;

    SharePages(
            Renewals renewals,
            StatusDetails statusDetails,
            Intake intake,
            Addressees addressees,
            WaitingShare waiting) {
        this.renewals = renewals;
        this.statusDetails = statusDetails;
        this.intake = intake;
        this.addressees = addressees;
        this.waiting = waiting;
    }

    /** Takes what is shared, under the names that the manifest gives its parts. */
    @PostMapping("/share")
    String take(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (isFromAnotherSite(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        MultipartFile first = file == null
                ? null
                : file.stream().filter(sent -> !sent.isEmpty()).findFirst().orElse(null);
        String words = words(title, text, url);
        if (words.getBytes(StandardCharsets.UTF_8).length > StatusDetails.MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        waiting.keep(
                first == null
                        ? new Share(words, new byte[0], "")
                        : new Share(
                                words, first.getBytes(), Objects.requireNonNullElse(first.getOriginalFilename(), "")),
                request,
                response);
        return "redirect:/share";
    }

    /** Shows it, and asks whose it is where that is a question. */
    @GetMapping("/share")
    String show(
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        List<Renewal> open = open(me);
        Optional<Share> share = waiting.find(request);
        if (share.isEmpty()) {
            return page(CaptureSheet.of(open, ""), PasteProblem.GONE, model, response);
        }
        try {
            CaptureSheet sheet = sheet(share.get(), open);
            return page(proposed(me, sheet), null, model, response);
        } catch (CaptureRefused refused) {
            return page(CaptureSheet.of(open, share.get().text()), PasteProblem.of(refused), model, response);
        }
    }

    /**
     * Records it.
     *
     * @param recognised whether it was read in a picture
     */
    @PostMapping("/share/record")
    String record(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable UUID renewal,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "false") boolean recognised,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes afterwards) {
        CaptureSheet sheet = new CaptureSheet(open(me), renewal, null, text, recognised, null);
        if (renewal == null) {
            return page(sheet, PasteProblem.WHOSE, model, response);
        }
        try {
            StatusText copied = recognised ? new StatusText.Recognised(text) : new StatusText.Plain(text);
            var recorded = statusDetails.record(me.householdId(), renewal, copied, me.personId());
            waiting.forget(request, response);
            afterwards.addFlashAttribute("recorded", recorded.isNew() ? "new" : "same");
            return "redirect:/renewals/" + renewal + "#reading";
        } catch (TextRefused refused) {
            return page(sheet, PasteProblem.of(refused), model, response);
        }
    }

    private CaptureSheet sheet(Share share, List<Renewal> open) {
        if (share.file().length == 0) {
            return CaptureSheet.of(open, share.text());
        }
        return switch (intake.take(new Handed("", "", share.file(), share.fileName()))) {
            case Captured.Copied(StatusText copied) -> CaptureSheet.of(open, copied.source());
            case Captured.Recognised read -> CaptureSheet.of(open, read);
        };
    }

    private CaptureSheet proposed(SignedIn me, CaptureSheet sheet) {
        return sheet.renewals().size() < 2
                ? sheet
                : addressees
                        .propose(me.householdId(), new StatusText.Plain(sheet.text()), sheet.renewals())
                        .map(sheet::proposed)
                        .orElse(sheet);
    }

    private List<Renewal> open(SignedIn me) {
        return renewals.ofHousehold(me.householdId()).stream()
                .filter(renewal -> !renewal.status().isEnd())
                .sorted(Situation.MOST_PRESSING)
                .toList();
    }

    static String page(CaptureSheet sheet, @Nullable PasteProblem problem, Model model, HttpServletResponse response) {
        model.addAttribute("sheet", sheet);
        if (problem != null) {
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
        }
        return "dashboard/share";
    }

    /** A phone shares in nobody's name; where a browser names another site, that one's page made it send this. */
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return site != null && site.endsWith("-site") && origin != null && !origin.equals("null");
    }

    /** Apps put a page's address or title now here, now there: each line once. */
    private static String words(String title, String text, String url) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : List.of(title, text, url)) {
            if (!part.isBlank() && parts.stream().noneMatch(before -> before.contains(part))) {
                parts.removeIf(part::contains);
                parts.add(part);
            }
        }
        return String.join("\n", parts);
    }
}
