package uketori.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uketori.account.SignedIn;
import uketori.api.StatusDetailJson.WithRenewal;
import uketori.classifier.StatusText;
import uketori.renewal.Renewal;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetails;

/** Status texts: recording one, and saying what it means. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Status details")
class StatusDetailsApi {

    private final StatusDetails statusDetails;
    private final RenewalAnswers answers;

    StatusDetailsApi(StatusDetails statusDetails, RenewalAnswers answers) {
        this.statusDetails = statusDetails;
        this.answers = answers;
    }

    @PostMapping(
            path = "/renewals/{id}/status-details",
            consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            operationId = "recordStatusDetail",
            summary = "Records a text from the portal, reads it and applies the reading to the renewal",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "The text, at most 256 KB of UTF-8",
                            content = {
                                @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")),
                                @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")),
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = StatusTextRequests.TextOrHtml.class))
                            }))
    @ApiResponse(responseCode = "201", description = "Recorded")
    @ApiResponse(
            responseCode = "200",
            description = "The very same text had been recorded before",
            content = @Content(schema = @Schema(implementation = WithRenewal.class)))
    ResponseEntity<WithRenewal> record(
            @AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody StatusText text) {
        StatusDetails.Recorded recorded = statusDetails.record(me.householdId(), id, text, me.personId());
        return ResponseEntity.status(recorded.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(tell(me, recorded.detail()));
    }

    @GetMapping("/renewals/{id}/status-details")
    @Operation(operationId = "listStatusDetails", summary = "The texts of a renewal, the newest first")
    List<StatusDetailJson> list(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        Renewal renewal = answers.find(me.householdId(), id);
        return statusDetails.ofRenewal(me.householdId(), renewal.id()).stream()
                .map(StatusDetailJson::of)
                .toList();
    }

    @PostMapping(path = "/status-details/{id}/decision", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "decideStatusDetail",
            summary = "Says what a text means instead of what was read, or where nothing could be read")
    @ApiResponse(responseCode = "200", description = "The text with its reading and the decision: both are kept")
    @ApiResponse(responseCode = "409", description = "That cannot follow where the renewal stands")
    WithRenewal decide(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody MeaningSaid said) {
        return tell(me, statusDetails.decide(me.householdId(), id, said.meaning(), me.personId()));
    }

    private WithRenewal tell(SignedIn me, StatusDetail detail) {
        Renewal renewal = answers.find(me.householdId(), detail.renewalId());
        return new WithRenewal(StatusDetailJson.of(detail), answers.tell(renewal));
    }
}
