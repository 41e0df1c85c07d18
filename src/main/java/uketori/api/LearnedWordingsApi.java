package uketori.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uketori.account.SignedIn;
import uketori.statusdetail.LearnedWordings;

/** What the household has said that wordings mean; saying it is a decision on a status detail. */
@RestController
@RequestMapping(path = "/api/v1/learned-wordings", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Learned wordings")
class LearnedWordingsApi {

    private final LearnedWordings wordings;

    LearnedWordingsApi(LearnedWordings wordings) {
        this.wordings = wordings;
    }

    @GetMapping
    @Operation(operationId = "listLearnedWordings", summary = "All learned wordings of the household, the newest first")
    List<LearnedWordingJson> list(@AuthenticationPrincipal SignedIn me) {
        return wordings.ofHousehold(me.householdId()).stream()
                .map(LearnedWordingJson::of)
                .toList();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "forgetLearnedWording",
            summary = "Forgets a learned wording; texts that were read by it keep their readings")
    @ApiResponse(responseCode = "204", description = "Forgotten")
    void forget(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        wordings.forget(me.householdId(), id);
    }
}
