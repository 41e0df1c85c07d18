package uketori.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uketori.account.Preferences;
import uketori.preparation.CertificateValidity;
import uketori.renewal.CardRegistration;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;

/**
 * What is owed to one person about one renewal or document: a pure function of the facts, the person's preferences, what
 * was told since when, and now. The same facts at the same time give the same plan.
 */
final class ReminderPlan {

    static final List<Integer> DAYS_BEFORE_PICKUP_DEADLINE = List.of(30, 7, 1);
    static final List<Integer> DAYS_BEFORE_CERTIFICATE_EXPIRY = List.of(30, 7);
    static final int DAYS_TO_CARD_REGISTRATION = 2;

    /** After three days and a week, then weekly, for the six months that a passport is kept (domain.md, The way, 8). */
    static final List<Integer> DAYS_AFTER_READY = Stream.concat(
                    Stream.of(3), IntStream.rangeClosed(1, 26).mapToObj(week -> 7 * week))
            .toList();

    /** A planned reminder so soon after the first mail about the same thing would say nothing new. */
    private static final Duration SOON = Duration.ofHours(12);

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** One line of the schedule: from when it is to be said, and until when that is of use. */
    private record Line(Occasion occasion, Instant from, Instant until) {}

    private final MailHours hours;
    private final Map<Occasion, Instant> since;
    private final Instant now;
    private final List<Line> schedule = new ArrayList<>();

    private ReminderPlan(Preferences preferences, Map<Occasion, Instant> since, Instant now) {
        this.hours = new MailHours(preferences);
        this.since = since;
        this.now = now;
    }

    /**
     * The plan for one of the people who get a renewal's mail.
     *
     * @param history the oldest row first
     * @param since when an occasion was first planned for anybody: what is told at once has no other time
     */
    static ReminderPlan of(
            Renewal renewal, List<Change> history, Preferences preferences, Map<Occasion, Instant> since, Instant now) {
        ReminderPlan plan = new ReminderPlan(preferences, since, now);
        new Telling(history)
                .news(renewal)
                .ifPresent(change -> plan.atOnce(ReminderKind.STATUS_CHANGED, "change:" + change.id()));
        switch (renewal.status()) {
            case SUBMITTED -> plan.cardRegistration(renewal);
            case IN_PROCESS -> {
                plan.pickupDate(renewal.pickupFrom());
                plan.cardRegistration(renewal);
            }
            case NEEDS_CORRECTION -> {
                plan.correction(new Telling(history));
                plan.cardRegistration(renewal);
            }
            case READY -> {
                plan.pickup(renewal);
                plan.pickupDeadline(renewal.pickupBy());
                plan.cardRegistration(renewal);
            }
            case PREPARING, PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> {
                // nothing more is owed
            }
        }
        return plan;
    }

    /** The plan for one of the people who are reminded of a holder's signature certificate. */
    static ReminderPlan of(Holder holder, Preferences preferences, Instant now) {
        ReminderPlan plan = new ReminderPlan(preferences, Map.of(), now);
        if (holder.certificateExpiresOn() != null) {
            plan.certificateExpiry(holder.certificateExpiresOn());
        }
        return plan;
    }

    /**
     * What is still to be said: everything to come, and of what has come, for each kind, only the latest that is of use.
     * So facts that are entered late, or a long outage, cause one mail and no burst.
     */
    List<Owed> owed() {
        Map<ReminderKind, Line> latest = new EnumMap<>(ReminderKind.class);
        BinaryOperator<Line> later = BinaryOperator.maxBy(Comparator.comparing(Line::from));
        schedule.stream()
                .filter(line -> !line.from().isAfter(now))
                .forEach(line -> latest.merge(line.occasion().kind(), line, later));
        return schedule.stream()
                .filter(line -> line.from().isAfter(now)
                        || line.equals(latest.get(line.occasion().kind())))
                .filter(line -> line.until().isAfter(now))
                .map(line -> new Owed(
                        line.occasion(),
                        hours.hold(line.from().isAfter(now) ? line.from() : now),
                        !line.from().isAfter(now)))
                .toList();
    }

