package uketori.classifier;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the words that are spelled in many ways one spelling, so that a rule need name each only once. */
final class Spellings {

    /** One spelling, and the others that stand for it. */
    private static final String[][] WORDS = {
        {"受取", "受け取り", "受け取", "受取り", "受けとり", "うけとり", "うけ取り", "請取", "引き取り", "引取り", "引き取", "引取"},
        {"受取れ", "受けとれ", "うけとれ", "引き取れ", "引取れ"},
        {"受取る", "受けとる", "うけとる"},
        {"受取って", "受けとって", "引き取って", "引取って"},
        {"引渡", "引き渡し", "引渡し", "引き渡", "受け渡し", "受渡し", "受渡"},
        {"引換", "引き換え", "引換え", "引き替え", "引替え"},
        {"取下", "取り下げ", "取下げ", "取りさげ", "取り下"},
        {"取消", "取り消し", "取消し", "取り消", "取りけし"},
        {"差替", "差し替え", "差替え", "差しかえ", "差し替"},
        {"差戻", "差し戻し", "差戻し", "差し戻"},
        {"申込", "申し込み", "申込み", "申し込"},
        {"受付", "受け付け", "受付け", "受けつけ", "受け付"},
        {"手続", "手続き", "てつづき"},
        {"切替", "切り替え", "切替え", "切り替"},
        {"問合せ", "問い合わせ", "問合わせ", "問い合せ"},
        {"取りやめ", "取り止め", "取止め"},
        {"見合わせ", "見合せ"},
        {"整い", "調い"},
        {"整っ", "調っ"},
        {"繰下", "繰り下げ", "繰下げ", "繰り下"},
        {"繰上", "繰り上げ", "繰上げ", "繰り上"},
        {"延期", "先延ばし"},
        {"でき", "出来"},
        {"できあが", "出来上が", "でき上が", "出来あが", "できあか"},
        {"ください", "下さい"},
        {"いただ", "頂", "戴"},
        {"ちょうだい", "頂戴"},
        {"いたし", "致し"},
        {"か月", "ヶ月", "ケ月", "ヵ月", "カ月", "箇月"},
        {"すべて", "全て"},
        {"すでに", "既に"},
        {"まだ", "未だ"},
        {"まで", "迄"},
        {"ため", "為"},
        {"ない", "無い"},
        {"なく", "無く"},
        {"なりました", "成りました"},
        {"ただいま", "只今"},
        {"あらためて", "改めて"},
        {"お知らせ", "おしらせ", "御知らせ", "お報せ"},
        {"ご", "御"},
        // Old systems write the endings in katakana too.
        {"がありま", "ガアリマ"},
        {"しました", "シマシタ"},
        {"いたしました", "イタシマシタ"},
        {"なりました", "ナリマシタ"},
        {"できました", "デキマシタ"},
        {"されました", "サレマシタ"},
        {"ません", "マセン"},
        {"してください", "シテクダサイ"},
        {"ください", "クダサイ"},
        {"しています", "シテイマス"},
        {"しております", "シテオリマス"},
        {"し直", "しなおし"},
        {"パスポート", "パスポト", "ぱすぽーと", "パスポ一ト", "バスポート"},
        // What a scanner takes for the letters of the words that matter.
        {"受取", "受け取リ", "受取リ"},
        {"なりました", "なリました"},
        {"窓口", "窓囗"},
        {"未着", "末着"},
        {"未完了", "末完了"},
        {"未定", "末定"},
        {"未交付", "末交付"},
        {"パスポートが", "passportが"},
        {"パスポートは", "passportは"},
        {"パスポートの", "passportの"},
        {"パスポートを", "passportを"},
    };

    private static final Map<Character, List<Map.Entry<String, String>>> BY_FIRST = index();

    private static final BitSet FIRST = new BitSet();

    static {
        BY_FIRST.keySet().forEach(FIRST::set);
    }

    private Spellings() {}

    private static Map<Character, List<Map.Entry<String, String>>> index() {
        Map<Character, List<Map.Entry<String, String>>> index = new HashMap<>();
        for (String[] word : WORDS) {
            for (int i = 1; i < word.length; i++) {
                index.computeIfAbsent(word[i].charAt(0), first -> new ArrayList<>())
                        .add(Map.entry(word[i], word[0]));
            }
        }
        index.values()
                .forEach(list ->
                        list.sort((a, b) -> b.getKey().length() - a.getKey().length()));
        return index;
    }

    static String unify(String text) {
        MappedText.Builder plain = new MappedText.Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(text.charAt(i), i, i + 1);
        }
        return unify(plain.build()).text();
    }

    static MappedText unify(MappedText text) {
        int at = nextVariant(text.text(), 0);
        if (at == text.length()) {
            return text;
        }
        MappedText.Builder out = new MappedText.Builder(text.length() + 16);
        int done = 0;
        while (at < text.length()) {
            Map.Entry<String, String> variant = Objects.requireNonNull(variantAt(text.text(), at));
            out.append(text, done, at);
            done = at + variant.getKey().length();
            out.append(variant.getValue(), text.start(at), text.end(done));
            at = nextVariant(text.text(), done);
        }
        return out.append(text, done, at).build();
    }

    private static int nextVariant(String text, int from) {
        int at = from;
        while (at < text.length() && variantAt(text, at) == null) {
            at++;
        }
        return at;
    }

    private static Map.@Nullable Entry<String, String> variantAt(String text, int at) {
        if (FIRST.get(text.charAt(at))) {
            List<Map.Entry<String, String>> candidates = BY_FIRST.getOrDefault(text.charAt(at), List.of());
            for (Map.Entry<String, String> candidate : candidates) {
                if (text.startsWith(candidate.getKey(), at)) {
                    return candidate;
                }
            }
        }
        return null;
    }
}
