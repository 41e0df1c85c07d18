package uketori.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Certainty;
import uketori.classifier.Classifier;
import uketori.classifier.Evidence;
import uketori.classifier.PaymentNotice;
import uketori.classifier.Reading;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.delivery.Delivery;
import uketori.reminder.Reminder;
import uketori.reminder.ReminderKind;
import uketori.renewal.CardRegistration;
import uketori.renewal.Cause;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.statusdetail.LearnedWording;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.TextChanges;

/** Renewals as a family has them on Sunday, 22 November 2026, and all that belongs to them. */
final class RenewalMother {

    static final String PAYMENT_URL = "https://mofa.payment-kokopass.jp/entry/SAMPLE-0001";

    static final String NOTICE = """
            パスポート切替申請
            状況 処理中

            申請先からの連絡
            2026年11月21日
            【旅券申請に関するお知らせ】交付予定・納付依頼通知

            審査が完了しました。
            交付予定日:2026年12月3日(木)
            交付予定日以降に、旅券センターの窓口でお受け取りください。

            手数料をクレジットカードで納付される方は、窓口にお越しになる前に、次のサイトでカード情報を登録してください。
            https://mofa.payment-kokopass.jp/entry/SAMPLE-0001

            添付:受付票.pdf
            """;

    private static final Instant LOGGED_AT = Instant.parse("2026-11-03T03:20:00Z");

    private RenewalMother() {}

    private static UUID id(int number) {
        return UUID.fromString("33333333-0000-0000-0000-%012d".formatted(number));
    }

    private static UUID holderId(int number) {
        return UUID.fromString("44444444-0000-0000-0000-%012d".formatted(number));
    }

    static Holder holder(int number, String name) {
        return new Holder(
                holderId(number),
                FakeHousehold.ID,
                name,
                LocalDate.of(1984, 2, 29),
                LocalDate.of(2027, 4, 18),
                LocalDate.of(2027, 2, 28));
    }

    /** Somebody of whom nothing but the name is known. */
    static Holder unknown(String name) {
        return new Holder(holderId(9), FakeHousehold.ID, name, null, null, null);
    }

