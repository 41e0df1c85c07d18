package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.renewal.Holder;

/** Somebody whose passport it is. */
@Schema(name = "Holder")
record HolderJson(
        UUID id,

        @Schema(description = "What the household calls them; unique in the household")
        String name,

        @Nullable LocalDate birthday,

        @Schema(description = "The last day of their passport") @Nullable
        LocalDate passportExpiresOn,

        @Schema(description = "The last day of their signature certificate (署名用電子証明書)") @Nullable
        LocalDate certificateExpiresOn) {

    static HolderJson of(Holder holder) {
        return new HolderJson(
                holder.id(),
                holder.name(),
                holder.birthday(),
                holder.passportExpiresOn(),
                holder.certificateExpiresOn());
    }
}
