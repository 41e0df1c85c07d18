package uketori.classifier;

/** Quotes the visible text for what was found in a sentence. */
final class Quotes {

    /** A longer sentence is quoted only as far as the words that count. */
    private static final int LONGEST = 240;

    private Quotes() {}

    /** Evidence without its quote, which is cut out of the visible text at the end. */
    static Evidence of(Sentence sentence, int from, int to, String rule) {
        MappedText words = sentence.words();
        int first = 0;
        int last = words.length();
        if (last > LONGEST) {
            first = from;
            last = Math.max(to, from + 1);
        }
        while (last - 1 > first && "※\n ・".indexOf(words.at(last - 1)) >= 0) {
            last--;
        }
        return new Evidence("", words.start(first), words.end(last), rule);
    }
}
