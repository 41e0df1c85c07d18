package uketori.statusdetail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uketori.classifier.Certainty;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.renewal.CardRegistration;
import uketori.renewal.Cause;
import uketori.renewal.Change;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalCalendar;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalMother;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.renewal.StepRefused;
import uketori.statusdetail.StatusDetail.Decision;
import uketori.statusdetail.StatusDetail.Effect;
import uketori.statusdetail.StatusDetails.Recorded;
import uketori.testing.ApplicationTests;
import uketori.testing.TestClock;

@ApplicationTests
class StoredStatusDetailsTests {

    private static final String READY = """
            2026年11月20日
            【旅券申請に関するお知らせ】旅券受け取りの依頼(前回旅券必須)
            旅券(パスポート)の受け取りが可能になりました。窓口までお越しください。
            """;

    private static final String SCHEDULED = """
            2026年11月21日
            審査が完了しました。
            交付予定日:2026年12月3日(木)
            """;

    private static final String TAKEN_BACK = """
            2026年11月22日
            先にお知らせした交付予定日(2026年12月3日)を取り消します。新しい交付予定日は、あらためてお知らせします。
            """;

    @Autowired
    private StatusDetails details;

    @Autowired
    private Renewals renewals;

    @Autowired
    private RenewalCalendar calendar;

    @Autowired
    private Holders holders;

    @Autowired
    private TestClock clock;

    private final UUID household = UUID.randomUUID();
    private final UUID hanako = UUID.randomUUID();
    private UUID renewal = hanako;

    @BeforeEach
    void logARenewal() {
        clock.set(TestClock.START);
        renewal = renewals.log(
                        household,
                        holders.named(household, "Hanako").id(),
                        RenewalStatus.SUBMITTED,
                        RenewalMother.submittedOn("2026-11-02"),
                        hanako)
                .id();
    }

    @Test
    void a_notice_with_a_date_ahead_makes_the_renewal_wait_for_it() {
        Recorded recorded = record(SCHEDULED);
        assertThat(recorded.isNew()).isTrue();
        assertThat(recorded.detail().effect()).isEqualTo(Effect.APPLIED);
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(now().pickupFrom()).isEqualTo("2026-12-03");
        assertThat(lastChange()).satisfies(row -> {
            assertThat(row.readingId()).isEqualTo(recorded.detail().id());
            assertThat(row.cause()).isEqualTo(Cause.READING);
            assertThat(row.evidence()).contains("12月3日");
        });
    }

    @Test
    void keeps_the_text_verbatim_and_the_reading_as_it_was() {
        String odd = "処理中\0\t 旅券\r\n<b>";
        Recorded recorded = record(odd);
        StatusDetail kept = details.ofRenewal(household, renewal).getFirst();
        assertThat(kept).isEqualTo(recorded.detail());
        assertThat(kept.source()).isEqualTo(new StatusText.Plain(odd));
    }

    @Test
    void remembers_that_a_text_was_read_in_a_picture() {
        var read = new StatusText.Recognised(SCHEDULED);

        details.record(household, renewal, read, hanako);

        StatusDetail kept = details.ofRenewal(household, renewal).getFirst();
        assertThat(kept.source()).isEqualTo(read);
        assertThat(kept.isRecognised()).isTrue();
        assertThat(now().pickupFrom()).isEqualTo("2026-12-03");
    }

    @Test
    void the_same_text_twice_is_recorded_once() {
        Recorded first = record(SCHEDULED);
        record(TAKEN_BACK);
        Recorded again = record(SCHEDULED);
        assertThat(again.isNew()).isFalse();
        assertThat(again.detail().id()).isEqualTo(first.detail().id());
        assertThat(now().pickupFrom()).isNull();
    }

    @Test
    void an_undated_label_may_be_said_anew_after_something_happened() {
        Recorded first = record("パスポート切替申請\n要訂正");
        assertThat(now().status()).isEqualTo(RenewalStatus.NEEDS_CORRECTION);
        assertThat(record("パスポート切替申請\n要訂正").isNew()).isFalse();
        clock.advance(Duration.ofDays(2));
        renewals.take(household, renewal, RenewalEvent.RESUBMIT, hanako);
        clock.advance(Duration.ofDays(3));
        Recorded anew = record("パスポート切替申請\n要訂正");
        assertThat(anew.isNew()).isTrue();
        assertThat(anew.detail().id()).isNotEqualTo(first.detail().id());
        assertThat(now().status()).isEqualTo(RenewalStatus.NEEDS_CORRECTION);
    }

