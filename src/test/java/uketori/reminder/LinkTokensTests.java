package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkTokensTests {

    private final LinkTokens tokens = new LinkTokens(new byte[] {1, 2, 3});

    @ParameterizedTest
    @EnumSource(MailAction.class)
    void readsBackWhatItSigned(MailAction action) {
        LinkClaim claim = claim(action);
        String token = tokens.sign(claim);
        assertThat(tokens.read(token)).contains(claim);
        assertThat(token).matches("[A-Za-z0-9_-]+").hasSizeLessThan(140);
    }

    @Property
    void believesNothingThatWasChanged(
            @ForAll @IntRange(max = 88) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] token = Base64.getUrlDecoder().decode(tokens.sign(claim(MailAction.SNOOZE)));
        assertThat(token).hasSize(89);
        token[at] ^= (byte) by;
        assertThat(tokens.read(Base64.getUrlEncoder().encodeToString(token))).isEmpty();
    }

    @Property
    void believesNothingThatAnybodyElseWrote(@ForAll String anything) {
        assertThat(tokens.read(anything)).isEmpty();
    }

    @Test
    void believesNoOtherKeyAndNothingTorn() {
        String token = tokens.sign(claim(MailAction.STOP));
        assertThat(new LinkTokens(new byte[] {1, 2, 4}).read(token)).isEmpty();
        for (int length = 0; length < token.length(); length++) {
            assertThat(tokens.read(token.substring(0, length))).isEmpty();
        }
        assertThat(tokens.read(token + token)).isEmpty();
    }

    @Test
    void tellsItsKeyToNobody() {
        assertThat(tokens.toString()).isEqualTo("LinkTokens[…]");
    }

    private static LinkClaim claim(MailAction action) {
        return new LinkClaim(
                action, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-12-22T00:00:00Z"));
    }
}
