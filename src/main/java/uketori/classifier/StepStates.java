package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the steps of the way with a state beside each ("Examination: done", "交付:未"). Only the step that it has come to
 * is kept, as "[現在] step".
 */
final class StepStates {

    private static final Wording DONE = Wording.of(
            "(?:(?:申請|受付|受理|審査|作成|発行|製造|印刷|配送|発送|到着|窓口到着)(?:済み?|完了)|done|completed?|finished|済み?|完了(?:済み?)?|終了|[✓✔☑✅○]|ok)");
    private static final Wording NOW = Wording.of(
            "(?:in pro(?:gress|cess)|ongoing|under ?way|processing|current(?:ly)?(?: here)?|now|under (?:review|examination)|進行中|作業中|処理中|審査中|作成中|手続中|準備中|実施中|発送中|対応中|確認中|印刷中|現在|いまここ)");
    private static final Wording OPEN = Wording.of(
            "(?:not (?:yet )?(?:started|available|done|completed?|possible|ready)(?: yet)?|not yet|pending|waiting|to come|upcoming|to be done|-|ー|未(?:着手|了|完了|定|済み?|実施|処理|対応|開始|受領|交付)?|これから|待ち|予定|不可|×|まだ)");
    private static final Wording OFFERED = Wording.of("(?:available|possible|ready|可能?|できます|受取可能?|受付中)");
    private static final Wording PICKUP =
            Wording.of("受取|受領|交付(?!準備)|お渡し|引渡|pick-?up|collect|receipt|deliver|hand-?over");

    private static final int LONGEST = 60;
    private static final int LONGEST_STATE = 24;
    private static final int FEWEST = 3;

    private enum State {
        DONE,
        NOW,
        OPEN,
        OFFERED
    }

    private record Row(MappedText name, MappedText state, State told) {}

    private StepStates() {}

    /** Replaces such lists by the step that they tell of. */
    static List<Line> onlyCurrent(List<Line> lines) {
        List<Line> kept = null;
        for (int i = 0; i < lines.size(); i++) {
            List<Row> rows = rows(lines, i);
            MappedText current = rows.size() < FEWEST ? null : current(rows);
            if (current != null) {
                kept = kept == null ? new ArrayList<>(lines.subList(0, i)) : kept;
                boolean named = rows.stream().anyMatch(row -> Procedures.PASSPORT.isIn(row.name()));
                kept.add(Steps.asCurrent(current, lines.get(i).afterGap(), named ? Steps.OF_THE_PASSPORT : ""));
                i += rows.size() - 1;
            } else if (kept != null) {
                kept.add(lines.get(i));
            }
        }
        return kept == null ? lines : kept;
    }

    private static List<Row> rows(List<Line> lines, int from) {
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            Row row = row(lines.get(i).raw());
            if (row == null) {
                break;
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Row row(MappedText raw) {
        if (raw.length() > LONGEST) {
            return null;
        }
        int cut = raw.text().indexOf('\t');
        cut = cut < 0 ? raw.text().indexOf(':') : cut;
        cut = cut < 0 ? raw.text().lastIndexOf(' ') : cut;
        if (cut < 1 || cut + 1 >= raw.length()) {
            return null;
        }
        if (raw.length() - cut > LONGEST_STATE || Character.isDigit(raw.at(cut + 1))) {
            return null;
        }
        State state = state(Spellings.unify(raw.text().substring(cut + 1).strip()));
        if (state == null || !Steps.isStep(raw.slice(0, cut))) {
            return null;
        }
        return new Row(raw.slice(0, cut), raw.slice(cut + 1, raw.length()), state);
    }

    /** Whether the words beside a step say that it has not come to it. */
    static boolean isOpen(String words) {
        return OPEN.is(words);
    }

    private static @Nullable State state(String words) {
        if (DONE.is(words)) {
            return State.DONE;
        }
        if (NOW.is(words)) {
            return State.NOW;
        }
        return isOpen(words) ? State.OPEN : OFFERED.is(words) ? State.OFFERED : null;
    }

    /** The step that the rows mark, or the last one that is done; null where they do not stand in order. */
    private static @Nullable MappedText current(List<Row> rows) {
        List<Row> now = rows.stream().filter(row -> row.told() == State.NOW).toList();
        if (!now.isEmpty()) {
            return now.size() == 1 ? now.getFirst().name() : null;
        }
        int done = 0;
        while (done < rows.size() && rows.get(done).told() == State.DONE) {
            done++;
        }
        boolean inOrder = rows.subList(done, rows.size()).stream().noneMatch(row -> row.told() == State.DONE);
        if (done == 0 || !inOrder) {
            return null;
        }
        Row last = rows.get(done - 1);
        Row next = done < rows.size() ? rows.get(done) : null;
        if (next != null && next.told() == State.OFFERED) {
            return PICKUP.isIn(Spellings.unify(next.name().text())) ? whole(next) : null;
        }
        if (next != null) {
            return last.name();
        }
        return PICKUP.isIn(Spellings.unify(last.name().text())) ? whole(last) : null;
    }

    private static MappedText whole(Row row) {
        MappedText.Builder whole =
                new MappedText.Builder(row.name().length() + row.state().length() + 1);
        whole.append(row.name(), 0, row.name().length());
        int at = row.state().start(0);
        whole.append(' ', at, at);
        whole.append(row.state(), 0, row.state().length());
        return whole.build();
    }
}
