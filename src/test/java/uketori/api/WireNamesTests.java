package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uketori.classifier.Certainty;
import uketori.classifier.PaymentNotice;
import uketori.classifier.Stage;
import uketori.delivery.Delivery;
import uketori.reminder.Reminder;
import uketori.reminder.ReminderKind;
import uketori.renewal.CardRegistration;
import uketori.renewal.Cause;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Refusal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

class WireNamesTests {

    static Stream<Arguments> codes() {
        return Stream.of(
                        of(RenewalStatus.values(), RenewalStatus::code),
                        of(RenewalEvent.values(), RenewalEvent::code),
                        of(PaymentMethod.values(), PaymentMethod::code),
                        of(CardRegistration.values(), CardRegistration::code),
                        of(Cause.values(), Cause::code),
                        of(Refusal.values(), Refusal::code),
                        of(Stage.values(), Stage::code),
                        of(Certainty.values(), Certainty::code),
                        of(PaymentNotice.values(), PaymentNotice::code),
                        of(ReminderKind.values(), ReminderKind::code),
                        of(Reminder.State.values(), Reminder.State::code),
                        of(Delivery.State.values(), Delivery.State::code))
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void areTheCodesOfTheModules(Enum<?> value, String code) {
        assertThat(WireNames.of(value)).isEqualTo(code);
    }

    private static <E extends Enum<E>> Stream<Arguments> of(E[] values, Function<E, String> code) {
        return Stream.of(values).map(value -> Arguments.of(value, code.apply(value)));
    }
}