    @Test
    void a_message_that_takes_back_the_notice_moves_ready_back() {
        record(READY);
        assertThat(now().status()).isEqualTo(RenewalStatus.READY);
        record(SCHEDULED);
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
        record(TAKEN_BACK);
        clock.set(Instant.parse("2026-12-05T00:00:00Z"));
        calendar.turn();
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(now().pickupFrom()).isNull();
    }

    @Test
    void texts_pasted_out_of_order_do_not_undo_what_newer_ones_said() {
        record(SCHEDULED);
        Recorded late = record(READY);
        assertThat(late.detail().effect()).isEqualTo(Effect.OLDER);
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(now().pickupFrom()).isEqualTo("2026-12-03");
    }

    @Test
    void what_is_not_understood_leaves_the_status_and_a_person_decides() {
        Recorded recorded = record("お知らせが1件あります。");
        assertThat(recorded.detail().reading().certainty()).isEqualTo(Certainty.UNSURE);
        assertThat(recorded.detail().effect()).isEqualTo(Effect.UNSURE);
        assertThat(now().status()).isEqualTo(RenewalStatus.SUBMITTED);

        StatusDetail decided = details.decide(household, recorded.detail().id(), Meaning.of(Stage.READY), hanako);
        assertThat(now().status()).isEqualTo(RenewalStatus.READY);
        assertThat(decided.decision()).isNotNull();
        assertThat(decided.reading()).isEqualTo(recorded.detail().reading());
        assertThat(lastChange().cause()).isEqualTo(Cause.PERSON);
    }

    @Test
    void a_wrong_reading_is_corrected_and_its_move_undone_as_a_row() {
        Recorded recorded = record(READY);
        details.decide(household, recorded.detail().id(), Meaning.of(Stage.IN_PROCESS), hanako);
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(renewals.history(household, renewal))
                .extracting(Change::event)
                .contains(RenewalEvent.READ_READY, RenewalEvent.UNDO);
        assertThat(details.ofRenewal(household, renewal).getFirst().reading().stage())
                .isEqualTo(Stage.READY);
    }

    @Test
    void a_person_says_that_an_unclear_text_takes_the_date_back() {
        record(SCHEDULED);
        clock.advance(Duration.ofDays(1));
        UUID unclear = record("お渡しについて、あらためてご連絡します。").detail().id();
        StatusDetail decided = details.decide(household, unclear, Meaning.takesBack(), hanako);
        assertThat(now().pickupFrom()).isNull();
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(decided.decision()).isEqualTo(new Decision(Meaning.takesBack(), hanako, clock.instant()));
    }

    @Test
    void a_person_names_the_pickup_date_that_was_not_read() {
        UUID unclear = record("お知らせが1件あります。").detail().id();
        LocalDate day = LocalDate.of(2026, 12, 8);
        StatusDetail decided = details.decide(household, unclear, Meaning.of(Stage.PICKUP_SCHEDULED, day), hanako);
        assertThat(now().pickupFrom()).isEqualTo(day);
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(decided.decision())
                .isEqualTo(new Decision(Meaning.of(Stage.PICKUP_SCHEDULED, day), hanako, clock.instant()));
    }

    @Test
    void ready_from_a_day_to_come_is_a_date_and_not_ready() {
        UUID unclear = record("お知らせが1件あります。").detail().id();
        details.decide(household, unclear, Meaning.of(Stage.READY, LocalDate.of(2026, 12, 8)), hanako);
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(now().pickupFrom()).isEqualTo("2026-12-08");
    }

    @Test
    void planned_for_a_day_that_has_come_is_ready() {
        UUID unclear = record("お知らせが1件あります。").detail().id();
        details.decide(household, unclear, Meaning.of(Stage.PICKUP_SCHEDULED, LocalDate.of(2026, 11, 20)), hanako);
        assertThat(now().status()).isEqualTo(RenewalStatus.READY);
    }

    @Test
    void a_decision_on_an_old_text_does_not_outdo_what_came_later() {
        UUID old = record("お知らせが1件あります。").detail().id();
        clock.advance(Duration.ofDays(2));
        record("2026年11月24日\n【旅券申請に関するお知らせ】申請内容補正の依頼\n顔写真を撮り直して再申請してください。");
        assertThat(now().status()).isEqualTo(RenewalStatus.NEEDS_CORRECTION);
        details.decide(household, old, Meaning.of(Stage.IN_PROCESS), hanako);
        assertThat(now().status()).isEqualTo(RenewalStatus.NEEDS_CORRECTION);
    }

    @Test
    void a_text_that_is_pasted_again_after_an_undo_counts_after_all() {
        UUID id = record(SCHEDULED).detail().id();
        renewals.take(household, renewal, RenewalEvent.UNDO, hanako);
        Recorded again = record(SCHEDULED);
        assertThat(again.isNew()).isFalse();
        assertThat(again.detail().id()).isEqualTo(id);
        assertThat(now().pickupFrom()).isEqualTo("2026-12-03");
    }

