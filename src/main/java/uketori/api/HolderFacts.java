package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.api.BadRequest.Complaint;
import uketori.renewal.HolderDetails;

/** All that shall be known of a holder: what is left out is not known. */
record HolderFacts(
        @Schema(description = "As in the address, if given", format = "uuid") @Nullable
        String id,

        @Schema(
                description = "What the household calls them; unique in the household",
                requiredMode = Schema.RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = NewRenewal.MOST_OF_A_NAME)
        String name,

        @Nullable LocalDate birthday,

        @Schema(description = "The last day of their passport") @Nullable
        LocalDate passportExpiresOn,

        @Schema(description = "The last day of their signature certificate (署名用電子証明書)") @Nullable
        LocalDate certificateExpiresOn) {

    static HolderFacts from(Fields fields) {
        return new HolderFacts(
                fields.text("id"),
                fields.requiredLine("name", NewRenewal.MOST_OF_A_NAME),
                fields.day("birthday"),
                fields.day("passportExpiresOn"),
                fields.day("certificateExpiresOn"));
    }

    /** @throws BadRequest when the body names another id than the address */
    void mustBeOf(UUID holderId) {
        if (id != null && !id.equalsIgnoreCase(holderId.toString())) {
            throw BadRequest.of(List.of(new Complaint("id", "other-id", List.of())));
        }
    }

    HolderDetails details() {
        return new HolderDetails(name, birthday, passportExpiresOn, certificateExpiresOn);
    }
}
