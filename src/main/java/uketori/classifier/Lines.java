package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/** The lines of a folded page that have words. */
final class Lines {

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
                boolean small = Character.isLowerCase(visible.charAt(page.start(left)));
                lines.add(new Line(page.slice(left, right), gap, small));
                gap = false;
            } else {
                gap = true;
            }
            from = end + 1;
        }
        return lines;
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