    @Test
    void a_ready_that_cannot_be_undone_is_taken_back_when_it_is_corrected() {
        UUID id = record(READY).detail().id();
        Renewal ready = now();
        renewals.amend(
                household,
                renewal,
                ready.details(),
                new RenewalDetails(ready.submittedOn(), ready.acceptedOn(), null, "Yurakucho", ready.paymentMethod()),
                hanako);
        details.decide(household, id, Meaning.of(Stage.IN_PROCESS), hanako);
        assertThat(now().status()).isEqualTo(RenewalStatus.IN_PROCESS);
    }

    @Test
    void very_long_texts_are_compared_in_a_moment() {
        record("a\n".repeat(100_000));
        assertThat(record("b\n".repeat(100_000)).detail().changes().added()).contains("b");
    }

    @Test
    void a_decision_that_cannot_follow_changes_nothing() {
        Recorded recorded = record(SCHEDULED);
        renewals.take(household, renewal, RenewalEvent.PICKED_UP, hanako);
        Renewal before = now();
        assertThatThrownBy(() -> details.decide(household, recorded.detail().id(), Meaning.of(Stage.READY), hanako))
                .isInstanceOf(StepRefused.class);
        assertThat(now()).isEqualTo(before);
        assertThat(details.ofRenewal(household, renewal).getFirst().decision()).isNull();
    }

    @Test
    void tells_what_is_new_and_what_is_gone_since_the_last_text() {
        assertThat(record("パスポート切替申請\n処理中\n審査を行っています。").detail().changes()).isEqualTo(TextChanges.NONE);
        TextChanges changes = record("パスポート切替申請\n処理中\n審査が終わりました。").detail().changes();
        assertThat(changes).isEqualTo(new TextChanges(List.of("審査が終わりました。"), List.of("審査を行っています。")));
    }

    @Test
    void finds_the_text_before_one_and_none_before_the_first_or_for_strangers() {
        StatusDetail first = record("処理中\n審査を行っています。").detail();
        StatusDetail second = record("処理中\n審査が終わりました。").detail();
        StatusDetail third = record("処理中\n交付の準備をしています。").detail();

        assertThat(details.before(household, third.id())).map(StatusDetail::id).contains(second.id());
        assertThat(details.before(household, second.id())).map(StatusDetail::id).contains(first.id());
        assertThat(details.before(household, first.id())).isEmpty();
        assertThat(details.before(UUID.randomUUID(), third.id())).isEmpty();
    }

    @Test
    void a_link_dressed_up_as_the_official_one_teaches_nothing_of_the_payment() {
        record("手数料を本日中にお支払いください。クレジットカードを登録 https://mofa.payment-kokopass.jp.fee.example/s/1");
        assertThat(now().cardRegistration()).isEqualTo(CardRegistration.NONE);
        assertThat(now().paymentUrl()).isNull();
    }

    @Test
    void refuses_what_is_empty_or_too_long_and_records_nothing() {
        assertThatThrownBy(() -> record(" \n\u3000"))
                .isInstanceOfSatisfying(
                        TextRefused.class, e -> assertThat(e.because()).isEqualTo(TextRefused.Because.EMPTY));
        assertThatThrownBy(() -> record("あ".repeat(StatusDetails.MOST_BYTES / 3 + 1)))
                .isInstanceOfSatisfying(
                        TextRefused.class, e -> assertThat(e.because()).isEqualTo(TextRefused.Because.TOO_LONG));
        assertThat(details.ofRenewal(household, renewal)).isEmpty();
        assertThat(record("a".repeat(StatusDetails.MOST_BYTES)).isNew()).isTrue();
    }

    @Test
    void another_household_finds_none_of_it() {
        UUID stranger = UUID.randomUUID();
        UUID id = record(READY).detail().id();
        assertThat(details.ofRenewal(stranger, renewal)).isEmpty();
        assertThatThrownBy(() -> details.record(stranger, renewal, new StatusText.Plain(READY), hanako))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> details.decide(stranger, id, Meaning.of(Stage.IN_PROCESS), hanako))
                .isInstanceOf(NotFound.class);
        assertThat(now().status()).isEqualTo(RenewalStatus.READY);
    }

    private Recorded record(String text) {
        return details.record(household, renewal, new StatusText.Plain(text), hanako);
    }

    private Renewal now() {
        return renewals.find(household, renewal).orElseThrow();
    }

    private Change lastChange() {
        return renewals.history(household, renewal).getLast();
    }
}
