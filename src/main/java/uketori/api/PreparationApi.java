package uketori.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uketori.preparation.CertificateValidity;
import uketori.preparation.Eligibility;

/** What can be reckoned before applying. Nothing that is sent here is kept. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Preparation")
class PreparationApi {

    private final ApiWords words;

    PreparationApi(ApiWords words) {
        this.words = words;
    }

    @PostMapping(path = "/eligibility-checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "checkEligibility",
            summary = "Tells whether a passport may be renewed online; keeps nothing")
    @ApiResponse(responseCode = "200", description = "The answer with its reasons")
    EligibilityJson check(@RequestBody EligibilityCheck check) {
        LocalDate expiresOn = check.passportExpiresOn();
        return EligibilityJson.of(
                Eligibility.of(check.answers()),
                expiresOn == null ? null : Eligibility.firstDayUnderOneYear(expiresOn),
                words);
    }

    @GetMapping("/certificate-expiry")
    @Operation(
            operationId = "reckonCertificateExpiry",
            summary = "Reckons when a signature certificate (署名用電子証明書) expires; keeps nothing")
    @Parameter(
            name = "issuedOn",
            in = ParameterIn.QUERY,
            required = true,
            description = "The day on which it was issued",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "birthday",
            in = ParameterIn.QUERY,
            required = true,
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            name = "cardExpiresOn",
            in = ParameterIn.QUERY,
            description = "The last day of the card itself; the certificate ends with it at the latest",
            schema = @Schema(type = "string", format = "date"))
    CertificateExpiryJson reckon(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Fields fields = Fields.ofParameters(parameters);
        LocalDate issuedOn = fields.requiredDay("issuedOn");
        LocalDate birthday = fields.requiredDay("birthday");
        LocalDate cardExpiresOn = fields.day("cardExpiresOn");
        fields.check();
        if (birthday.isAfter(issuedOn)) {
            fields.complain("birthday", "day-after", "issuedOn");
        }
        if (cardExpiresOn != null && cardExpiresOn.isBefore(issuedOn)) {
            fields.complain("cardExpiresOn", "day-before", "issuedOn");
        }
        fields.check();
        return CertificateExpiryJson.of(CertificateValidity.reckon(issuedOn, birthday, cardExpiresOn), words);
    }
}
