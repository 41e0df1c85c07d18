package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/** The lines of a folded page that have words. */
final class Lines {

    private static final Wording DONE = Wording.of("済み?[)」】]?。?");
    private static final Wording TO_BE_DONE =
            Wording.of("(?:お渡し|交付|受領|受取|引渡|取下|取消|受付|受理|登録|審査|作成|送信|申請|提出|決済|納付|支払い?)$");

    private Lines() {}

    static List<Line> of(MappedText page, String visible) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        boolean gap = false;
        while (from <= page.length()) {
            int end = page.text().indexOf('\n', from);
            end = end < 0 ? page.length() : end;
            int left = from;
            int right = end;
            while (left < right && isSpace(page.at(left))) {
                left++;
            }
            while (right > left && isSpace(page.at(right - 1))) {
                right--;
            }
            if (left < right && !isRuler(page.text(), left, right)) {
                int first = left;
                while (first < right - 1 && (page.at(first) == '>' || isSpace(page.at(first)))) {
                    first++;
                }
                boolean small = Character.isLowerCase(visible.charAt(page.start(first)));
                Line line = new Line(page.slice(left, right), gap, small);
                if (!gap && !lines.isEmpty() && isCutOff(lines.getLast(), line)) {
                    line = lines.removeLast().with(line.raw());
                }
                lines.add(line);
                gap = false;
            } else {
                gap = true;
            }
            from = end + 1;
        }
        return lines;
    }

    /** Whether the line is only the end of a word such as お渡し済み, which decides what the word before it means. */
    private static boolean isCutOff(Line before, Line line) {
        return line.text().length() <= 4 && DONE.is(line.words()) && TO_BE_DONE.isIn(before.words());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    /** A line of dashes or stars parts a page as an empty line does. */
    private static boolean isRuler(String text, int from, int to) {
        if (to - from < 3 && text.charAt(from) >= 0x3040) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if ((Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != 'ー')
                    || text.charAt(i) == Folding.ADDRESS) {
                return false;
            }
        }
        return true;
    }
}
