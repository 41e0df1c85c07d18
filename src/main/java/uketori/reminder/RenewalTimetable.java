package uketori.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import uketori.businessdays.BusinessDays;
import uketori.renewal.CardRegistration;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;

/** What there is to say about a renewal. */
final class RenewalTimetable {

    /** A planned reminder so soon after the first mail about the same thing would say nothing new. */
    private static final Duration SOON = Duration.ofHours(12);

    private final Renewal renewal;
    private final Telling telling;
    private final Function<ReminderKind, LeadTimes> leadTimes;
    private final Timetable table;

    private RenewalTimetable(
            Renewal renewal, List<Change> history, Function<ReminderKind, LeadTimes> leadTimes, Timetable table) {
        this.renewal = renewal;
        this.telling = new Telling(history);
        this.leadTimes = leadTimes;
        this.table = table;
    }

    /**
     * Writes it into a timetable.
     *
     * @param holder whose passport it is, if still known
     * @param history the oldest row first
     */
    static void write(
            Renewal renewal,
            @Nullable Holder holder,
            List<Change> history,
            Function<ReminderKind, LeadTimes> leadTimes,
            Timetable table) {
        new RenewalTimetable(renewal, history, leadTimes, table).write(Optional.ofNullable(holder));
    }

    private void write(Optional<Holder> holder) {
        telling.news(renewal)
                .ifPresent(change -> table.atOnce(ReminderKind.STATUS_CHANGED, "change:" + change.id(), Instant.MAX));
        if (renewal.pickupFrom() == null && !telling.saysThatTheDayIsGone(renewal)) {
            table.dateGone()
                    .ifPresent(
                            day -> table.atOnce(ReminderKind.STATUS_CHANGED, Timetable.DATE_GONE + day, Instant.MAX));
        }
        switch (renewal.status()) {
            case PREPARING -> finishPreparing(holder);
            case SUBMITTED -> {
                checkStatus();
                cardRegistration();
            }
            case IN_PROCESS -> {
                pickupDate();
                checkStatus();
                cardRegistration();
                saveSlip();
            }
            case NEEDS_CORRECTION -> {
                correction();
                cardRegistration();
            }
            case READY -> {
                pickup();
                pickupDeadline();
                cardRegistration();
                saveSlip();
            }
            case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> {
                // nothing more is owed
            }
        }
    }

    /**
     * Until a date is known: the label that the portal shows says nothing (domain.md, The way of an application). A date
     * that is past though the passport was not there, as somebody has said, is as good as none.
     */
    private void checkStatus() {
        LocalDate date = renewal.pickupFrom();
        if (date != null && table.now().isBefore(Timetable.endOf(date))) {
            return;
        }
        LeadTimes times = leadTimes.apply(ReminderKind.CHECK_STATUS);
        LocalDate begun = renewal.acceptedOn() != null ? renewal.acceptedOn() : renewal.submittedOn();
        LocalDate from = begun != null
                ? begun
                : renewal.loggedAt().atZone(Timetable.TOKYO).toLocalDate();
        Looks looks = new Looks(from, times);
        table.repeating(ReminderKind.CHECK_STATUS, looks::day, n -> "look:" + looks.day(n), looks.count());
    }

    private void cardRegistration() {
        if (renewal.cardRegistration() != CardRegistration.REQUESTED
                || renewal.paymentMethod() == PaymentMethod.STAMPS) {
            return;
        }
        LeadTimes times = leadTimes.apply(ReminderKind.CARD_REGISTRATION);
        table.atOnce(ReminderKind.CARD_REGISTRATION, "requested", Instant.MAX);
        LocalDate asked = table.daySince(ReminderKind.CARD_REGISTRATION, "requested");
        IntFunction<LocalDate> day = n -> asked.plusDays(daysAfter(times, n));
        table.repeating(ReminderKind.CARD_REGISTRATION, day, n -> "again:" + day.apply(n), count(times));
        LocalDate pickup = renewal.pickupFrom();
        if (pickup != null) {
            for (int days : times.before()) {
                String name = days == 0 ? "pickup-morning:" : days == 1 ? "day-before:" : days + "-days-before:";
                LocalDate ahead = pickup.minusDays(days);
                table.on(ReminderKind.CARD_REGISTRATION, name + pickup, ahead, Timetable.endOf(pickup));
            }
        }
    }

    private void pickupDate() {
        LocalDate date = renewal.pickupFrom();
        if (date == null) {
            return;
        }
        Instant until = MailHours.startInTokyo(date);
        Occasion announced = new Occasion(ReminderKind.PICKUP_DATE, "announced:" + date);
        table.atOnce(ReminderKind.PICKUP_DATE, announced.occurrence(), until);
        Instant told = table.hours().hold(table.since(announced)).plus(SOON);
        for (int days : leadTimes.apply(ReminderKind.PICKUP_DATE).before()) {
            LocalDate ahead = date.minusDays(days);
            if (table.hours().onTokyoDay(ahead).isAfter(told)) {
                String name = days == 1 ? "day-before:" : days + "-days-before:";
                table.on(ReminderKind.PICKUP_DATE, name + date, ahead, until);
            }
        }
    }

