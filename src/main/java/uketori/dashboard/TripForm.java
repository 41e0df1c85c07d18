package uketori.dashboard;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uketori.preparation.LatestDay;
import uketori.preparation.OfficeDays;
import uketori.preparation.OfficeDetails;
import uketori.preparation.ValidityRule;
import uketori.renewal.Holder;

/** A journey as entered, and what the latest day to apply is reckoned with. */
record TripForm(
        @Nullable String passportExpiresOn,
        @Nullable String departsOn,
        @Nullable String entersOn,
        @Nullable String leavesOn,
        @Nullable String rule,
        @Nullable String office,
        @Nullable String businessDays,
        @Nullable String acceptanceLag,
        @Nullable String margin) {

    private static final int MOST_LAG = 30;
    private static final int MOST_MARGIN = 180;

    /** What the form starts with. */
    static TripForm of(@Nullable Holder holder) {
        return new TripForm(
                holder == null ? null : EnteredDay.written(holder.passportExpiresOn()),
                null,
                null,
                null,
                ValidityRule.SIX_MONTHS_AT_ENTRY.code(),
                null,
                null,
                String.valueOf(LatestDay.USUAL_ACCEPTANCE_LAG),
                String.valueOf(LatestDay.USUAL_MARGIN));
    }

    /**
     * What follows; worth something only when {@code problems} stays empty.
     *
     * @param chosen the office of the household's list that was chosen
     */
    @Nullable
    TripSheet sheet(@Nullable OfficeDetails chosen, Errors problems) {
        LocalDate expires = needed(passportExpiresOn, "passportExpiresOn", problems);
        LocalDate departs = needed(departsOn, "departsOn", problems);
        LocalDate entered = EnteredDay.read(entersOn, "entersOn", problems);
        LocalDate leaves = EnteredDay.read(leavesOn, "leavesOn", problems);
        ValidityRule needs =
                ValidityRule.ofCode(Objects.requireNonNullElse(rule, "")).orElse(null);
        if (needs == null) {
            problems.rejectValue("rule", "dashboard.problem.choice");
        }
        LocalDate enters = entered == null ? departs : entered;
        checkOrder(departs, enters, leaves, problems);
        if (needs != null && needs.countsFromLeaving() && leaves == null && !problems.hasFieldErrors("leavesOn")) {
            problems.rejectValue("leavesOn", "prepare.problem.leaving-needed");
        }
        TripSheet.Reckoning reckoning = reckoning(chosen, problems);
        if (problems.hasErrors() || expires == null || departs == null || enters == null || needs == null) {
            return null;
        }
        LocalDate until = needs.neededUntil(enters, Objects.requireNonNullElse(leaves, enters));
        OfficeDays open = chosen == null ? OfficeDays.USUAL : chosen.days();
        return TripSheet.of(expires, until, departs, reckoning, open);
    }

    /** The numbers as entered; what was left empty is as the office has it, else as is usual. */
    private TripSheet.Reckoning reckoning(@Nullable OfficeDetails chosen, Errors problems) {
        int usualDays = chosen == null ? LatestDay.USUAL_BUSINESS_DAYS : chosen.businessDays();
        Integer days = EnteredNumber.read(businessDays, "businessDays", 0, OfficeDetails.MOST_BUSINESS_DAYS, problems);
        Integer lag = EnteredNumber.read(acceptanceLag, "acceptanceLag", 0, MOST_LAG, problems);
        Integer spare = EnteredNumber.read(margin, "margin", 0, MOST_MARGIN, problems);
        return new TripSheet.Reckoning(
                Objects.requireNonNullElse(days, usualDays),
                Objects.requireNonNullElse(lag, LatestDay.USUAL_ACCEPTANCE_LAG),
                Objects.requireNonNullElse(spare, LatestDay.USUAL_MARGIN));
    }

    private static void checkOrder(
            @Nullable LocalDate departs, @Nullable LocalDate enters, @Nullable LocalDate leaves, Errors problems) {
        if (departs != null && enters != null && enters.isBefore(departs)) {
            problems.rejectValue("entersOn", "prepare.problem.enters-before");
        }
        if (enters != null && leaves != null && leaves.isBefore(enters)) {
            problems.rejectValue("leavesOn", "prepare.problem.leaves-before");
        }
    }

    private static @Nullable LocalDate needed(@Nullable String entered, String field, Errors problems) {
        LocalDate day = EnteredDay.read(entered, field, problems);
        if (day == null && !problems.hasFieldErrors(field)) {
            problems.rejectValue(field, "dashboard.problem.needed");
        }
        return day;
    }
}
