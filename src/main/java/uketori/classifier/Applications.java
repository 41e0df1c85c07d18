package uketori.classifier;

import java.util.List;

/** Tells what is said of another application (an earlier one, a relative's) from what is said of the reader's own. */
final class Applications {

    /** At the start of its clause: an earlier application, an earlier passport, that of somebody else in the family. */
    private static final Wording OTHER = Wording.of(
            "(?:^|[。、,.;・(（※\\s])(?:なお、?|ただし、?)?(?:(?:お手元の旅券|お手持ちの旅券|お持ちの旅券|お手元のパスポート|お持ちのパスポート|(?:前回|前々回|以前|過去|先|従前|旧|古い|(?:19|20)\\d\\d年|平成\\d{1,2}年|令和\\d{1,2}年)(?:\\([^)]{0,16}\\))?(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:の|に(?:出された|された|行った|お出しの|発行された|交付された|申請された))(?:ご)?(?:切替|更新)?(?:申請|旅券|パスポート)(?:\\([^)]{0,16}\\))?)|(?:ご家族|お子(?:さま|様|さん)|ご主人|奥様|配偶者|ご両親|お父様|お母様)(?:\\([^)]{0,12}\\))?(?:様)?の(?:切替)?(?:申請|旅券|パスポート))[^。、]{0,6}(?:は|では|について|につい|が|も)"
                    + "|\\b(?:(?:your|the|my) (?:previous|former|earlier|old|last|first) (?:passport|application)|(?:your|the) (?:son|daughter|child|wife|husband|spouse|mother|father)(?:'s)? (?:passport|application))\\b");

    /** What sets the reader's own apart from it. */
    private static final Wording OWN = Wording.of(
            "今回|このたび|この度|今般|現在の(?:ご)?申請|現在(?:ご)?申請中|あなたの|ご本人の(?=ご?(?:申請|旅券|パスポート|分))|お客様の|新しい(?:旅券|パスポート)|\\b(?:your|the|this) (?:current|present|new|own|latest|renewal)\\b|\\bthis application\\b|\\bthis time\\b");

    private static final int LONGEST = 80;

    private Applications() {}

    /** Whether the words from {@code from} to {@code to} are said of another application, while the sentences speak of the reader's own, too. */
    static boolean isOther(Sentence sentence, int from, int to, List<Sentence> all) {
        if (!OTHER.mayBeIn(sentence.words())) {
            return false;
        }
        String clause = sentence.text().substring(Math.max(0, clauseStart(sentence.text(), from) - 1), to);
        return OTHER.isIn(clause.substring(0, Math.min(LONGEST, clause.length())))
                && !OWN.isIn(clause)
                && all.stream().anyMatch(any -> OWN.isIn(any.words()));
    }

    private static int clauseStart(String text, int from) {
        int but = Math.max(text.lastIndexOf("が、", from), text.lastIndexOf(", but ", from));
        return but < 0 ? 0 : but + 2;
    }
}
