package uketori.classifier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The labels that the portal puts beside an application. A label counts only alone or as the value of a status. */
final class StatusLabels {

    static final Rule COMPLETED = Rule.official(
            "label.completed",
            Says.PICKED_UP,
            "完了|completed?|completion|finished|done",
            "完了",
            "申請全体の表示が「完了」です。",
            "The label of the whole application reads 完了 (completed).");

    static final List<Rule> ALL = List.of(
            Rule.official(
                    "label.in-process",
                    Says.BEING_HANDLED,
                    "処理中|審査中|作成中|手続中|確認中|processing|in process|in progress|under (?:review|examination|process(?:ing)?)",
                    "処理中",
                    "表示が「処理中」です。受け取りが終わるまで変わりません。",
                    "The label reads 処理中 (in process); it stays so until the pickup."),
            Rule.official(
                    "label.correction",
                    Says.CORRECTION,
                    "要訂正|要補正|要修正|needs? (?:to be )?correct(?:ion|ed)|correction (?:required|needed|necessary)|requires? correction",
                    "要訂正",
                    "表示が「要訂正」です。",
                    "The label reads 要訂正 (correction needed)."),
            Rule.official(
                    "label.error",
                    Says.ERROR,
                    "受付エラー|送信(?:失敗|エラー)|(?:reception|acceptance|receiving) error",
                    "受付エラー",
                    "表示が「受付エラー」です。",
                    "The label reads 受付エラー (the application did not get through)."),
            Rule.official(
                    "label.out-of-view",
                    Says.OUT_OF_VIEW,
                    "閲覧期間外|(?:outside|out) (?:of )?(?:the )?(?:viewing|browsing) period|viewing period (?:expired|ended|over)",
                    "閲覧期間外",
                    "表示が「閲覧期間外」です。",
                    "The label reads 閲覧期間外 (no longer shown)."),
            Rule.likely(
                    "label.received",
                    Says.RECEIVED,
                    "受付済み?|受理済み?|受付完了|accepted|received",
                    "受付済",
                    "表示が「受付済」です。",
                    "The label says that the application was accepted."),
            Rule.likely(
                    "label.refused",
                    Says.REFUSED,
                    "却下|不交付|rejected",
                    "却下",
                    "表示が「却下」です。",
                    "The label reads 却下 (rejected)."),
            Rule.likely(
                    "label.withdrawn",
                    Says.WITHDRAWN,
                    "取り?下げ?(?:済み?)?|取り?消し?済み?|取り?下げ?完了|withdrawn|cancell?ed",
                    "取下げ済",
                    "表示が「取下げ」です。",
                    "The label reads 取下げ (withdrawn)."),
            Rule.likely(
                    "label.picked-up",
                    Says.PICKED_UP,
                    "交付済み?|受け?取り?済み?|受領済み?|お渡し済み?|交付完了|受取完了|picked up|collected",
                    "交付済",
                    "表示が「交付済」です。",
                    "The label says that the passport has been handed over."),
            COMPLETED);

    private static final Wording ANY = Wording.of(String.join(
            "|", ALL.stream().map(label -> label.wording().pattern()).toList()));

    /** Keys of a step rather than of the application: 審査: 完了 is no 完了. */
    private static final Wording OF_A_STEP = Wording.of(
            "審査|作成|発行|発給|製造|印刷|到着|準備|配送|輸送|発送|通知|登録|手数料|納付|支払|受付|受理|送信|カード|画像|写真|署名|証明|review|examination|payment|registration|card|screening");

    private static final Wording KEY = Wording.of(
            "(?:パスポート|旅券)?(?:の)?(?:切替)?(?:現在の)?(?:申請|処理|手続|進捗)?の?(?:状況|ステータス|状態|進捗)(?:表示)?|照会結果|結果|(?:application |current |processing )?(?:status|state|progress)");
    private static final Wording COUNT = Wording.of("(?:\\(\\d+\\)|\\d+件?)$");
    /** The same again in another language, say. */
    private static final Wording ASIDE = Wording.of("(?<=.)\\s?\\((?!未|まだ)[^()0-9]{1,30}\\)$");

    private static final Wording BRACKETS = Wording.of("^[「【\\[(<・■※*]+|[」】\\])>]+$");
    /** The small words that only an English sentence has; received or collected is no label in it. */
    private static final Wording TALK = Wording.of(
            "\\b(?:be|been|is|are|was|were|has|have|can|may|will|to|the|on|by|not|when|until|if|you|your|we|please)\\b");

    /** The name of the procedure that a label stands before or after in one line. */
    private static final Wording NAME = Wording.of(
            "^passport (?:[a-z]+ ){0,3}application(?: procedure)?\\s|\\s(?:for )?(?:a |the |your )?passport (?:[a-z]+ ){0,3}application(?: procedure)?$");

    /** The same in Japanese, behind a label with its bracket: 受付済(窓口確認待ち)パスポート切替申請. */
    private static final Wording NAME_BEHIND = Wording.of("(?<=\\))\\s?(?:パスポート|旅券)の?(?:切替|更新|発給|新規|切替発給|オンライン)?の?申請$");

    private static final Wording APART =
            Wording.of("^[【\\[「(]?\\s?(?:[一-龠ぁ-んァ-ヶー:]\\s{1,3}){1,8}[一-龠ぁ-んァ-ヶー]\\s?[】\\])」]?$");
    private static final Wording SPACES = Wording.of("\\s");
    private static final int LONGEST_APART = 24;

