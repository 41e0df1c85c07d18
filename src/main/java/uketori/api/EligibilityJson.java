package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.preparation.Eligibility;

/** Whether one may renew online, and why. */
@Schema(name = "Eligibility")
record EligibilityJson(
        @Schema(description = "A missing answer makes it unsure, never yes")
        Eligibility.Answer eligible,

        @Schema(
                description =
                        "What forbids it first, then what is missing, what speaks for it, and who applies; worded in the"
                                + " language of Accept-Language, else in the person's")
        List<Reason> reasons,

        @Schema(
                description = "The day from which it will be a yes, which for a yes is the asked day; null when"
                        + " something other than time is in the way or not known")
        @Nullable
        LocalDate from) {

    /** Why, for programs and in words. */
    @Schema(name = "EligibilityReason")
    record Reason(@Schema(example = "too-early") String code, String text) {}

    /** @param firstDay the first day with less than one year of validity left, where the passport's last day is told */
    static EligibilityJson of(Eligibility eligibility, @Nullable LocalDate firstDay, ApiWords words) {
        List<Reason> reasons = eligibility.reasons().stream()
                .map(reason -> new Reason(
                        reason.code(), words.tell("prepare.reason." + reason.code(), String.valueOf(firstDay))))
                .toList();
        return new EligibilityJson(eligibility.answer(), reasons, eligibility.from());
    }
}
