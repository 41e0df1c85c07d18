package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of all the steps of the way, none of them marked: it says nothing, unless a sentence beside it names the current one. */
final class UnmarkedSteps {

    private static final Wording ENGLISH = Wording.of(
            "(?:passport )?(?:application|submission|acceptance|reception|receipt|examination|review|screening|production|printing|issuance|preparation|ready for (?:pick-?up|collection)|picked up|pick-?up|collection|collected|delivery|hand-?over|completion|completed|payment)(?: (?:completed?|done|in progress|received|accepted|submitted|ready))?");
    private static final Wording DONE = Wording.of("(?:済み?|完了|done|completed?)$");
    private static final Wording DONE_OR_OFFERED =
            Wording.of("(?:済み?|完了|可能?|できます|いただけます|になれます|done|completed?|available|possible|ready)$");
    private static final Wording TOLD = Wording.of(
            "^(?:(?:現在|ただいま|いま|今)(?:は|の(?:段階|状況|状態|ステップ|工程)は)?|(?:あなたの|ご)?申請(?:の状況)?は(?:現在)?)[、,]?\\s?[「【]?(?<step>[^「」【】。]{2,16}?)[」】]?(?:の?(?:段階|ステップ|状態|工程|手続))?(?:です|となって(?:い|おり)ます|にあります|まで進んで(?:い|おり)ます)。?$");

    private static final Wording TOLD_IN_ENGLISH = Wording.of(
            "^(?:your |the )?(?:application|passport|it) is (?:now |currently )?(?:in|at) the \"?(?<step>[a-z -]{4,30}?)\"? (?:stage|step|phase)\\.?$");

    private static final int LONGEST = 24;
    private static final int FEWEST = 3;
    /** How far from the list the sentence may stand. */
    private static final int NEAR = 3;

    private UnmarkedSteps() {}

    static List<Line> leftOut(List<Line> lines) {
        List<Line> kept = lines;
        for (int i = 0; i + FEWEST <= kept.size(); i++) {
            if (!isStep(kept.get(i + FEWEST - 1))) {
                i += FEWEST - 1;
                continue;
            }
            int end = i;
            while (end < kept.size() && isStep(kept.get(end))) {
                end++;
            }
            if (end - i >= FEWEST && !areStates(kept.subList(i, end))) {
                kept = without(kept, i, end);
            } else {
                i = Math.max(i, end - 1);
            }
        }
        return kept;
    }

    /** Whether all of the steps are done, or all but the last one, which is offered now. */
    private static boolean areStates(List<Line> steps) {
        return steps.subList(0, steps.size() - 1).stream().allMatch(line -> DONE.isIn(line.words()))
                && DONE_OR_OFFERED.isIn(steps.getLast().words());
    }

    private static List<Line> without(List<Line> lines, int from, int to) {
        List<Line> kept = new ArrayList<>(lines);
        for (int i = Math.max(0, from - NEAR); i < Math.min(lines.size(), to + NEAR); i++) {
            Line current = i < from || i >= to ? told(lines.get(i), lines.subList(from, to)) : null;
            if (current != null) {
                kept.set(i, current);
            }
        }
        kept.subList(from, to).clear();
        return kept;
    }

    /** The step of the list that a sentence names as the current one. */
    private static @Nullable Line told(Line sentence, List<Line> steps) {
        Wording.Search search = TOLD.in(sentence.raw().text());
        if (!search.find()) {
            search = TOLD_IN_ENGLISH.in(sentence.raw().text());
            if (!search.find()) {
                return null;
            }
        }
        MappedText step = sentence.raw()
                .slice(search.match().start("step"), search.match().end("step"));
        String name = Compaction.compact(step).text();
        boolean listed = steps.stream().anyMatch(line -> line.text().contains(name) || name.contains(line.text()));
        return listed ? Steps.asCurrent(step, sentence.afterGap()) : null;
    }

    private static boolean isStep(Line line) {
        String text = line.text();
        return text.length() <= LONGEST && (Steps.isJapaneseStep(line.raw()) || ENGLISH.is(text));
    }
}
