package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/** Cuts the other procedures of a to-do list away, with their labels, so that only the passport's part is read. */
final class Procedures {

    static final Wording PASSPORT = Wording.of("旅券|パスポート|passport");
    private static final Wording PASSPORT_NAME = Wording.of(
            "(?:旅券|パスポート)[^。]{0,12}(?:申請|更新|発給|切替|取得)|(?:切替|残存有効期間同一|新規発給)申請|passport[a-z ]{0,30}application|^(?:旅券|パスポート)$");
    static final String OTHER_NAMES =
            "(?:転出|転入|転居|出生|婚姻|離婚|死亡|妊娠|世帯|紛失|焼失)[^。]{0,6}届|引越し|児童|保育|幼稚園|就学|現況届|給付|手当|確定申告|年金|国民健康保険|健康保険|介護|医療費|予防接種|住民票|戸籍(?:証明|全部|個人|の?届|の?附票|の振り?仮名)|印鑑|課税|納税|所得証明"
                    + "|運転免許|免許証|車検|自動車|犬の|罹災|り災|マイナンバーカード|個人番号カード|電子証明書|(?<!オンライン)在留(?!邦人|届[(にかシ電])|雇用保険|公金受取口座|口座登録|母子|飼い犬|図書|ごみ|水道|補助金|助成|(?<![がをはにのもで])(?:届出?|申告|請求)(?:書)?$"
                    + "|(?:moving|move)[ -](?:out|in)|child (?:care )?allowance|nursery|pension|tax return|health insurance|my number card|residence card|driver'?s licen[cs]e|notification of (?:birth|marriage|moving)|vaccination|subsidy|benefit";
    private static final Wording OTHER_NAME = Wording.of(OTHER_NAMES);
    private static final Wording TALKING = Wording.of("。|ました|ます(?!ます)|です|ません|ください|\\. ");
    private static final Wording TO_BRING =
            Wording.of("持ち物|持参|お持ち|ご?用意|必要(?:な|書類)|本人確認|things to bring|what to bring|please bring");
    /** The label of what can be collected; of what, the name beside it tells. */
    private static final Wording READY = Wording.of("[「【\\[]?お?(?:受取|交付|受領|渡し)可能?[」】\\]]?");

    private static final int LONGEST_THING = 24;
    private static final int LONGEST_NAME = 48;

    private enum Kind {
        LABEL,
        PASSPORT,
        OTHER,
        PLAIN
    }

    private Procedures() {}

    static List<Line> withoutOthers(List<Line> lines) {
        List<Kind> kinds = kinds(lines);
        if (!kinds.contains(Kind.OTHER) || !kinds.contains(Kind.PASSPORT)) {
            return lines;
        }
        boolean labelFirst = labelsStandFirst(lines, kinds);
        List<Line> kept = new ArrayList<>();
        List<Line> item = new ArrayList<>();
        boolean other = false;
        boolean passport = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean starts = labelFirst
                    ? labels(lines.get(i)) || (named(kinds.get(i)) && (other || passport))
                    : named(kinds.get(i));
            if (starts) {
                if (passport || !other) {
                    kept.addAll(item);
                }
                item.clear();
                other = false;
                passport = false;
            }
            other |= kinds.get(i) == Kind.OTHER;
            passport |= kinds.get(i) == Kind.PASSPORT;
            item.add(lines.get(i));
        }
        if (passport || !other) {
            kept.addAll(item);
        }
        return kept;
    }

    /** Whether the labels stand before the names that they belong to, as most of the page shows it. */
    private static boolean labelsStandFirst(List<Line> lines, List<Kind> kinds) {
        int before = 0;
        int after = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (kinds.get(i) == Kind.LABEL) {
                before += i + 1 < lines.size() && named(kinds.get(i + 1)) ? 1 : 0;
                after += i > 0 && named(kinds.get(i - 1)) ? 1 : 0;
            } else if (named(kinds.get(i)) && labels(lines.get(i))) {
                return false;
            }
        }
        return before > after || (before == after && before > 0 && !nameStandsFirst(kinds));
    }

    private static boolean nameStandsFirst(List<Kind> kinds) {
        for (Kind kind : kinds) {
            if (kind != Kind.PLAIN) {
                return named(kind);
            }
        }
        return false;
    }

    private static boolean named(Kind kind) {
        return kind == Kind.PASSPORT || kind == Kind.OTHER;
    }

    private static boolean labels(Line line) {
        return line.labels().one() != null || READY.is(line.words());
    }

    /** A card that is only to be brought along is no procedure of its own. */
    private static List<Kind> kinds(List<Line> lines) {
        List<Kind> kinds = new ArrayList<>();
        boolean brought = false;
        for (Line line : lines) {
            boolean heads = TO_BRING.isIn(line.words());
            brought = heads || (brought && !line.afterGap() && line.text().length() <= LONGEST_THING);
            Kind kind = kind(line);
            kinds.add(brought && kind == Kind.OTHER ? Kind.PLAIN : kind);
        }
        return kinds;
    }

    /** Whether the line is the name of an application for a passport. */
    static boolean namesPassport(Line line) {
        return kind(line) == Kind.PASSPORT;
    }

    private static Kind kind(Line line) {
        MappedText text = line.words();
        if (text.length() > LONGEST_NAME || TALKING.isIn(text)) {
            return Kind.PLAIN;
        }
        if (PASSPORT_NAME.isIn(text)) {
            return Kind.PASSPORT;
        }
        if (OTHER_NAME.isIn(text)) {
            return Kind.OTHER;
        }
        return labels(line) ? Kind.LABEL : Kind.PLAIN;
    }
}
