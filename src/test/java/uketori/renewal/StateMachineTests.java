package uketori.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uketori.renewal.StateMachine.Answer;
import uketori.renewal.StateMachine.ImpliedStep;

class StateMachineTests {

    /**
     * Every pair of event and status. A name is where the event leads, {@code =} that it leaves the status, {@code !} why
     * it is refused.
     */
    private static final String TABLE = """
            event                   preparing           submitted           in-process            needs-correction        ready            picked-up          refused          withdrawn        lapsed
            logged                  !already-logged     !already-logged     !already-logged       !already-logged         !already-logged  !already-logged    !already-logged  !already-logged  !already-logged
            submit                  submitted           !already-submitted  !already-submitted    !already-submitted      !already-submitted !renewal-is-over !renewal-is-over !renewal-is-over !renewal-is-over
            accepted                in-process          in-process          !already-accepted     in-process              !already-accepted !renewal-is-over  !renewal-is-over !renewal-is-over !renewal-is-over
            resubmit                !not-submitted-yet  !no-correction-asked !no-correction-asked in-process              !no-correction-asked !renewal-is-over !renewal-is-over !renewal-is-over !renewal-is-over
            ready                   ready               ready               ready                 ready                   !already-ready   !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            picked-up               picked-up           picked-up           picked-up             picked-up               picked-up        !already-picked-up !renewal-is-over !renewal-is-over picked-up
            refused                 !not-submitted-yet  refused             refused               refused                 refused          !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            withdraw                withdrawn           withdrawn           withdrawn             withdrawn               withdrawn        !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            card-registered         !not-submitted-yet  =                   =                     =                       =                !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            slip-saved              !not-submitted-yet  =                   =                     =                       =                !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            undo                    =                   =                   =                     =                       =                =                  =                =                =
            amend                   =                   =                   =                     =                       =                !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            read-received           in-process          in-process          =                     in-process              =                =                  =                =                =
            read-in-process         in-process          in-process          =                     in-process              =                =                  =                =                =
            read-pickup-scheduled   in-process          in-process          =                     in-process              in-process       !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            read-taken-back         in-process          in-process          =                     in-process              in-process       =                  =                =                =
            read-ready              ready               ready               ready                 ready                   =                !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            read-correction-needed  needs-correction    needs-correction    needs-correction      =                       needs-correction !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            read-submission-error   needs-correction    needs-correction    needs-correction      =                       needs-correction !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            read-refused            refused             refused             refused               refused                 refused          !renewal-is-over   =                !renewal-is-over !renewal-is-over
            read-withdrawn          withdrawn           withdrawn           withdrawn             withdrawn               withdrawn        !renewal-is-over   !renewal-is-over =                !renewal-is-over
            read-picked-up          picked-up           picked-up           picked-up             picked-up               picked-up        =                  !renewal-is-over !renewal-is-over picked-up
            read-payment            =                   =                   =                     =                       =                =                  =                =                =
            read-out-of-view        =                   =                   =                     =                       =                =                  =                =                =
            read-unknown            =                   =                   =                     =                       =                =                  =                =                =
            pickup-date-came        !no-pickup-date     !no-pickup-date     ready                 !no-pickup-date         !already-ready   !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            pickup-time-over        !not-ready          !not-ready          !not-ready            !not-ready              lapsed           !renewal-is-over   !renewal-is-over !renewal-is-over !renewal-is-over
            """;

