package uketori.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose passport it is: a person who signs in, or a child who does not.
 *
 * @param name what the household calls them; unique in the household
 * @param birthday their birthday, where known
 * @param passportExpiresOn the last day of their passport, where known
 * @param certificateExpiresOn the last day of their signature certificate (署名用電子証明書), where known
 */
public record Holder(
        UUID id,
        UUID householdId,
        String name,
        @Nullable LocalDate birthday,
        @Nullable LocalDate passportExpiresOn,
        @Nullable LocalDate certificateExpiresOn) {}
