package uketori.classifier;

/**
 * One sentence of a message, or a label with its value.
 *
 * @param words its words, with one spelling each and without needless spaces
 * @param setting what it stands in
 */
record Sentence(MappedText words, Setting setting) {

    /** What a sentence stands in; only one that stands in nothing can be a fact. */
    enum Setting {
        PLAIN,
        QUESTION,
        ANSWER,
        EXAMPLE,
        /** An older message that the writer of a mail quotes. */
        QUOTED,
        HELP
    }

    String text() {
        return words.text();
    }

    boolean plain() {
        return setting == Setting.PLAIN;
    }
}
