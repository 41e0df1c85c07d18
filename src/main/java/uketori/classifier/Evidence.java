package uketori.classifier;

/**
 * The words that a reading rests on.
 *
 * @param quote the words exactly as they stand in the visible text
 * @param start where they start in {@link Reading#text()}, in UTF-16 units
 * @param end where they end, exclusive, in UTF-16 units
 * @param rule the name of the rule that spoke
 */
public record Evidence(String quote, int start, int end, String rule) {}
