package uketori.classifier;

import java.util.List;

/** Tells the answer to one person's question, whether the passport is there, from a page of questions and answers for everybody. */
final class Answers {

    private static final Wording YES = Wording.of("^(?:(?:a|答え?|回答|お答え)\\d{0,2}[.:、]?)?(?:はい|ええ|お待たせ)");
    /** What somebody asks of the own passport at the time. */
    private static final Wording PERSONAL = Wording.of(
            "(?:もう|すでに|今日|今週|明日|どうなって|私の|わたしの|自分の|うちの|息子の|娘の|先日申請|先月申請|申請した)[^。?]*(?:旅券|パスポート|受取|でき|届)|(?:旅券|パスポート)[^。?]*(?:もう|すでに|今日|今週)[^。?]*(?:か|\\?)");
    /** What answers such a question without a yes. */
    private static final Wording IT_IS_THERE = Wording.of("(?:届いて|できて|できあがって|到着して|完成して|仕上がって)(?:い|おり)(?:ます|、)");

    private static final Wording ASKS_ON = Wording.of("いつ|なぜ|どう|どこ|何を|消え|変わ");
    private static final int LONGEST = 6;

    private Answers() {}

    /** Whether the sentence at {@code place} belongs to the answer that says yes to a personal question. */
    static boolean sayYes(List<Sentence> sentences, int place) {
        if (sentences.get(place).setting() != Sentence.Setting.ANSWER) {
            return false;
        }
        int first = place;
        while (first > 0 && sentences.get(first - 1).setting() == Sentence.Setting.ANSWER) {
            first--;
        }
        if (!YES.isIn(sentences.get(first).words())
                && !IT_IS_THERE.isIn(sentences.get(first).words())
                && !IT_IS_THERE.isIn(sentences.get(place).words())) {
            return false;
        }
        for (int i = first - 1; i >= Math.max(0, first - LONGEST) && isAsked(sentences.get(i)); i--) {
            if (PERSONAL.isIn(sentences.get(i).words())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence asks when or why something is so, after the case that the sentence before puts. */
    static boolean asksOn(List<Sentence> sentences, int place) {
        MappedText words = sentences.get(place).words();
        return mayAsk(words.text()) && ASKS_ON.isIn(words) && Modality.question(words);
    }

    /** Whether the sentence answers what somebody may ask of any passport. */
    static boolean toEverybody(List<Sentence> sentences, int place) {
        if (place == 0
                || !mayAsk(sentences.get(place - 1).text())
                || !sentences.get(place).plain()
                || YES.isIn(sentences.get(place).words())) {
            return false;
        }
        MappedText before = sentences.get(place - 1).words();
        return Modality.question(before) && !PERSONAL.isIn(before);
    }

    /** A quick look at the end of a sentence. */
    private static boolean mayAsk(String text) {
        int end = text.length();
        return text.indexOf('か', Math.max(0, end - 4)) >= 0 || text.indexOf('?', Math.max(0, end - 4)) >= 0;
    }

    private static boolean isAsked(Sentence sentence) {
        return sentence.setting() == Sentence.Setting.QUESTION || Modality.question(sentence.words());
    }
}
