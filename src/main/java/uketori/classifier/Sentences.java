package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import uketori.classifier.Sentence.Setting;

/**
 * Makes sentences out of lines: joins what was broken, pairs labels with their values ({@link Columns}), and cuts at every
 * end ({@link SentenceEnds}).
 */
final class Sentences {

    /** How many times as long as a sentence what is joined may get. */
    private static final int LONGEST_UNIT = SentenceEnds.LONGEST * 4;

    private static final int LONGEST_ROW_LABEL = 60;

    private final List<Line> lines;
    private final boolean quoted;
    private final List<Sentence> sentences = new ArrayList<>();
    private int at;
    /** What the lines at hand stand in by the last heading above them. */
    private Setting standing = Setting.PLAIN;
    /** Whether that holds only until the next gap. */
    private boolean untilGap;
    /** Whether the line before was a heading and nothing else. */
    private boolean headingOnly;
    /** Whether the line stands in a list of questions. */
    private boolean questions;

    private Sentences(List<Line> lines, boolean quoted) {
        this.lines = lines;
        this.quoted = quoted;
    }

    static List<Sentence> of(List<Line> lines) {
        return of(lines, false);
    }

    /**
     * The sentences of the lines.
     *
     * @param quoted whether all of it is what an older mail said
     */
    static List<Sentence> of(List<Line> lines, boolean quoted) {
        return new Sentences(lines, quoted).read();
    }

    private List<Sentence> read() {
        while (at < lines.size()) {
            Line line = lines.get(at);
            Setting own = look(line);
            int rows = Columns.read(lines, at, quoted ? Setting.QUOTED : standing, sentences);
            if (rows > 0) {
                at += rows;
            } else {
                cut(joined(), own);
                at++;
            }
        }
        return sentences;
    }

    /** Takes note of what the line stands in; what its own words say of that. */
    private Setting look(Line line) {
        if (line.afterGap() && untilGap && !headingOnly) {
            standing = Setting.PLAIN;
        }
        headingOnly = false;
        Setting own = Headings.settingOf(line);
        questions = Headings.headsQuestions(line) || (questions && Headings.isTitle(line));
        if (own != Setting.PLAIN) {
            standing = own;
            untilGap = own != Setting.HELP;
        }
        return own;
    }

    /** The line at hand with those that go on with it, the last of which is then at hand. */
    private MappedText joined() {
        MappedText.Builder unit = new MappedText.Builder(lines.get(at).raw().length() + 16);
        append(unit, lines.get(at));
        String soFar = lines.get(at).text();
        while (at + 1 < lines.size() && unit.length() < LONGEST_UNIT && !Columns.head(lines, at + 1)) {
            Line next = lines.get(at + 1);
            Joints.Joint joint = Joints.between(soFar, lines.get(at), next);
            boolean label = joint == Joints.Joint.LABEL;
            if (joint == Joints.Joint.END
                    || Headings.headsQuestions(next)
                    || (label && Headings.settingOf(next) != Setting.PLAIN)) {
                break;
            }
            at++;
            soFar = label ? next.text() : Joints.seen(soFar + next.text());
            int start = next.raw().start(0);
            boolean withinNumber = Character.isDigit(unit.last())
                    && Character.isDigit(next.raw().at(0));
            if (label || !withinNumber) {
                unit.append(label && unit.last() != ':' ? ':' : ' ', start, start);
            }
            append(unit, next);
        }
        return unit.build();
    }

    private void cut(MappedText whole, Setting own) {
        headingOnly = own == Setting.EXAMPLE && !Headings.isWholeSentence(whole);
        boolean announces = Headings.announcesExample(whole);
        if (own == Setting.PLAIN && announces) {
            standing = Setting.EXAMPLE;
            untilGap = true;
            headingOnly = true;
        }
        Setting here =
                questions ? Setting.QUESTION : announces && standing == Setting.EXAMPLE ? Setting.HELP : standing;
        SentenceEnds.cut(whole, quoted ? Setting.QUOTED : here, sentences);
        if (own == Setting.EXAMPLE && !headingOnly) {
            standing = Setting.HELP;
        }
    }

    /** A row's cells are parted as a label from its value where the left one is short, else as sentences. */
    private static void append(MappedText.Builder unit, Line line) {
        int tab = line.raw().text().indexOf('\t');
        if (tab < 0) {
            append(unit, line.raw());
            return;
        }
        int from = 0;
        for (MappedText cell : line.cells()) {
            if (from++ > 0 && unit.length() > 0) {
                int at = cell.length() > 0
                        ? cell.start(0)
                        : line.raw().end(line.raw().length());
                boolean label = unit.last() != '。' && unit.length() <= LONGEST_ROW_LABEL;
                unit.append(label && unit.last() != ':' ? ':' : '\n', at, at);
            }
            append(unit, cell);
        }
    }

    private static void append(MappedText.Builder unit, MappedText words) {
        unit.append(words, 0, words.length());
    }
}
