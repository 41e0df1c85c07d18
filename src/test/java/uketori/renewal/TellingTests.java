package uketori.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uketori.renewal.Telling.Outcome;

class TellingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private Standing standing = new Standing(
            RenewalStatus.SUBMITTED,
            Facts.from(new RenewalDetails(LocalDate.of(2026, 11, 2), null, null, null, PaymentMethod.CARD), false));

    @Test
    void a_date_ahead_is_kept_and_the_renewal_waits_for_it() {
        assertThat(told(scheduled("2026-11-20", "2026-12-03"))).isInstanceOf(Outcome.Applied.class);
        assertThat(standing.status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(standing.facts().pickup().from()).isEqualTo("2026-12-03");
    }

    @Test
    void the_same_said_again_is_nothing_new() {
        told(scheduled("2026-11-20", "2026-12-03"));
        assertThat(told(scheduled("2026-11-20", "2026-12-03"))).isInstanceOf(Outcome.NothingNew.class);
    }

    @Test
    void a_later_date_in_a_newer_message_moves_ready_back() {
        told(ready("2026-11-18", "2026-11-20"));
        assertThat(standing.status()).isEqualTo(RenewalStatus.READY);
        told(scheduled("2026-11-21", "2026-12-03"));
        assertThat(standing.status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(standing.facts().pickup().from()).isEqualTo("2026-12-03");
        assertThat(standing.facts().pickup().readySince()).isNull();
    }

    @Test
    void an_older_message_moves_nothing() {
        told(scheduled("2026-11-20", "2026-12-03"));
        Standing before = standing;
        assertThat(told(ready("2026-11-10", "2026-11-11"))).isInstanceOf(Outcome.Older.class);
        assertThat(standing).isEqualTo(before);
    }

    @Test
    void a_dated_message_is_not_made_old_by_the_bare_label_pasted_before_it() {
        told(telling(RenewalEvent.READ_IN_PROCESS, null, null));
        told(scheduled("2026-11-10", "2026-12-03"));
        assertThat(standing.facts().pickup().from()).isEqualTo("2026-12-03");
    }

    @Test
    void a_take_back_clears_the_date_and_moves_ready_to_in_process() {
        told(ready("2026-11-18", "2026-11-20"));
        told(takenBack("2026-11-21"));
        assertThat(standing.status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(standing.facts().pickup().from()).isNull();
        assertThat(standing.due(TODAY.plusYears(1))).isNull();
    }

    @Test
    void the_label_in_process_does_not_move_ready_back_but_ends_a_correction() {
        told(ready("2026-11-18", "2026-11-20"));
        told(telling(RenewalEvent.READ_IN_PROCESS, null, null));
        assertThat(standing.status()).isEqualTo(RenewalStatus.READY);

        told(telling(RenewalEvent.READ_CORRECTION_NEEDED, "2026-11-21", null));
        assertThat(standing.status()).isEqualTo(RenewalStatus.NEEDS_CORRECTION);
        told(telling(RenewalEvent.READ_IN_PROCESS, null, null));
        assertThat(standing.status()).isEqualTo(RenewalStatus.IN_PROCESS);
    }

    @Test
    void a_correction_request_that_was_answered_does_not_come_back_with_an_old_copy() {
        told(telling(RenewalEvent.READ_CORRECTION_NEEDED, "2026-11-15", null));
        told(telling(RenewalEvent.READ_IN_PROCESS, null, null));
        assertThat(told(telling(RenewalEvent.READ_CORRECTION_NEEDED, "2026-11-15", null)))
                .isInstanceOf(Outcome.Older.class);
        told(telling(RenewalEvent.READ_CORRECTION_NEEDED, "2026-11-19", null));
        assertThat(standing.status()).isEqualTo(RenewalStatus.NEEDS_CORRECTION);
    }

    @Test
    void said_outright_without_a_date_clears_a_date_that_is_still_ahead() {
        told(scheduled("2026-11-18", "2026-12-03"));
        told(telling(RenewalEvent.READ_READY, "2026-11-21", null));
        assertThat(standing.status()).isEqualTo(RenewalStatus.READY);
        assertThat(standing.facts().pickup().from()).isNull();
    }

    @Test
    void a_correction_stops_the_announced_date() {
        told(scheduled("2026-11-18", "2026-12-03"));
        told(telling(RenewalEvent.READ_CORRECTION_NEEDED, "2026-11-20", null));
        told(telling(RenewalEvent.READ_IN_PROCESS, "2026-11-21", null));
        assertThat(standing.due(LocalDate.of(2026, 12, 3))).isNull();
    }

    @Test
    void what_a_person_says_a_text_means_holds_whatever_its_date() {
        told(scheduled("2026-11-20", "2026-12-03"));
        told(new Telling(
                UUID.randomUUID(),
                RenewalEvent.READ_CORRECTION_NEEDED,
                false,
                LocalDate.of(2026, 10, 1),
                null,
                null,
                null,
                CardRegistration.NONE,
                null,
                null,
                false,
                null,
                UUID.randomUUID(),
                true));
        assertThat(standing.status()).isEqualTo(RenewalStatus.NEEDS_CORRECTION);
    }

    @Test
    void a_registered_card_is_asked_for_again_only_by_a_message_of_a_later_day() {
        told(card(CardRegistration.REQUESTED, "2026-11-18"));
        standing =
                standing.with(standing.facts().with(standing.facts().payment().registered(LocalDate.of(2026, 11, 20))));

        told(card(CardRegistration.REQUESTED, null));
        told(card(CardRegistration.REQUESTED, "2026-11-20"));
        assertThat(standing.facts().payment().card()).isEqualTo(CardRegistration.REGISTERED);

        told(card(CardRegistration.REQUESTED, "2026-11-21"));
        assertThat(standing.facts().payment().card()).isEqualTo(CardRegistration.REQUESTED);
    }

    @Test
    void an_older_message_still_teaches_of_a_payment_that_no_newer_one_told() {
        told(ready("2026-11-18", "2026-11-20"));
        assertThat(told(card(CardRegistration.REQUESTED, "2026-11-10"))).isInstanceOf(Outcome.Applied.class);
        assertThat(standing.facts().payment().card()).isEqualTo(CardRegistration.REQUESTED);
        assertThat(standing.status()).isEqualTo(RenewalStatus.READY);
    }

    @Test
    void the_limit_is_as_stated_else_six_months_from_acceptance_else_from_submission() {
        assertThat(standing.facts().pickupBy()).isEqualTo(new PickupLimit(LocalDate.of(2027, 4, 30), true));
        standing = standing.with(standing.facts().withAcceptedOn(LocalDate.of(2026, 11, 10)));
        assertThat(standing.facts().pickupBy()).isEqualTo(new PickupLimit(LocalDate.of(2027, 5, 10), true));
        standing = standing.with(standing.facts().pickup().withStatedBy(LocalDate.of(2027, 5, 20)));
        assertThat(standing.facts().pickupBy()).isEqualTo(new PickupLimit(LocalDate.of(2027, 5, 20), false));
    }

    @Test
    void it_lapses_after_six_months_or_the_stated_limit_whichever_is_later() {
        told(ready("2026-11-18", "2026-11-20"));
        LocalDate last = LocalDate.of(2027, 5, 20);
        assertThat(standing.due(last)).isNull();
        assertThat(standing.due(last.plusDays(1))).isEqualTo(RenewalEvent.PICKUP_TIME_OVER);
        standing = standing.with(standing.facts().pickup().withStatedBy(LocalDate.of(2027, 5, 30)));
        assertThat(standing.due(last.plusDays(1))).isNull();
        assertThat(standing.due(LocalDate.of(2027, 5, 31))).isEqualTo(RenewalEvent.PICKUP_TIME_OVER);
    }

    @Test
    void a_dated_warning_outdoes_an_undated_announcement_of_a_later_recording() {
        told(scheduled(null, "2026-12-03"));
        assertThat(told(takenBack("2026-11-21"))).isInstanceOf(Outcome.Applied.class);
        assertThat(standing.facts().pickup().from()).isNull();
    }

    @Test
    void a_second_correction_request_of_a_later_day_is_news() {
        told(telling(RenewalEvent.READ_CORRECTION_NEEDED, "2026-11-10", null));
        assertThat(told(telling(RenewalEvent.READ_CORRECTION_NEEDED, "2026-11-10", null)))
                .isInstanceOf(Outcome.NothingNew.class);
        assertThat(told(telling(RenewalEvent.READ_CORRECTION_NEEDED, "2026-11-20", null)))
                .isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void planned_said_of_a_text_without_a_day_to_come_leaves_a_known_day_standing_and_clears_a_past_one() {
        told(scheduled("2026-11-20", "2026-12-03"));
        told(scheduled("2026-11-21", null));
        assertThat(standing.facts().pickup().from()).isEqualTo("2026-12-03");
        told(scheduled("2026-11-22", "2026-11-22"));
        assertThat(standing.facts().pickup().from()).isEqualTo("2026-12-03");

        told(ready("2026-11-22", "2026-11-21"));
        told(scheduled("2026-11-22", "2026-11-21"));
        assertThat(standing.status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(standing.due(TODAY)).isNull();
    }

    @Test
    void an_older_text_that_teaches_of_the_payment_goes_into_the_history_as_that_alone() {
        told(scheduled("2026-11-21", "2026-12-03"));
        Telling late = new Telling(
                UUID.randomUUID(),
                RenewalEvent.READ_TAKEN_BACK,
                true,
                LocalDate.of(2026, 11, 10),
                null,
                null,
                null,
                CardRegistration.REQUESTED,
                RenewalMother.LINK,
                null,
                false,
                null,
                null,
                false);
        Telling.Result result = late.applyTo(standing, NOW);
        assertThat(result.event()).isEqualTo(RenewalEvent.READ_PAYMENT);
        assertThat(result.standing().facts().pickup().from()).isEqualTo("2026-12-03");
    }

    @Test
    void a_take_back_takes_the_stated_limit_with_it() {
        told(scheduled("2026-11-20", "2026-12-03"));
        standing = standing.with(standing.facts().pickup().withStatedBy(LocalDate.of(2027, 6, 3)));
        told(takenBack("2026-11-21"));
        assertThat(standing.facts().pickupBy()).isEqualTo(new PickupLimit(LocalDate.of(2027, 4, 30), true));
    }

    @Test
    void what_is_heard_of_very_late_does_not_lapse_without_a_warning() {
        told(ready("2026-03-01", "2026-03-02"));
        assertThat(standing.due(TODAY.plusDays(7))).isNull();
        assertThat(standing.due(TODAY.plusDays(8))).isEqualTo(RenewalEvent.PICKUP_TIME_OVER);
    }

    private Outcome told(Telling telling) {
        Telling.Result result = telling.applyTo(standing, NOW);
        standing = result.standing();
        return result.outcome();
    }

    private static Telling scheduled(@Nullable String messageDate, @Nullable String pickupFrom) {
        return telling(RenewalEvent.READ_PICKUP_SCHEDULED, messageDate, pickupFrom);
    }

    private static Telling ready(String messageDate, String pickupFrom) {
        return telling(RenewalEvent.READ_READY, messageDate, pickupFrom);
    }

    private static Telling takenBack(String messageDate) {
        return new Telling(
                UUID.randomUUID(),
                RenewalEvent.READ_TAKEN_BACK,
                true,
                LocalDate.parse(messageDate),
                null,
                null,
                null,
                CardRegistration.NONE,
                null,
                null,
                false,
                null,
                null,
                false);
    }

    private static Telling card(CardRegistration word, @Nullable String messageDate) {
        return new Telling(
                UUID.randomUUID(),
                RenewalEvent.READ_IN_PROCESS,
                false,
                messageDate == null ? null : LocalDate.parse(messageDate),
                null,
                null,
                null,
                word,
                "https://mofa.payment-kokopass.jp/entry/1",
                null,
                false,
                null,
                null,
                false);
    }

    private static Telling telling(RenewalEvent event, @Nullable String messageDate, @Nullable String pickupFrom) {
        return new Telling(
                UUID.randomUUID(),
                event,
                false,
                messageDate == null ? null : LocalDate.parse(messageDate),
                pickupFrom == null ? null : LocalDate.parse(pickupFrom),
                null,
                null,
                CardRegistration.NONE,
                null,
                null,
                false,
                "quote",
                null,
                false);
    }
}
