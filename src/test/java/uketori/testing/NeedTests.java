package uketori.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NeedTests {

    @Test
    void letsATestRunWhereNothingIsLacking() {
        assertThat(Need.CHROMIUM.decide("PagesTests", true, true).isDisabled()).isFalse();
    }

    @Test
    void skipsATestThatLacksSomething() {
        var decision = Need.CHROMIUM.decide("NeedTests (an example)", false, false);
        assertThat(decision.isDisabled()).isTrue();
        assertThat(decision.getReason()).hasValue("there is no Chromium here");
    }

    @Test
    void failsATestThatLacksSomethingWhereAllAreRequired() {
        assertThatThrownBy(() -> Need.CONTAINER_ENGINE.decide("OutboxTests", true, false))
                .hasMessageContaining("OutboxTests needs a container engine");
    }
}
