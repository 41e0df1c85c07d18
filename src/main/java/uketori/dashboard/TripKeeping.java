package uketori.dashboard;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Whose trip shall be kept, and how it is called; its days are those that were reckoned with. */
record TripKeeping(
        @Nullable String holder,
        @Nullable String destination,
        @Nullable String departsOn,
        @Nullable String neededUntil) {

    static TripKeeping of(@Nullable String holder, TripSheet sheet) {
        return new TripKeeping(
                holder,
                null,
                EnteredDay.written(sheet.departsOn()),
                EnteredDay.written(sheet.check().neededUntil()));
    }

    /** What it is called; worth something only when {@code problems} stays empty. */
    String name(Errors problems) {
        return EnteredLine.readNeeded(destination, "destination", problems);
    }

    /** @throws BadChoice when it is no day, which the page never sends */
    LocalDate departs() {
        return day("departsOn", departsOn);
    }

    /** @throws BadChoice when it is no day from the departure on, which the page never sends */
    LocalDate needed() {
        LocalDate day = day("neededUntil", neededUntil);
        if (day.isBefore(departs())) {
            throw new BadChoice("neededUntil", String.valueOf(neededUntil));
        }
        return day;
    }

    private static LocalDate day(String field, @Nullable String sent) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(sent, ""));
        } catch (DateTimeParseException e) {
            throw new BadChoice(field, String.valueOf(sent));
        }
    }
}
