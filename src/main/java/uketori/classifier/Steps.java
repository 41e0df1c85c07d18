package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the steps of the way shows the coming ones, too. Where a page marks one of them as the current one, by words or
 * by its markup, that one is kept, as "[現在] step", and the others are left out.
 */
final class Steps {

    private static final String WORK =
            "(?:申請|申込|送信|提出|受付|受理|到達|審査|作成|発行|発給|発送|製造|印刷|輸送|到着|準備|案内|通知|交付|お?受取|お?受け取り|受領|お?渡し|引渡|納付|支払い?|登録|完了|終了|確認|補正|訂正)";
    private static final String JAPANESE_STEP = "(?:旅券|パスポート|窓口|手数料|データ)?(?:の|(?<=窓口)での?)?" + WORK
            + "(?:(?:データ|内容|結果|書類|予定日)(?=の))?(?:の?" + WORK + "){0,2}(?:中|済み?|可能?|待ち|開始|できます|いただけます|になれます|が可能|しました)?";
    private static final Wording STEP = Wording.of(JAPANESE_STEP);
    private static final Wording NOW = Wording.of(
            "[\\[(【<・●◉★▶▲▼→←⇐⇒◀*\\s-]{0,4}(?:いまここ|今ここ|イマココ|現在ここ|現在地|(?<![一-龠ぁ-ん])現在(?:の(?:状況|状態|ステップ|段階|位置))?(?![一-龠ぁ-んァ-ヶ:])|you are (?:currently )?here|(?<![a-z] )current(?: step| stage| status| position)?(?![a-z: ])|\\(now\\)|\\[now\\]|^現在[: ]?(?="
                    + JAPANESE_STEP + "$)|^current[: ]{1,2}(?=[a-z -]{4,40}$))[\\])】>◀←\\s]{0,3}");
    private static final Wording TICKS = Wording.of(
            "[✓✔☑✅□☐○◯◉●・▶★]|^[-–ー] ?|[\\[(【](?:済み?|完了|done|x|\\s{0,3})[\\])】]|^(?:済み?|完了|未了?)[: ]?(?=" + JAPANESE_STEP
                    + "$)|^(?:completed|done|next|upcoming)[: ]{1,2}(?=[a-z -]{4,40}$)|^\\d{1,2}[.) ]?|^(?:step|ステップ|手順|第) ?\\d{1,2}(?:段階)?[:.]? ?");
    private static final Wording ENGLISH_STEP = Wording.of(
            "(?:[a-z-]+ ){0,5}?(?:appl|submi|accept|recei|recept|exam|review|screen|process|mak|made|produc|print|issu|prepar|ready|pick|collect|deliver|hand|complet|done|finish|notif|pay|approv|arriv|correct)[a-z-]*(?: [a-z-]+){0,4}");
    private static final Wording PARTING = Wording.of("[→⇒>»|/\\t]|->|=>");

    private static final Wording TICKED = Wording.of("[✓✔☑✅]|^[\\[(【](?:済み?|完了|done|x)[\\])】]");

    /** One of several steps in a row, and not the last of them, may stand in brackets: that is where it is. */
    private static final Wording BRACKETED_AMONG = Wording.of("[\\[【][^\\[\\]【】]{2,12}[\\]】]\\s?(?:→|⇒|>|->|=>)");

    private static final Wording BRACKETS = Wording.of("[\\[\\]【】]");

    private static final Wording BRACKETED = Wording.of("\\s?[\\[【][^\\[\\]【】]{2,12}[\\]】]\\s?");

    /** What a line begins with that names the current step. */
    static final String CURRENT = "[現在]";

    /** What is said of a step in a list that names the passport. */
    static final String OF_THE_PASSPORT = "旅券の";

    private static final int LONGEST = 160;
    private static final int FEWEST = 3;

    private Steps() {}

    /**
     * Leaves out the steps that are not the current one.
     *
     * @param visible the page before it was folded, with the places that its markup calls the current ones
     */
    static List<Line> onlyCurrent(List<Line> lines, VisibleText visible) {
        List<Line> told = StepStates.onlyCurrent(NumberedSteps.onlyCurrent(lines, visible.text()));
        List<Line> steps = UnmarkedSteps.leftOut(marked(told, visible.current()));
        return StepSentences.onlyDone(TickedLines.withoutOpen(steps, visible.text()), visible);
    }

    private static List<Line> marked(List<Line> lines, List<Integer> marked) {
        if (marked.isEmpty() && lines.stream().noneMatch(line -> mayMark(line.text()))) {
            return lines;
        }
        List<Line> kept = new ArrayList<>(lines);
        boolean ticked = false;
        for (int i = 0; i < kept.size(); i++) {
            Line line = kept.get(i);
            ticked |= TICKED.isIn(line.text());
            Line alone = line.raw().length() > LONGEST ? null : currentOfRow(line, marked);
            if (alone != null) {
                kept.set(i, alone);
            } else if (NOW.mayBeIn(line.words()) && NOW.is(line.raw().text())) {
                join(kept, i--);
            } else if (isMarked(line.raw(), line.words(), marked)) {
                i = keepOnly(kept, i);
            }
        }
        if (ticked) {
            keepLastTicked(kept);
        }
        return kept;
    }

    /** A quick look for the words and signs without which nothing is marked. */
    private static boolean mayMark(String line) {
        return line.contains("現在")
                || line.contains("ここ")
                || line.contains("here")
                || line.contains("current")
                || line.contains("now")
                || BRACKETED_AMONG.isIn(line)
                || TICKED.isIn(line);
    }

