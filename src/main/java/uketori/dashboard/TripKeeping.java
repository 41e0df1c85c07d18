package uketori.dashboard;

import java.time.LocalDate;
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
        return EnteredDay.readSent(departsOn);
    }

    /** @throws BadChoice when it is no day from the departure on, which the page never sends */
    LocalDate needed() {
        LocalDate day = EnteredDay.readSent(neededUntil);
        if (day.isBefore(departs())) {
            throw new BadChoice("day", day.toString());
        }
        return day;
    }
}
