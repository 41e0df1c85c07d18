package uketori.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uketori.account.People;
import uketori.account.SignedIn;
import uketori.renewal.Holder;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.statusdetail.CorpusCase;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetails;

/** Handing a text on as a case for the classifier, once its owner has looked at what was blacked out. */
@Controller
class ExportPages {

    private static final MediaType JSON_LINES = new MediaType("application", "x-ndjson", StandardCharsets.UTF_8);

    private final StatusDetails statusDetails;
    private final Holders holders;
    private final People people;

    ExportPages(StatusDetails statusDetails, Holders holders, People people) {
        this.statusDetails = statusDetails;
        this.holders = holders;
        this.people = people;
    }

    @GetMapping("/renewals/{id}/status-details/{detailId}/export")
    String review(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID detailId, Model model) {
        model.addAttribute("renewalId", id);
        model.addAttribute("detailId", detailId);
        model.addAttribute("exported", exported(me, id, detailId));
        return "dashboard/export";
    }

    @GetMapping("/renewals/{id}/status-details/{detailId}/case.jsonl")
    ResponseEntity<byte[]> download(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @PathVariable UUID detailId) {
        CorpusCase exported = exported(me, id, detailId);
        return ResponseEntity.ok()
                .contentType(JSON_LINES)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(exported.id() + ".jsonl")
                                .build()
                                .toString())
                .body((exported.line() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private CorpusCase exported(SignedIn me, UUID renewalId, UUID detailId) {
        StatusDetail detail = statusDetails
                .find(me.householdId(), renewalId, detailId)
                .orElseThrow(() -> new NotFound("status detail", detailId));
        List<String> names = Stream.concat(
                        holders.ofHousehold(me.householdId()).stream().map(Holder::name),
                        people.ofHousehold(me.householdId()).stream()
                                .flatMap(person -> Stream.of(person.name(), person.email())))
                .toList();
        return CorpusCase.of(detail, names);
    }
}