    /** Whether the fact behind an occasion is true, be it to come, of use, or past. */
    boolean holds(Occasion occasion) {
        return schedule.stream().anyMatch(line -> line.occasion().equals(occasion));
    }

    private void pickupDate(@Nullable LocalDate date) {
        if (date == null) {
            return;
        }
        Instant until = MailHours.startInTokyo(date);
        Occasion announced = new Occasion(ReminderKind.PICKUP_DATE, "announced:" + date);
        Instant dayBefore = hours.onTokyoDay(date.minusDays(1));
        schedule.add(new Line(announced, since(announced), until));
        if (dayBefore.isAfter(hours.hold(since(announced)).plus(SOON))) {
            schedule.add(new Line(new Occasion(ReminderKind.PICKUP_DATE, "day-before:" + date), dayBefore, until));
        }
    }

    private void pickup(Renewal renewal) {
        Instant readySince = Objects.requireNonNullElse(renewal.readySince(), now);
        Instant from = readySince.isBefore(now) ? readySince : now;
        schedule.add(new Line(new Occasion(ReminderKind.PICKUP, "ready"), from, Instant.MAX));
        LocalDate ready = readySince.atZone(TOKYO).toLocalDate();
        for (int days : DAYS_AFTER_READY) {
            add(ReminderKind.PICKUP, "after-" + days + "-days:" + ready, ready.plusDays(days), Instant.MAX);
        }
    }

    private void pickupDeadline(@Nullable PickupLimit limit) {
        if (limit != null) {
            Instant until = MailHours.startInTokyo(limit.day().plusDays(1));
            for (int days : DAYS_BEFORE_PICKUP_DEADLINE) {
                LocalDate day = limit.day().minusDays(days);
                add(ReminderKind.PICKUP_DEADLINE, days + "-days-before:" + limit.day(), day, until);
            }
        }
    }

    private void correction(Telling telling) {
        telling.correction().ifPresent(change -> atOnce(ReminderKind.CORRECTION, "change:" + change.id()));
    }

    private void cardRegistration(Renewal renewal) {
        if (renewal.cardRegistration() == CardRegistration.REQUESTED
                && renewal.paymentMethod() != PaymentMethod.STAMPS) {
            Occasion requested = atOnce(ReminderKind.CARD_REGISTRATION, "requested");
            LocalDate day = since(requested).atZone(hours.preferences().zone()).toLocalDate();
            Instant again = hours.on(day.plusDays(DAYS_TO_CARD_REGISTRATION));
            Occasion later =
                    new Occasion(ReminderKind.CARD_REGISTRATION, "after-" + DAYS_TO_CARD_REGISTRATION + "-days");
            schedule.add(new Line(later, again, Instant.MAX));
        }
    }

    private void certificateExpiry(LocalDate expiresOn) {
        Instant until = MailHours.startInTokyo(expiresOn.plusDays(1));
        LocalDate renewable = CertificateValidity.renewableFrom(expiresOn);
        add(ReminderKind.CERTIFICATE_EXPIRY, "renewable:" + expiresOn, renewable, until);
        for (int days : DAYS_BEFORE_CERTIFICATE_EXPIRY) {
            LocalDate day = expiresOn.minusDays(days);
            add(ReminderKind.CERTIFICATE_EXPIRY, days + "-days-before:" + expiresOn, day, until);
        }
    }

    private Occasion atOnce(ReminderKind kind, String occurrence) {
        Occasion occasion = new Occasion(kind, occurrence);
        schedule.add(new Line(occasion, since(occasion), Instant.MAX));
        return occasion;
    }

    private void add(ReminderKind kind, String occurrence, LocalDate tokyoDay, Instant until) {
        schedule.add(new Line(new Occasion(kind, occurrence), hours.onTokyoDay(tokyoDay), until));
    }

    /** When it was first planned: now, unless it was before. A clock that went back does not put it off. */
    private Instant since(Occasion occasion) {
        Instant told = since.getOrDefault(occasion, now);
        return told.isBefore(now) ? told : now;
    }
}