    private static final int LONGEST = 80;

    /**
     * The labels on one line.
     *
     * @param one the one label that it bears; null if it bears none, or several, as a legend or a row of tabs does
     * @param bare whether it is nothing but a label
     * @param legend whether it bears several labels, or counts them: a legend or tabs, and nothing about one application
     * @param whole whether it is such a legend or row of tabs by itself, of which the neighbouring lines are no part
     */
    record OnLine(@Nullable Rule one, boolean bare, boolean legend, boolean whole) {}

    private static final OnLine NONE = new OnLine(null, false, false, false);
    private static final OnLine BARE = new OnLine(null, true, false, false);
    /** So many labels in one row are all that there are. */
    private static final int MANY = 3;

    private StatusLabels() {}

    static OnLine on(Line line) {
        if (!ANY.mayBeIn(line.words())) {
            return NONE;
        }
        boolean bare = labelled(line.text()) != null;
        if (line.raw().length() > LONGEST) {
            return bare ? BARE : NONE;
        }
        List<Part> parts = parts(line);
        return new OnLine(
                line.text().indexOf('。') < 0 ? one(parts) : null,
                bare,
                isLegend(parts),
                labels(parts).size() >= MANY);
    }

    /** Whether the words as they stand on a page are a label and nothing else. */
    static boolean isLabel(String words) {
        return labelled(Compaction.compact(Folding.fold(words, List.of())).text()) != null;
    }

    private static Set<Rule> labels(List<Part> parts) {
        Set<Rule> labels = new LinkedHashSet<>();
        for (Part part : parts) {
            Rule label = labelled(COUNT.without(part.value()));
            if (label != null) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static @Nullable Rule one(List<Part> parts) {
        Set<Rule> labels = new LinkedHashSet<>();
        for (Part part : parts) {
            Rule label = labelled(part.value());
            if (label != null) {
                if (OF_A_STEP.isIn(part.key())) {
                    return null;
                }
                labels.add(label);
            }
        }
        return labels.size() == 1 ? labels.iterator().next() : null;
    }

    /** Whether the words name a step, of which alone a label beside them is. */
    static boolean isOfAStep(String key) {
        return OF_A_STEP.isIn(Spellings.unify(key.strip()));
    }

    /** Whether the words name the field that an application's label stands in. */
    static boolean isKey(String text) {
        return KEY.is(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
    }

    private static boolean isLegend(List<Part> parts) {
        Set<Rule> labels = new LinkedHashSet<>();
        for (Part part : parts) {
            Rule label = labelled(COUNT.without(part.value()));
            if (label != null) {
                if (COUNT.isIn(part.value())) {
                    return true;
                }
                labels.add(label);
            }
        }
        return labels.size() > 1;
    }

    private static @Nullable Rule labelled(String part) {
        if (part.isEmpty() || part.length() > 60) {
            return null;
        }
        String own = part.endsWith(")") ? ASIDE.without(part) : part;
        String plain = Spellings.unify(BRACKETS.without(own));
        if (plain.isEmpty() || plain.length() > 30) {
            return null;
        }
        if (!ANY.is(plain)) {
            return null;
        }
        for (Rule label : ALL) {
            if (label.wording().is(plain)) {
                return label;
            }
        }
        return null;
    }

    /** Letters that are set apart, as in 処 理 中, without the spaces between them. */
    private static String closedUp(String value) {
        return value.length() <= LONGEST_APART && APART.isIn(value) ? SPACES.without(value) : value;
    }

    /** Words of an English line belong together; only signs part them. */
    private static boolean isLatin(String value) {
        return value.chars().allMatch(c -> c < 0x2E80);
    }

    private record Part(String key, String value) {}

    /** A label may stand in a line before the first field: 【処理中】 name of the procedure, date: value. */
    private static void addNamesBefore(String key, List<Part> parts) {
        String[] words = key.split(" +", 12);
        for (int i = 0; i < words.length - 1; i++) {
            parts.add(new Part(i == 0 ? "" : words[i - 1], words[i]));
        }
    }

    /** What stands in the line's cells and, where no label fills a whole cell, its words; with the key before each. */
    private static List<Part> parts(Line line) {
        List<Part> parts = new ArrayList<>();
        String key = "";
        for (MappedText cell : line.cells()) {
            String value = closedUp(cell.text().strip());
            int colon = value.indexOf(':');
            if (colon > 0) {
                key = value.substring(0, colon).strip();
                addNamesBefore(key, parts);
                value = closedUp(value.substring(colon + 1).strip());
            }
            if (labelled(value) != null) {
                parts.add(new Part(key, value));
            } else {
                if (TALK.isIn(value)) {
                    key = value;
                    continue;
                }
                String beside =
                        (isLatin(value) ? NAME : NAME_BEHIND).without(value).strip();
                if (beside.length() < value.length() && labelled(beside) != null) {
                    parts.add(new Part(key, beside));
                    key = value;
                    continue;
                }
                String before = key;
                String parting = isLatin(value) ? " *[|/>→]+ *" : "[ |/>→]+|(?<=申請)(?=【)";
                String[] words = ASIDE.without(value).split(parting, 12);
                for (int i = 0; i < words.length; i++) {
                    if (i + 1 == words.length || !StepStates.isOpen(words[i + 1])) {
                        parts.add(new Part(before, words[i]));
                    }
                    before = words[i];
                }
            }
            key = value;
        }
        return parts;
    }
}
