package uketori.classifier;

/**
 * One wording and what it says.
 *
 * @param name its name, as evidence bears it
 * @param says what the wording says where it is stated as a fact
 * @param official whether the offices are known to use this wording, so that it may be relied on
 * @param wording the wording, in one spelling ({@link Spellings}), small letters, without needless spaces
 * @param example the sentence that the rule was written for
 * @param japanese what the rule means, told to a person in Japanese
 * @param english the same in English
 */
record Rule(
        String name, Says says, boolean official, Wording wording, String example, String japanese, String english) {

    static Rule official(String name, Says says, String wording, String example, String japanese, String english) {
        return new Rule(name, says, true, Wording.of(wording), example, japanese, english);
    }

    static Rule likely(String name, Says says, String wording, String example, String japanese, String english) {
        return new Rule(name, says, false, Wording.of(wording), example, japanese, english);
    }
}
