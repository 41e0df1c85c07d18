package uketori.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person enters about a holder: the whole set, as it shall be. */
public record HolderDetails(
        String name,
        @Nullable LocalDate birthday,
        @Nullable LocalDate passportExpiresOn,
        @Nullable LocalDate certificateExpiresOn) {}