    private void pickup() {
        LeadTimes times = leadTimes.apply(ReminderKind.PICKUP);
        Instant readySince = Objects.requireNonNullElse(renewal.readySince(), table.now());
        table.from(ReminderKind.PICKUP, "ready", readySince);
        LocalDate ready = readySince.atZone(Timetable.TOKYO).toLocalDate();
        table.repeating(
                ReminderKind.PICKUP,
                n -> ready.plusDays(daysAfter(times, n)),
                n -> "after-" + daysAfter(times, n) + "-days:" + ready,
                count(times));
    }

    private void pickupDeadline() {
        PickupLimit limit = renewal.pickupBy();
        if (limit != null) {
            List<Integer> days = leadTimes.apply(ReminderKind.PICKUP_DEADLINE).before();
            table.before(ReminderKind.PICKUP_DEADLINE, days, limit.lastBusinessDay(), Timetable.endOf(limit.day()));
        }
    }

    private void correction() {
        LeadTimes times = leadTimes.apply(ReminderKind.CORRECTION);
        telling.correction().ifPresent(change -> {
            table.atOnce(ReminderKind.CORRECTION, "change:" + change.id(), Instant.MAX);
            LocalDate asked = table.daySince(ReminderKind.CORRECTION, "change:" + change.id());
            table.repeating(
                    ReminderKind.CORRECTION,
                    n -> asked.plusDays(daysAfter(times, n)),
                    n -> "after-" + daysAfter(times, n) + "-days:" + change.id(),
                    count(times));
        });
        LocalDate limit = renewal.correctionBy();
        if (limit != null) {
            table.before(ReminderKind.CORRECTION, times.before(), limit, Timetable.endOf(limit));
        }
    }

    private void saveSlip() {
        LocalDate until = renewal.slipUntil();
        if (until == null || renewal.slipSaved()) {
            return;
        }
        Instant end = Timetable.endOf(until);
        table.atOnce(ReminderKind.SAVE_SLIP, "offered:" + renewal.slipOfferedOn(), end);
        table.before(
                ReminderKind.SAVE_SLIP, leadTimes.apply(ReminderKind.SAVE_SLIP).before(), until, end);
    }

    private void finishPreparing(Optional<Holder> holder) {
        LeadTimes times = leadTimes.apply(ReminderKind.FINISH_PREPARING);
        LocalDate logged = renewal.loggedAt().atZone(Timetable.TOKYO).toLocalDate();
        IntFunction<LocalDate> day = n -> logged.plusDays(daysAfter(times, n));
        table.repeating(ReminderKind.FINISH_PREPARING, day, n -> "week:" + day.apply(n), count(times));
        holder.map(Holder::passportExpiresOn).ifPresent(expires -> runsOut("passport", expires, times));
        holder.map(Holder::certificateExpiresOn).ifPresent(expires -> runsOut("certificate", expires, times));
    }

    /** The first day on which a document has fewer days left. */
    private void runsOut(String document, LocalDate expires, LeadTimes times) {
        for (int days : times.before()) {
            String occurrence = document + "-under-" + days + "-days:" + expires;
            table.on(
                    ReminderKind.FINISH_PREPARING,
                    occurrence,
                    expires.minusDays(Math.max(0, days - 1)),
                    Timetable.endOf(expires));
        }
    }

    /** How many days after the beginning the n-th comes: those that are named, then one every so often. */
    private static int daysAfter(LeadTimes times, int n) {
        List<Integer> named = times.after();
        int last = named.isEmpty() ? 0 : named.getLast();
        return n < named.size() ? named.get(n) : last + times.every() * (n - named.size() + 1);
    }

    private static int count(LeadTimes times) {
        return times.every() == 0 ? times.after().size() : Integer.MAX_VALUE;
    }

    /** The days on which to look again: in business days at first, and less often once it has taken long. */
    private static final class Looks {

        private final LocalDate from;
        private final LeadTimes times;
        private final List<LocalDate> days = new ArrayList<>();

        Looks(LocalDate from, LeadTimes times) {
            this.from = from;
            this.times = times;
        }

        LocalDate day(int n) {
            while (days.size() <= n) {
                days.add(next());
            }
            return days.get(n);
        }

        int count() {
            boolean isEverLate = times.lateEvery() > 0 && times.lateAfter() > 0;
            return times.every() == 0 && !isEverLate ? times.after().size() : Integer.MAX_VALUE;
        }

        private LocalDate next() {
            int n = days.size();
            if (n < times.after().size()) {
                return BusinessDays.after(from, times.after().get(n));
            }
            LocalDate last = days.isEmpty() ? from : days.getLast();
            LocalDate late = from.plusDays(times.lateAfter());
            boolean isLate = times.lateEvery() > 0 && times.lateAfter() > 0 && !last.isBefore(late);
            if (isLate) {
                return last.plusDays(times.lateEvery());
            }
            return times.every() == 0 ? late : BusinessDays.after(last, times.every());
        }
    }
}