    @TestFactory
    Stream<DynamicTest> answers_every_pair_of_status_and_event() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.trim().split("\\s+")).toList();
        String[] statuses = rows.getFirst();
        Set<RenewalEvent> walked = EnumSet.noneOf(RenewalEvent.class);
        Stream<DynamicTest> tests = rows.stream().skip(1).flatMap(row -> {
            RenewalEvent event = event(row[0]);
            walked.add(event);
            assertThat(row).hasSameSizeAs(statuses);
            return Stream.iterate(1, i -> i < row.length, i -> i + 1).map(i -> {
                RenewalStatus from = RenewalStatus.ofCode(statuses[i]).orElseThrow();
                return DynamicTest.dynamicTest(
                        from.code() + " + " + event.code() + " -> " + row[i],
                        () -> assertThat(StateMachine.answer(from, event, true)).isEqualTo(answer(row[i])));
            });
        });
        return Stream.concat(
                tests.toList().stream(),
                Stream.of(DynamicTest.dynamicTest("the table holds every event and status", () -> {
                    assertThat(walked).containsExactlyInAnyOrder(RenewalEvent.values());
                    assertThat(statuses).hasSize(RenewalStatus.values().length + 1);
                })));
    }

    @Test
    void a_resubmission_leads_back_to_submitted_while_nothing_was_accepted() {
        assertThat(StateMachine.answer(RenewalStatus.NEEDS_CORRECTION, RenewalEvent.RESUBMIT, false))
                .isEqualTo(new Answer.To(RenewalStatus.SUBMITTED));
    }

    @Test
    void whether_it_was_accepted_changes_nothing_but_resubmission() {
        for (RenewalStatus from : RenewalStatus.values()) {
            for (RenewalEvent event : EnumSet.complementOf(EnumSet.of(RenewalEvent.RESUBMIT))) {
                assertThat(StateMachine.answer(from, event, false))
                        .as("%s + %s", from, event)
                        .isEqualTo(StateMachine.answer(from, event, true));
            }
        }
    }

    @Test
    void only_the_calendar_an_undo_a_take_back_or_a_later_date_move_a_ready_renewal_back() {
        Set<RenewalEvent> back = EnumSet.noneOf(RenewalEvent.class);
        for (RenewalEvent event : RenewalEvent.values()) {
            if (StateMachine.answer(RenewalStatus.READY, event, true) instanceof Answer.To(RenewalStatus next)
                    && !next.isEnd()) {
                back.add(event);
            }
        }
        assertThat(back)
                .containsExactlyInAnyOrder(
                        RenewalEvent.READ_PICKUP_SCHEDULED,
                        RenewalEvent.READ_TAKEN_BACK,
                        RenewalEvent.READ_CORRECTION_NEEDED,
                        RenewalEvent.READ_SUBMISSION_ERROR);
    }

    @Test
    void implied_steps_lead_without_a_gap_to_where_the_move_itself_begins() {
        for (RenewalStatus from : RenewalStatus.values()) {
            for (RenewalStatus to : RenewalStatus.values()) {
                RenewalStatus at = from;
                for (ImpliedStep step : StateMachine.impliedBetween(from, to)) {
                    assertThat(step.from()).isEqualTo(at);
                    assertThat(StateMachine.answer(step.from(), step.event(), true))
                            .isEqualTo(new Answer.To(step.to()));
                    at = step.to();
                }
            }
        }
    }

    @Test
    void staying_implies_nothing() {
        for (RenewalStatus status : RenewalStatus.values()) {
            assertThat(StateMachine.impliedBetween(status, status)).isEmpty();
        }
    }

    @Test
    void skipping_from_preparing_to_picked_up_implies_every_step_between() {
        assertThat(StateMachine.impliedBetween(RenewalStatus.PREPARING, RenewalStatus.PICKED_UP))
                .extracting(ImpliedStep::to)
                .containsExactly(RenewalStatus.SUBMITTED, RenewalStatus.IN_PROCESS, RenewalStatus.READY);
    }

    private static Answer answer(String cell) {
        if (cell.equals("=")) {
            return new Answer.Stays();
        }
        if (cell.startsWith("!")) {
            return new Answer.Refused(Arrays.stream(Refusal.values())
                    .filter(r -> r.code().equals(cell.substring(1)))
                    .findFirst()
                    .orElseThrow());
        }
        return new Answer.To(RenewalStatus.ofCode(cell).orElseThrow());
    }

    private static RenewalEvent event(String code) {
        return Arrays.stream(RenewalEvent.values())
                .filter(e -> e.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