    /** Hanako's: pickup date announced, card asked for. */
    static Renewal announced() {
        return renewal(
                1,
                "Hanako",
                RenewalStatus.IN_PROCESS,
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 12, 3),
                CardRegistration.REQUESTED);
    }

    /** Taro's: correction asked for. */
    static Renewal needsCorrection() {
        return renewal(
                2, "Taro", RenewalStatus.NEEDS_CORRECTION, LocalDate.of(2026, 11, 9), null, CardRegistration.NONE);
    }

    /** Grandmother's: submitted yesterday. */
    static Renewal submitted() {
        return renewal(3, "祖母", RenewalStatus.SUBMITTED, LocalDate.of(2026, 11, 21), null, CardRegistration.NONE);
    }

    /** Ready since the 18th. */
    static Renewal ready() {
        return renewal(
                4,
                "Mika",
                RenewalStatus.READY,
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 11, 18),
                CardRegistration.REGISTERED);
    }

    static Renewal pickedUp() {
        return renewal(
                5,
                "Ken",
                RenewalStatus.PICKED_UP,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 24),
                CardRegistration.REGISTERED);
    }

    static Renewal inProcess() {
        return renewal(6, "Sakura", RenewalStatus.IN_PROCESS, LocalDate.of(2026, 11, 10), null, CardRegistration.NONE);
    }

    static Renewal preparing() {
        return renewal(7, "Yui", RenewalStatus.PREPARING, null, null, CardRegistration.NONE);
    }

    static Renewal named(String name) {
        return renewal(8, name, RenewalStatus.IN_PROCESS, LocalDate.of(2026, 11, 10), null, CardRegistration.NONE);
    }

    private static Renewal renewal(
            int number,
            String holder,
            RenewalStatus status,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate pickupFrom,
            CardRegistration card) {
        return new Renewal(
                id(number),
                FakeHousehold.ID,
                holderId(number),
                holder,
                status,
                submittedOn,
                submittedOn == null || status == RenewalStatus.SUBMITTED ? null : submittedOn.plusDays(3),
                pickupFrom,
                submittedOn == null
                        ? null
                        : new PickupLimit(submittedOn.plusDays(3).plusMonths(6), true),
                "東京都旅券課 新宿旅券センター",
                card == CardRegistration.NONE ? PaymentMethod.UNDECIDED : PaymentMethod.CARD,
                card,
                card == CardRegistration.NONE ? null : PAYMENT_URL,
                false,
                null,
                null,
                null,
                status == RenewalStatus.READY ? Instant.parse("2026-11-17T15:00:00Z") : null,
                List.of(FakeHousehold.HANAKO.id()),
                LOGGED_AT);
    }

    /** The notice that names the pickup date and asks for the card. */
    static StatusDetail announcement(Renewal renewal) {
        return detail(
                11,
                renewal,
                "2026-11-21T11:04:00Z",
                reading(
                        Stage.PICKUP_SCHEDULED,
                        LocalDate.of(2026, 12, 3),
                        PaymentNotice.REQUESTED,
                        List.of(),
                        Certainty.CERTAIN,
                        NOTICE,
                        "審査が完了しました。",
                        "交付予定日:2026年12月3日(木)",
                        "カード情報を登録してください。"),
                new TextChanges(
                        List.of("【旅券申請に関するお知らせ】交付予定・納付依頼通知", "審査が完了しました。", "交付予定日:2026年12月3日(木)"),
                        List.of("申請を受理しました。")),
                StatusDetail.Effect.APPLIED);
    }

    static StatusDetail acceptance(Renewal renewal) {
        return detail(
                12,
                renewal,
                "2026-11-06T01:30:00Z",
                reading(
                        Stage.RECEIVED,
                        null,
                        PaymentNotice.NONE,
                        List.of(),
                        Certainty.CERTAIN,
                        "申請を受理しました。\n受理日:2026年11月6日(金)",
                        "申請を受理しました。"),
                new TextChanges(List.of(), List.of()),
                StatusDetail.Effect.APPLIED);
    }

    /** A text that nobody could read, with a link that pretends. */
    static StatusDetail unsure(Renewal renewal) {
        String text = "旅券のお知らせ\n至急、次のサイトでお支払いください。\nhttps://mofa.payment-kokopass.jp.example.net/entry";
        return detail(
                13,
                renewal,
                "2026-11-21T11:04:00Z",
                reading(
                        Stage.UNKNOWN,
                        null,
                        PaymentNotice.REQUESTED,
                        List.of("https://mofa.payment-kokopass.jp.example.net/entry"),
                        Certainty.UNSURE,
                        text,
                        "https://mofa.payment-kokopass.jp.example.net/entry"),
                new TextChanges(List.of(), List.of()),
                StatusDetail.Effect.UNSURE);
    }

    static StatusDetail detail(
            int number,
            Renewal renewal,
            String recordedAt,
            Reading reading,
            TextChanges changes,
            StatusDetail.Effect effect) {
        return new StatusDetail(
                UUID.fromString("55555555-0000-0000-0000-%012d".formatted(number)),
                renewal.id(),
                Instant.parse(recordedAt),
                new StatusText.Plain(reading.text()),
                reading,
                changes,
                effect,
                null);
    }

    private static String ruleFor(String quote) {
        if (quote.contains("カード")) {
            return "card.asked";
        }
        return quote.contains("月") ? "date.pickup" : quote.contains("受け取り") ? "ready.possible" : "review.done";
    }

    static Reading reading(
            Stage stage,
            @Nullable LocalDate pickupFrom,
            PaymentNotice payment,
            List<String> suspiciousLinks,
            Certainty certainty,
            String text,
            String... quotes) {
        List<Evidence> evidence = new ArrayList<>();
        for (String quote : quotes) {
            int start = text.indexOf(quote);
            evidence.add(new Evidence(quote, start, start + quote.length(), ruleFor(quote)));
        }
        return new Reading(
                stage,
                pickupFrom,
                null,
                false,
                LocalDate.of(2026, 11, 21),
                payment,
                payment == PaymentNotice.REQUESTED && suspiciousLinks.isEmpty() ? PAYMENT_URL : null,
                suspiciousLinks,
                null,
                null,
                stage == Stage.PICKUP_SCHEDULED ? List.of("受付票.pdf") : List.of(),
                null,
                null,
                certainty,
                text,
                evidence);
    }

    /** How Hanako's renewal came to where it stands, with one change taken back. */
    static List<Change> history(Renewal renewal) {
        UUID hanako = FakeHousehold.HANAKO.id();
        return List.of(
                change(
                        1,
                        "2026-11-03T03:20:00Z",
                        null,
                        RenewalStatus.SUBMITTED,
                        RenewalEvent.LOGGED,
                        hanako,
                        null,
                        false),
                change(
                        2,
                        "2026-11-05T09:00:00Z",
                        RenewalStatus.SUBMITTED,
                        RenewalStatus.READY,
                        RenewalEvent.READY,
                        hanako,
                        4L,
                        false),
                change(
                        4,
                        "2026-11-05T09:01:00Z",
                        RenewalStatus.READY,
                        RenewalStatus.SUBMITTED,
                        RenewalEvent.UNDO,
                        hanako,
                        null,
                        false),
                change(
                        5,
                        "2026-11-06T01:30:00Z",
                        RenewalStatus.SUBMITTED,
                        RenewalStatus.IN_PROCESS,
                        RenewalEvent.READ_RECEIVED,
                        null,
                        null,
                        false),
                change(
                        6,
                        "2026-11-21T11:04:00Z",
                        RenewalStatus.IN_PROCESS,
                        RenewalStatus.IN_PROCESS,
                        RenewalEvent.READ_PICKUP_SCHEDULED,
                        null,
                        null,
                        false),
                change(
                        7,
                        "2026-11-21T11:04:00Z",
                        RenewalStatus.IN_PROCESS,
                        RenewalStatus.IN_PROCESS,
                        RenewalEvent.AMEND,
                        FakeHousehold.JUN.id(),
                        null,
                        false));
    }

    private static Change change(
            long id,
            String at,
            @Nullable RenewalStatus from,
            RenewalStatus to,
            RenewalEvent event,
            @Nullable UUID person,
            @Nullable Long undoneBy,
            boolean implied) {
        boolean read = event.cause() == Cause.READING;
        return new Change(
                id,
                Instant.parse(at),
                from,
                to,
                event,
                event.cause(),
                person,
                read ? UUID.fromString("55555555-0000-0000-0000-000000000011") : null,
                read ? (event == RenewalEvent.READ_RECEIVED ? "申請を受理しました。" : "交付予定日:2026年12月3日(木)") : null,
                implied,
                undoneBy);
    }

    /** What only looks ready: by a reading of words that are not known word for word. */
    static Change looksReady(StatusDetail read) {
        return new Change(
                11,
                Instant.parse("2026-11-22T00:00:00Z"),
                RenewalStatus.IN_PROCESS,
                RenewalStatus.READY,
                RenewalEvent.READ_READY,
                Cause.READING,
                null,
                read.id(),
                read.reading().evidence().getFirst().quote(),
                false,
                null,
                true);
    }

    /** A text as the classifier by itself reads it on that Sunday. */
    static StatusDetail read(int number, Renewal renewal, String text) {
        Reading reading = new Classifier().read(new StatusText.Plain(text), LocalDate.of(2026, 11, 22));
        return detail(
                number,
                renewal,
                "2026-11-22T00:00:00Z",
                reading,
                new TextChanges(List.of(), List.of()),
                reading.certainty() == Certainty.UNSURE ? StatusDetail.Effect.UNSURE : StatusDetail.Effect.APPLIED);
    }

    /** The same text, read as somebody had said ten days before. */
    static StatusDetail learned(StatusDetail detail, Reading reading, boolean followed, String... against) {
        return new StatusDetail(
                detail.id(),
                detail.renewalId(),
                detail.recordedAt(),
                detail.source(),
                reading,
                detail.changes(),
                detail.effect(),
                detail.decision(),
                new StatusDetail.Learned(
                        LEARNED.id(),
                        LEARNED.stage(),
                        LEARNED.taughtAt(),
                        followed ? detail.reading() : null,
                        List.of(against)));
    }

    static final LearnedWording LEARNED = new LearnedWording(
            UUID.fromString("66666666-0000-0000-0000-000000000001"),
            Stage.READY,
            "新しい旅券が窓口に揃いました。",
            id(6),
            UUID.fromString("55555555-0000-0000-0000-000000000030"),
            FakeHousehold.HANAKO.id(),
            Instant.parse("2026-11-12T01:00:00Z"));

    static Change correctionAsked() {
        return change(
                9,
                "2026-11-20T04:00:00Z",
                RenewalStatus.IN_PROCESS,
                RenewalStatus.NEEDS_CORRECTION,
                RenewalEvent.READ_CORRECTION_NEEDED,
                null,
                null,
                false);
    }

    static Reminder planned(Renewal renewal, ReminderKind kind, String dueAt) {
        return new Reminder(
                UUID.randomUUID(),
                renewal.id(),
                renewal.holderId(),
                FakeHousehold.HANAKO.id(),
                kind,
                Instant.parse(dueAt),
                Reminder.State.PLANNED,
                List.of());
    }

    static Reminder sent(Renewal renewal) {
        return new Reminder(
                UUID.randomUUID(),
                renewal.id(),
                renewal.holderId(),
                FakeHousehold.JUN.id(),
                ReminderKind.PICKUP_DATE,
                Instant.parse("2026-11-21T11:04:00Z"),
                Reminder.State.SENT,
                List.of(new Delivery(
                        UUID.randomUUID(),
                        FakeHousehold.ID,
                        FakeHousehold.JUN.id(),
                        "jun@example.org",
                        "受け取り",
                        "本文",
                        Delivery.State.SENT,
                        1,
                        null,
                        "250 2.0.0 Ok: queued as 4F2A1",
                        Instant.parse("2026-11-21T11:04:00Z"),
                        null,
                        Instant.parse("2026-11-21T11:04:02Z"),
                        "<1@uketori>")));
    }

    static Delivery waiting(String subject, String text) {
        return new Delivery(
                UUID.randomUUID(),
                FakeHousehold.ID,
                FakeHousehold.HANAKO.id(),
                "hanako@example.org",
                subject,
                text,
                Delivery.State.WAITING,
                3,
                "421 4.7.0 Try again later, closing connection",
                null,
                Instant.parse("2026-11-21T22:00:00Z"),
                Instant.parse("2026-11-22T00:07:00Z"),
                null,
                "<2@uketori>");
    }
}
