package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the steps of the way with a number or a code before each, beside which a sentence names the current one by its
 * number ("現在は2の段階です"). Only that step is kept.
 */
final class NumberedSteps {

    /** Digits, or a circled number, which is folded to a bullet. */
    private static final String NUMBER = "(?:\\d{1,3}|・)";

    private static final Wording ITEM =
            Wording.of("(?:^|[\\s→⇒>/|:(])(?:(?:step|ステップ|段階|stage|コード|第) ?)?[(\\[]?(?<number>" + NUMBER
                    + ")(?:段階|ステップ|工程)?\\s?[.)\\]:、=…-]{0,3}\\s?(?=[^\\d\\s.,:)年月日時/-])");
    private static final Wording TOLD = Wording.of(
            "^(?:(?:現在|ただいま|いま|今)(?:は|:|の(?:段階|状況|状態|ステップ|工程|位置|番号|コード)(?:は|:)?)?|(?:あなたの|お客様の|ご)?(?:旅券の?|パスポートの?)?(?:申請は(?:現在)?|(?:(?:申請|処理|手続|交付|作成)の?)?(?:進捗|状況|状態|段階|ステップ|工程)の?(?:番号|コード|区分)?(?:は|:)?(?:現在)?))、?\\s?[「【(]?(?:第|ステップ|段階|コード)?\\s?(?<number>"
                    + NUMBER
                    + ")[)」】]?(?:番目?|つ目)?の?(?:段階|ステップ|工程|状態|手続)?(?:です|となって(?:い|おり)ます|にあります|まで進んで(?:い|おり)ます)?。?$");
    private static final Wording TOLD_IN_ENGLISH = Wording.of(
            "^(?:(?:your |the )?(?:application|passport|it) is (?:now |currently )?(?:in|at|on) (?:stage|step|phase)|(?:(?:your |the )?(?:current |present |passport |application ){0,2})(?:stage|step|phase|status)(?: code| number)?(?: is|:)?) (?<number>\\d{1,3})\\.?$");

    /** What is done at a step. */
    private static final Wording WORK = Wording.of(
            "申請|申込|送信|提出|受付|受け付け|受理|到達|審査|作成|作って|発行|発給|発送|製造|印刷|輸送|到着|準備|交付|受取|受け取|受領|渡し|引渡|完了|終了|\\b(?:appl|submi|accept|recei|exam|review|screen|process|mak|made|produc|print|issu|prepar|ready|pick|collect|deliver|hand|complet|done|finish)");

    private static final Wording HEADING = Wording.of("^[^。\\d]{0,24}[:(]?$");

    private static final int LONGEST = 160;
    private static final int LONGEST_STEP = 40;
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    /** How far from the list the sentence may stand. */
    private static final int NEAR = 3;

    private record Step(int number, MappedText name) {}

    private final List<Line> lines;
    private final String visible;

    private NumberedSteps(List<Line> lines, String visible) {
        this.lines = lines;
        this.visible = visible;
    }

    /**
     * Replaces such a list and its sentence by the step that they tell of.
     *
     * @param visible the text before it was folded, which still tells circled numbers apart
     */
    static List<Line> onlyCurrent(List<Line> lines, String visible) {
        return new NumberedSteps(lines, visible).onlyCurrent();
    }

    private List<Line> onlyCurrent() {
        for (int i = 0; i < lines.size(); i++) {
            int number = told(lines.get(i));
            List<Line> kept = number < 1 ? null : around(i, number);
            if (kept != null) {
                return kept;
            }
        }
        return lines;
    }

    /** The number of the step that the sentence names as the current one; 0 if it names none. */
    private int told(Line line) {
        if (line.raw().length() > LONGEST) {
            return 0;
        }
        for (Wording wording : List.of(TOLD, TOLD_IN_ENGLISH)) {
            Wording.Search search = wording.in(line.words());
            if (search.find()) {
                return number(line.words(), search);
            }
        }
        return 0;
    }

    private @Nullable List<Line> around(int sentence, int number) {
        for (int from = Math.max(0, sentence - MOST); from <= Math.min(sentence + NEAR, lines.size() - 1); from++) {
            List<Step> steps = new ArrayList<>();
            int to = from;
            while (to < lines.size() && to != sentence && goesOn(lines.get(to).raw(), steps)) {
                to++;
            }
            boolean near = to <= sentence ? sentence - to < NEAR : from - sentence <= NEAR;
            Step current = near && steps.size() >= FEWEST ? numbered(steps, number) : null;
            if (current != null) {
                return with(current, sentence, from, to);
            }
        }
        return null;
    }

    private static @Nullable Step numbered(List<Step> steps, int number) {
        return steps.stream()
                .filter(step -> step.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The lines with the current step for the sentence, and without the list. */
    private List<Line> with(Step current, int sentence, int from, int to) {
        boolean gap = lines.get(sentence).afterGap();
        String of = Procedures.PASSPORT.isIn(lines.get(from).words()) ? Steps.OF_THE_PASSPORT : "";
        Line told = Steps.isStep(current.name())
                ? Steps.asCurrent(current.name(), gap, of)
                : new Line(current.name(), gap, false);
        List<Line> kept = new ArrayList<>(lines);
        kept.set(sentence, told);
        kept.subList(from, to).clear();
        return kept;
    }

    /** Adds the line's steps to those before; false if it does not count on from them. */
    private boolean goesOn(MappedText line, List<Step> steps) {
        if (line.length() > LONGEST) {
            return false;
        }
        List<Step> more = new ArrayList<>();
        Wording.Search search = ITEM.in(line.text());
        int last = steps.isEmpty() ? 0 : steps.getLast().number();
        int open = -1;
        while (search.find()) {
            int number = number(line, search);
            boolean first = open < 0;
            if (number <= last || (first && !HEADING.isIn(line.text().substring(0, search.start())))) {
                return false;
            }
            if (!first) {
                more.add(new Step(last, line.slice(open, search.start())));
            }
            last = number;
            open = search.end();
        }
        if (open < 0) {
            return false;
        }
        more.add(new Step(last, line.slice(open, line.length())));
        boolean areSteps = more.stream().allMatch(NumberedSteps::isStep);
        steps.addAll(more);
        return areSteps && steps.size() <= MOST;
    }

    private int number(MappedText line, Wording.Search search) {
        int at = search.match().start("number");
        String written = search.match().group("number");
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int circled = visible.charAt(line.start(at)) - '①' + 1;
        return circled >= 1 && circled <= MOST ? circled : 0;
    }

    private static boolean isStep(Step step) {
        return step.name().length() <= LONGEST_STEP && WORK.isIn(step.name());
    }
}
