package uketori.classifier;

/**
 * What a sentence was found to say.
 *
 * @param rule the rule that spoke
 * @param says what it says here; a supposed pickup, say, is only one to come
 * @param sentence the sentence
 * @param place the sentence's place in its message
 * @param from where the words start in the sentence
 * @param to where they end, exclusive
 */
record Finding(Rule rule, Says says, Sentence sentence, int place, int from, int to) {

    Evidence evidence() {
        return Quotes.of(sentence, from, to, rule.name());
    }
}
