package uketori.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.account.Preferences;
import uketori.renewal.CardRegistration;
import uketori.renewal.Cause;
import uketori.renewal.Change;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

/** Hanako's renewal in whatever state a test needs, and rows of its history. */
record RenewalOf(
        RenewalStatus status,
        @Nullable LocalDate pickupFrom,
        @Nullable PickupLimit pickupBy,
        PaymentMethod method,
        CardRegistration card,
        @Nullable String paymentUrl,
        @Nullable String office,
        String holderName,
        @Nullable Instant readySince,
        List<UUID> recipients,
        Extra extra) {

    /** What few tests need. */
    record Extra(
            boolean slipSaved,
            @Nullable LocalDate slipOfferedOn,
            @Nullable LocalDate correctionAskedOn,
            @Nullable LocalDate correctionStatedBy) {

        static final Extra NONE = new Extra(false, null, null, null);
    }

    static final UUID HOUSEHOLD = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    static final UUID HANAKO = UUID.fromString("00000000-0000-0000-0000-0000000000b1");
    static final UUID TARO = UUID.fromString("00000000-0000-0000-0000-0000000000b2");
    static final UUID HOLDER = UUID.fromString("00000000-0000-0000-0000-0000000000c1");
    static final UUID RENEWAL = UUID.fromString("00000000-0000-0000-0000-0000000000d1");

    static final Preferences TOKYO = Preferences.defaultsIn(Locale.ENGLISH);

    static RenewalOf status(RenewalStatus status) {
        return new RenewalOf(
                status,
                null,
                null,
                PaymentMethod.UNDECIDED,
                CardRegistration.NONE,
                null,
                "Shinjuku passport centre",
                "Hanako",
                null,
                List.of(HANAKO),
                Extra.NONE);
    }

    static RenewalOf scheduled(String date) {
        return status(RenewalStatus.IN_PROCESS).from(LocalDate.parse(date));
    }

    static RenewalOf ready(Instant since) {
        return new RenewalOf(
                RenewalStatus.READY,
                LocalDate.ofInstant(since, ZoneId.of("Asia/Tokyo")),
                null,
                PaymentMethod.UNDECIDED,
                CardRegistration.NONE,
                null,
                "Shinjuku passport centre",
                "Hanako",
                since,
                List.of(HANAKO),
                Extra.NONE);
    }

    RenewalOf from(@Nullable LocalDate date) {
        return new RenewalOf(
                status, date, pickupBy, method, card, paymentUrl, office, holderName, readySince, recipients, extra);
    }

    RenewalOf by(PickupLimit limit) {
        return new RenewalOf(
                status, pickupFrom, limit, method, card, paymentUrl, office, holderName, readySince, recipients, extra);
    }

    RenewalOf cardRequested(@Nullable String url) {
        return new RenewalOf(
                status,
                pickupFrom,
                pickupBy,
                method,
                CardRegistration.REQUESTED,
                url,
                office,
                holderName,
                readySince,
                recipients,
                extra);
    }

    RenewalOf paying(PaymentMethod other, CardRegistration registration) {
        return new RenewalOf(
                status,
                pickupFrom,
                pickupBy,
                other,
                registration,
                paymentUrl,
                office,
                holderName,
                readySince,
                recipients,
                extra);
    }

    RenewalOf named(String name, @Nullable String otherOffice) {
        return new RenewalOf(
                status,
                pickupFrom,
                pickupBy,
                method,
                card,
                paymentUrl,
                otherOffice,
                name,
                readySince,
                recipients,
                extra);
    }

    RenewalOf to(UUID... people) {
        return new RenewalOf(
                status,
                pickupFrom,
                pickupBy,
                method,
                card,
                paymentUrl,
                office,
                holderName,
                readySince,
                List.of(people),
                extra);
    }

    RenewalOf correctionAsked(LocalDate day, @Nullable LocalDate by) {
        return with(new Extra(extra.slipSaved(), extra.slipOfferedOn(), day, by));
    }

    RenewalOf slip(LocalDate offeredOn, boolean saved) {
        return with(new Extra(saved, offeredOn, extra.correctionAskedOn(), extra.correctionStatedBy()));
    }

    private RenewalOf with(Extra other) {
        return new RenewalOf(
                status,
                pickupFrom,
                pickupBy,
                method,
                card,
                paymentUrl,
                office,
                holderName,
                readySince,
                recipients,
                other);
    }

    Renewal renewal() {
        return new Renewal(
                RENEWAL,
                HOUSEHOLD,
                HOLDER,
                holderName,
                status,
                LocalDate.parse("2026-11-02"),
                LocalDate.parse("2026-11-05"),
                pickupFrom,
                pickupBy,
                office,
                method,
                card,
                paymentUrl,
                extra.slipSaved(),
                extra.slipOfferedOn(),
                extra.correctionAskedOn(),
                extra.correctionStatedBy(),
                readySince,
                recipients,
                Instant.parse("2026-11-02T00:00:00Z"));
    }

    static Change change(long id, RenewalStatus from, RenewalStatus to, RenewalEvent event) {
        return new Change(
                id,
                Instant.parse("2026-11-22T00:00:00Z"),
                from,
                to,
                event,
                event.cause(),
                event.cause() == Cause.PERSON ? HANAKO : null,
                null,
                event.cause() == Cause.READING ? "交付予定日は12月3日です。" : null,
                false,
                null);
    }

    static Change likely(Change change) {
        return new Change(
                change.id(),
                change.at(),
                change.from(),
                change.to(),
                change.event(),
                change.cause(),
                change.personId(),
                change.readingId(),
                change.evidence(),
                change.implied(),
                change.undoneBy(),
                true);
    }

    static Change undone(Change change, long byRow) {
        return new Change(
                change.id(),
                change.at(),
                change.from(),
                change.to(),
                change.event(),
                change.cause(),
                change.personId(),
                change.readingId(),
                change.evidence(),
                change.implied(),
                byRow);
    }

    static Preferences preferences(String zone, String hour, String quietFrom, String quietUntil) {
        return new Preferences(
                Locale.ENGLISH,
                ZoneId.of(zone),
                LocalTime.parse(hour),
                LocalTime.parse(quietFrom),
                LocalTime.parse(quietUntil));
    }
}
