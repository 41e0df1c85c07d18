package uketori.classifier;

/**
 * Words of a sentence that fit a rule, before it is weighed how they are said.
 *
 * @param rule the rule
 * @param sentence the sentence
 * @param from where the words begin in it
 * @param to where they end
 */
record Hit(Rule rule, Sentence sentence, int from, int to) {

    Says says() {
        return rule.says();
    }

    MappedText text() {
        return sentence.words();
    }

    /** Whether the wording is anywhere in the sentence. */
    boolean beside(Wording wording) {
        return wording.isIn(text());
    }

    /** Whether the wording is in what stands before the words. */
    boolean before(Wording wording) {
        return wording.isIn(text(), 0, from);
    }

    /** Whether the wording is in what stands up to the end of the words. */
    boolean upTo(Wording wording) {
        return wording.isIn(text(), 0, to);
    }

    /** Whether the wording is in what follows the words. */
    boolean after(Wording wording) {
        return wording.isIn(text(), to, text().length());
    }

    /** Whether the sentence says so, rather than supposes, asks or denies it. */
    boolean stated() {
        return Modality.stated(text(), from, to);
    }

    /** Whether it is said as a fact, in a sentence that stands in nothing else. */
    boolean fact() {
        return sentence.plain() && stated();
    }

    /** A sample shows what a notice looks like; that says nothing of this application, not even that it goes on. */
    boolean inExample() {
        return sentence.setting() == Sentence.Setting.EXAMPLE;
    }

    /** Whether it is the step that is marked as the current one, under whatever heading the steps stand. */
    boolean marksTheStep() {
        return sentence.setting() == Sentence.Setting.HELP && sentence.text().startsWith(Steps.CURRENT);
    }
}
