package uketori.reminder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs what a link claims, and reads it back unless anybody else wrote it (HMAC-SHA256). */
final class LinkTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "uketori mail link 1".getBytes(StandardCharsets.UTF_8);
    private static final int MAC_BYTES = 32;
    private static final int CLAIM_BYTES = 1 + 3 * 2 * Long.BYTES + Long.BYTES;

    private final SecretKeySpec key;

    LinkTokens(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** A token of letters, digits, hyphens and underscores. */
    String sign(LinkClaim claim) {
        byte[] token = Arrays.copyOf(bytes(claim), CLAIM_BYTES + MAC_BYTES);
        System.arraycopy(signature(claim), 0, token, CLAIM_BYTES, MAC_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What no other claim has, however its token is spelled. */
    byte[] signature(LinkClaim claim) {
        return mac(bytes(claim));
    }

    /** What the token claims, expired or not; empty when it was not signed here. */
    Optional<LinkClaim> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != CLAIM_BYTES + MAC_BYTES
                || !MessageDigest.isEqual(
                        mac(Arrays.copyOf(bytes, CLAIM_BYTES)), Arrays.copyOfRange(bytes, CLAIM_BYTES, bytes.length))) {
            return Optional.empty();
        }
        ByteBuffer claim = ByteBuffer.wrap(bytes);
        return MailAction.ofLetter((char) claim.get())
                .map(action -> new LinkClaim(
                        action, uuid(claim), uuid(claim), uuid(claim), Instant.ofEpochSecond(claim.getLong())));
    }

    private byte[] mac(byte[] claim) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(PURPOSE);
            return mac.doFinal(claim);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(LinkClaim claim) {
        ByteBuffer bytes = ByteBuffer.allocate(CLAIM_BYTES);
        bytes.put((byte) claim.action().letter());
        put(bytes, claim.householdId());
        put(bytes, claim.personId());
        put(bytes, claim.reminderId());
        bytes.putLong(claim.expiresAt().getEpochSecond());
        return bytes.array();
    }

    private static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public String toString() {
        return "LinkTokens[…]";
    }
}
