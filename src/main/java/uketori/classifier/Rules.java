package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All that evidence can be named after, and what each name means to a person. */
final class Rules {

    /** Notes that no wording stands for: what the classifier concluded from dates, links or contradictions. */
    private static final List<Note> NOTES = List.of(
            new Note("date.pickup", "受け取れる最初の日です。", "This is the first day for collecting the passport."),
            new Note(
                    Fraud.RULE,
                    "手数料の支払いを急がせています。手数料は受け取りのときに納めるもので、公式の知らせではないおそれがあります。",
                    "It presses for payment. The fee is paid at the pickup, so this may be no official message."),
            new Note("date.unsure", "いつの日付か決められません。", "It cannot be told for sure which day this is."),
            new Note("date.limit", "受け取りの期限です。", "This is the last day for collecting the passport."),
            new Note("date.correction-limit", "補正の期限です。", "This is the last day for answering the correction."),
            new Note("payment.link", "カード登録の正しい案内先です。", "This is the genuine address for registering a card."),
            new Note(
                    "payment.suspicious-link",
                    "正しい案内先に似せた別のアドレスです。開かないでください。",
                    "This address only looks like the genuine one. Do not open it."),
            new Note("contradiction", "互いに食い違うことが書かれています。", "The text says things that contradict each other."),
            new Note(
                    "learned",
                    "同じ言い回しの意味を、以前に教わりました。",
                    "Somebody of your household said before what this wording means."),
            new Note(
                    "learned.against",
                    "まだ受け取れないかもしれない、と読める言葉です。",
                    "These words may mean that it cannot be collected yet."));

    private static final Vocabulary JAPANESE = new Vocabulary(japanese());
    private static final Vocabulary ENGLISH = new Vocabulary(EnglishRules.ALL);
    private static final Vocabulary BOTH = new Vocabulary(both());
    private static final Map<String, Note> EXPLAINED = explained();

    private record Note(String name, String japanese, String english) {}

    private Rules() {}

    /** The rules that may fit a sentence, by the script that it is written in. */
    static List<Rule> speaking(MappedText sentence) {
        boolean japanese = false;
        int latin = 0;
        for (int i = 0; i < sentence.length() && !(japanese && latin >= 4); i++) {
            char c = sentence.at(i);
            japanese |= c >= 0x3040 && c <= 0x9FFF;
            latin += c >= 'a' && c <= 'z' ? 1 : 0;
        }
        if (latin < 4) {
            return japanese ? JAPANESE.mayFit(sentence) : List.of();
        }
        return (japanese ? BOTH : ENGLISH).mayFit(sentence);
    }

    private static List<Rule> japanese() {
        List<Rule> japanese = new ArrayList<>(JapaneseRules.ALL);
        japanese.addAll(StepRules.ALL);
        return japanese;
    }

    private static List<Rule> both() {
        List<Rule> both = japanese();
        both.addAll(EnglishRules.ALL);
        return both;
    }

    /** Every rule that has a wording. */
    static List<Rule> all() {
        List<Rule> all = both();
        all.addAll(CardHeadings.RULES);
        all.addAll(StatusLabels.ALL);
        all.addAll(Subject.OTHERS);
        return all;
    }

    static String explain(String rule, Locale locale) {
        Note note = EXPLAINED.get(rule);
        if (note == null) {
            return rule;
        }
        return locale.getLanguage().equals("ja") ? note.japanese() : note.english();
    }

    private static Map<String, Note> explained() {
        Map<String, Note> explained = new TreeMap<>();
        NOTES.forEach(note -> explained.put(note.name(), note));
        all().forEach(rule -> explained.put(rule.name(), new Note(rule.name(), rule.japanese(), rule.english())));
        return explained;
    }
}
