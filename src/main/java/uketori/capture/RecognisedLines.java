package uketori.capture;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tidies what a program read in a picture of Japanese. Such programs set spaces where Japanese has none, and draw the
 * gap between two columns with as many spaces as fit into it:
 *
 * <ul>
 *   <li>a run of three spaces or more is a gap between columns, and becomes one tab, as in a copied table;
 *   <li>behind 。, 、 and a closing bracket no space stays;
 *   <li>where the program set spaces between a third or more of all neighbouring Japanese letters, it sets them anywhere:
 *       all of these are dropped (審 査 → 審査). Where it set fewer they were in the picture and stay (状況 処理中);
 *   <li>so are those between a figure and 年, 月, 日, 時 or 分, and around the weekday's brackets (12 月 3 日 → 12月3日);
 *   <li>all others stay: between Latin words, between a date and the time behind it;
 *   <li>of several empty lines one stays.
 * </ul>
 *
 * Letters and figures are never changed: what was misread is for the person to see.
 */
final class RecognisedLines {

    private static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〇、。・「」『』【】()：〜→※]";
    private static final String UNIT = "[年月日時分]";

    private static final Pattern GAP = Pattern.compile("(?<=\\S)[ \\u3000]{3,}(?=\\S)");
    private static final Pattern BETWEEN_JAPANESE =
            Pattern.compile("(?<=" + JAPANESE + ")[ \\u3000]+(?=" + JAPANESE + ")");
    private static final Pattern NEIGHBOURS = Pattern.compile("(?<=" + JAPANESE + ")(?=" + JAPANESE + ")");
    private static final Pattern BEHIND_STOP = Pattern.compile("(?<=[。、」』】])[ \\u3000]+(?=" + JAPANESE + ")");

    /** One space among so many pairs of neighbours is a program's own. */
    private static final int EVERY = 3;

    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=[0-9０-９元]) +(?=" + UNIT + ")");
    private static final Pattern WITHIN_DATE = Pattern.compile("(?<=[年月令和]) +(?=[0-9０-９元])");
    private static final Pattern WEEKDAY = Pattern.compile(" *\\( *([月火水木金土日]) *\\)");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private RecognisedLines() {}

    static String tidy(String read) {
        boolean isSpaced = isSpaced(read);
        String lines = read.replace("\f", "\n")
                .replace("\r", "")
                .lines()
                .map(line -> tidyLine(line, isSpaced))
                .collect(Collectors.joining("\n"));
        return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    /** Whether the program sets spaces anywhere between Japanese letters. */
    private static boolean isSpaced(String read) {
        long spaced = BETWEEN_JAPANESE.matcher(read).results().count();
        return spaced * EVERY >= spaced + NEIGHBOURS.matcher(read).results().count();
    }

    private static String tidyLine(String line, boolean isSpaced) {
        String tidied = GAP.matcher(line.strip()).replaceAll("\t");
        tidied = (isSpaced ? BETWEEN_JAPANESE : BEHIND_STOP).matcher(tidied).replaceAll("");
        tidied = BEFORE_UNIT.matcher(tidied).replaceAll("");
        tidied = WITHIN_DATE.matcher(tidied).replaceAll("");
        return WEEKDAY.matcher(tidied).replaceAll("($1)");
    }
}
