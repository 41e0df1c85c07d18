package uketori.classifier;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the list of all labels that there are, or their meanings, from the one that an application bears. */
final class Legends {

    private static final String LABEL =
            "(?:受付中|受付済み?|審査中|審査済み?|作成中|作成済み?|処理中|手続中|交付可能?|受取可能?|交付済み?|受取済み?|完了|要訂正|受付エラー|閲覧期間外|却下|取下済?)";
    private static final Wording LIST =
            Wording.of("^[^。:]{0,12}?" + LABEL + "(?:[^ぁ-んァ-ヶ一-龠。:]{1,4}" + LABEL + ")+[^。]{0,2}$");
    private static final String ENGLISH_LABEL =
            "(?:in process|in progress|processing|under (?:review|examination)|accepted|received|needs? correction|correction (?:needed|required)|(?:reception|acceptance) error|(?:outside|out of) (?:the )?viewing period|ready for (?:pick-?up|collection)|picked up|collected|completed?|rejected|withdrawn)";
    private static final Wording EXPLAINED = Wording.of("^[・■●○□◆「【\"]?(?:(" + LABEL + ")[」】]?[:は=-]|(" + ENGLISH_LABEL
            + ")\"?(?:: ?| ?- | ?= | means )(?=[^.0-9]{12})(?!(?:on |since )?[a-z]{3,9},? \\d))");

    private static final Wording BARE = Wording.of("[・0-9.\\s]{0,4}お?(?:受取|交付|受領|渡し|引渡)(?:可能?|の?準備(?:完了|済み?|ok)|待ち)。?");
    private static final Wording LATER = Wording.of(
            "[・0-9.\\s]{0,4}(?:窓口で(?:の)?)?お?(?:受取|交付|受領|渡し|引渡)(?:済み?|完了|後)?。?|[・0-9.\\s]{0,4}(?:手続)?(?:完了|終了)。?");

    private Legends() {}

    /** Whether the sentence lists labels one after the other, as boxes to tick or the steps of the way do. */
    static boolean lists(Sentence sentence) {
        return sentence.words().length() <= 80 && LIST.is(sentence.words());
    }

    /** Whether the words are the bare name of the step at which a passport can be collected. */
    static boolean isStep(MappedText words) {
        return BARE.is(words);
    }

    /** Whether the sentence is one of several steps or labels, each on a line of its own, of which a later one follows. */
    static boolean amongSteps(List<Sentence> sentences, int place) {
        return BARE.is(sentences.get(place).words())
                && place + 1 < sentences.size()
                && LATER.is(sentences.get(place + 1).words());
    }

    /** Whether the sentences explain several labels. */
    static boolean explained(List<Sentence> sentences) {
        Set<String> labels = new HashSet<>();
        for (Sentence sentence : sentences) {
            Wording.Search search = EXPLAINED.in(sentence.words());
            if (search.find()) {
                labels.add(search.match().group());
            }
        }
        return labels.size() > 1;
    }

    /** Where the sentences start in the text that explain labels, if several are explained. */
    static Set<Integer> startsOfExplained(List<Sentence> sentences) {
        if (!explained(sentences)) {
            return Set.of();
        }
        Set<Integer> starts = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (explains(sentence)) {
                starts.add(sentence.words().start(0));
            }
        }
        return starts;
    }

    /** Whether the sentence explains a label. */
    static boolean explains(Sentence sentence) {
        return EXPLAINED.isIn(sentence.words());
    }
}
