package uketori.preparation.signature;

/**
 * A picture made to fit.
 *
 * @param before the picture as it came, upright and small, as a JPEG to look at
 * @param reportBefore how the picture came out as it came
 * @param jpeg the picture made of it
 * @param report how that one comes out; what was cut off or blurred before is so still
 */
@SuppressWarnings("ArrayRecordComponent")
public record FittedSignature(byte[] before, SignatureReport reportBefore, byte[] jpeg, SignatureReport report) {}
