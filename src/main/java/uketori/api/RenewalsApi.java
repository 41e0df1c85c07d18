package uketori.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uketori.account.SignedIn;
import uketori.renewal.Holder;
import uketori.renewal.Holders;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.Renewals;

/** Renewals, and the steps that people take. */
@RestController
@RequestMapping(path = "/api/v1/renewals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Renewals")
class RenewalsApi {

    private final Renewals renewals;
    private final Holders holders;
    private final RenewalAnswers answers;

    RenewalsApi(Renewals renewals, Holders holders, RenewalAnswers answers) {
        this.renewals = renewals;
        this.holders = holders;
        this.answers = answers;
    }

    @GetMapping
    @Operation(operationId = "listRenewals", summary = "All renewals of the household, the newest first")
    List<RenewalJson> list(@AuthenticationPrincipal SignedIn me) {
        return renewals.ofHousehold(me.householdId()).stream()
                .map(answers::tell)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getRenewal", summary = "One renewal")
    RenewalJson get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return answers.tell(answers.find(me.householdId(), id));
    }

    /** In one transaction, so that no holder is made without the renewal. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Transactional
    @Operation(operationId = "logRenewal", summary = "Logs a renewal; its mail goes to who logs it")
    @ApiResponse(responseCode = "201", description = "Logged; Location tells where it is")
    ResponseEntity<RenewalJson> log(@AuthenticationPrincipal SignedIn me, @RequestBody NewRenewal asked) {
        Holder holder = holders.named(me.householdId(), asked.holder());
        Renewal logged = renewals.log(me.householdId(), holder.id(), asked.standing(), asked.details(), me.personId());
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .path("/{id}")
                        .build(logged.id()))
                .body(answers.tell(logged));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, ApiRequests.MERGE_PATCH})
    @Operation(
            operationId = "changeRenewal",
            summary = "Changes facts: a field that is left out stays as it is, null clears it",
            description = "The status is changed by events, not here.")
    @ApiResponse(responseCode = "200", description = "The renewal with the changes")
    @ApiResponse(responseCode = "409", description = "The renewal is over, or somebody else was faster")
    RenewalJson change(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody RenewalPatch patch) {
        Renewal now = answers.find(me.householdId(), id);
        RenewalDetails details = patch.on(now);
        boolean changesNothing = details.equals(now.details());
        return answers.tell(
                changesNothing ? now : renewals.amend(me.householdId(), id, now.details(), details, me.personId()));
    }

    @PostMapping(path = "/{id}/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "takeStep", summary = "Takes a step, such as picked-up")
    @ApiResponse(responseCode = "200", description = "The renewal after it")
    @ApiResponse(responseCode = "409", description = "The step is not possible now, or somebody else was faster")
    RenewalJson take(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody StepAsked asked) {
        return answers.tell(renewals.take(me.householdId(), id, asked.event(), me.personId()));
    }
}
