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

    private Legends() {}

    /** Whether the sentence lists labels one after the other, as boxes to tick or the steps of the way do. */
    static boolean lists(Sentence sentence) {
        return sentence.words().length() <= 80 && LIST.is(sentence.words());
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