    /** A mark on a line of its own goes with the step above, or else below. */
    private static void join(List<Line> lines, int at) {
        Line mark = lines.remove(at);
        int step = at > 0 && isStep(lines.get(at - 1)) ? at - 1 : at;
        if (step < lines.size() && isStep(lines.get(step))) {
            MappedText name = lines.get(step).raw();
            MappedText.Builder whole =
                    new MappedText.Builder(name.length() + mark.raw().length() + 1);
            whole.append(name, 0, name.length()).append(' ', name.end(name.length()), name.end(name.length()));
            whole.append(mark.raw(), 0, mark.raw().length());
            lines.set(step, new Line(whole.build(), lines.get(step).afterGap(), false));
            if (step < at) {
                keepOnly(lines, step);
            }
        }
    }

    private static boolean isMarked(MappedText raw, MappedText words, List<Integer> marked) {
        int start = raw.start(0);
        int end = raw.end(raw.length());
        return (NOW.mayBeIn(words) && NOW.isIn(raw.text())) || marked.stream().anyMatch(at -> at >= start && at < end);
    }

    /** Replaces the list of steps around the marked one by that one; gives its place. */
    private static int keepOnly(List<Line> lines, int at) {
        if (!isStep(lines.get(at))) {
            return at;
        }
        int from = at;
        while (from > 0 && isStep(lines.get(from - 1))) {
            from--;
        }
        from += from < at && Procedures.PASSPORT.isIn(lines.get(from).words()) ? 1 : 0;
        int to = at + 1;
        while (to < lines.size() && isStep(lines.get(to))) {
            to++;
        }
        boolean told = NOW.isIn(lines.get(at).raw().text());
        if (to - from < FEWEST && !told) {
            return at;
        }
        Line current = asCurrent(lines.get(at).raw(), lines.get(at).afterGap());
        lines.subList(from, to).clear();
        lines.add(from, current);
        return from;
    }

    /** Where the first steps are ticked off and the others are not, the last one ticked is how far it has come. */
    private static void keepLastTicked(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int from = i;
            int last = -1;
            boolean inOrder = true;
            while (i < lines.size() && isStep(lines.get(i))) {
                if (TICKED.isIn(lines.get(i).raw().text())) {
                    inOrder &= last < 0 || last == i - 1;
                    from = last < 0 ? i : from;
                    last = i;
                }
                i++;
            }
            if (i - from >= FEWEST && last >= 0 && inOrder && last < i - 1) {
                Line current = asCurrent(lines.get(last).raw(), lines.get(last).afterGap());
                lines.subList(from, i).clear();
                lines.add(from, current);
                i = from;
            }
        }
    }

    private static boolean isStep(Line line) {
        return line.raw().length() <= 60 && isStep(line.raw());
    }

    /** Whether it names a step, beside its number and its mark. */
    static boolean isStep(MappedText marked) {
        return isStep(name(marked).text());
    }

    /** Whether the words are the name of a step. */
    static boolean isStep(String name) {
        String plain = Spellings.unify(name.strip());
        return STEP.is(plain) || ENGLISH_STEP.is(plain);
    }

    /** Whether it is the Japanese name of a step, beside its number and its mark. */
    static boolean isJapaneseStep(MappedText marked) {
        return STEP.is(Spellings.unify(name(marked).text().strip()));
    }

    /** The one step of a line of several that bears the mark; null if the line is none of that kind. */
    private static @Nullable Line currentOfRow(Line line, List<Integer> marked) {
        MappedText raw = line.raw();
        boolean byWords = isMarked(raw, line.words(), marked);
        if (!byWords && !BRACKETED_AMONG.isIn(raw.text())) {
            return null;
        }
        List<MappedText> steps = new ArrayList<>();
        int from = 0;
        Wording.Search search = PARTING.in(raw.text());
        while (search.find()) {
            steps.add(raw.slice(from, search.start()));
            from = search.end();
        }
        steps.add(raw.slice(from, raw.length()));
        steps.removeIf(part ->
                part.length() == 0 || !isStep(withoutBrackets(name(part)).text()));
        List<MappedText> current = steps.stream()
                .filter(part -> byWords ? isMarked(part, part, marked) : BRACKETED.is(part.text()))
                .toList();
        return steps.size() >= FEWEST && current.size() == 1
                ? asCurrent(withoutBrackets(current.getFirst()), line.afterGap())
                : null;
    }

    /** The step as a line that marks it as the current one. */
    static Line asCurrent(MappedText step, boolean afterGap) {
        return asCurrent(step, afterGap, "");
    }

    /** The same with words before the step that its list says of all steps. */
    static Line asCurrent(MappedText step, boolean afterGap, String of) {
        MappedText name = name(step);
        int from = 0;
        while (from < name.length() && name.at(from) == ' ') {
            from++;
        }
        int to = name.length();
        while (to > from && name.at(to - 1) == ' ') {
            to--;
        }
        MappedText.Builder line = new MappedText.Builder(name.length() + 8);
        int start = step.start(0);
        for (char c : (CURRENT + " " + of).toCharArray()) {
            line.append(c, start, start);
        }
        line.append(name, from, to);
        return new Line(line.build(), afterGap, false);
    }

    private static MappedText withoutBrackets(MappedText step) {
        return BRACKETED.is(step.text()) ? without(BRACKETS, step) : step;
    }

    /** The step without its mark, its number and its tick. */
    private static MappedText name(MappedText step) {
        return without(TICKS, without(NOW, step));
    }

    private static MappedText without(Wording wording, MappedText text) {
        Wording.Search search = wording.in(text.text());
        MappedText.Builder rest = null;
        int done = 0;
        while (search.find()) {
            rest = rest == null ? new MappedText.Builder(text.length()) : rest;
            rest.append(text, done, search.start());
            done = search.end();
        }
        return rest == null ? text : rest.append(text, done, text.length()).build();
    }
}
