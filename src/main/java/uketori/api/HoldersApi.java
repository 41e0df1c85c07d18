package uketori.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uketori.account.SignedIn;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;

/** Whose passports they are, and their documents' dates. */
@RestController
@RequestMapping(path = "/api/v1/holders", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Holders")
class HoldersApi {

    private final Holders holders;

    HoldersApi(Holders holders) {
        this.holders = holders;
    }

    @GetMapping
    @Operation(operationId = "listHolders", summary = "All holders of the household, by name")
    List<HolderJson> list(@AuthenticationPrincipal SignedIn me) {
        return holders.ofHousehold(me.householdId()).stream()
                .map(HolderJson::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getHolder", summary = "One holder")
    HolderJson get(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return holders.find(me.householdId(), id).map(HolderJson::of).orElseThrow(() -> new NotFound("holder", id));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "putHolder", summary = "Changes a holder; a date that is left out is not known any more")
    @ApiResponse(responseCode = "200", description = "The holder as changed")
    @ApiResponse(responseCode = "409", description = "Another holder of the household has that name")
    HolderJson put(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestBody HolderFacts facts) {
        facts.mustBeOf(id);
        return HolderJson.of(holders.change(me.householdId(), id, facts.details()));
    }
}
