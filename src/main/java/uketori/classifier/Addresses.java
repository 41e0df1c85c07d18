package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses that stand in a text, as they are written, in one pass. */
final class Addresses {

    private static final Pattern SCHEME =
            Pattern.compile("(?<![a-z0-9])(?:https?:[/\\\\]{1,3}|[a-z][a-z0-9+]{1,9}://)");
    private static final int LONGEST = 2048;
    private static final String TRAILING = ".,;:!?'*_~>(";

    private Addresses() {}

    static List<Link> in(String visible) {
        MappedText shown = withoutInvisible(visible);
        return inShown(shown.text()).stream()
                .map(link -> new Link(link.target(), link.shown(), shown.start(link.start()), shown.end(link.end())))
                .toList();
    }

    private static MappedText withoutInvisible(String visible) {
        MappedText.Builder shown = new MappedText.Builder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (!ControlCharacters.invisible(c)) {
                shown.append(c, i, i + 1);
            }
        }
        return shown.build();
    }

    private static List<Link> inShown(String text) {
        List<Link> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (!mayStand(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && (mayStand(text.charAt(i)) || dotBetweenLetters(text, i))) {
                i++;
            }
            if (i - start >= 8 && mayBeAddress(text, start, i)) {
                collect(text, start, i, found);
            }
        }
        return found;
    }

    /** An address has a host in letters, so a date or a price is none. */
    private static boolean mayBeAddress(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end && letters < 4; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 4;
    }

    private static void collect(String text, int start, int end, List<Link> found) {
        Matcher scheme = SCHEME.matcher(Likeness.sameLength(text, start, end));
        if (scheme.find()) {
            add(text, start + scheme.start(), pathEnd(text, start + scheme.end(), end), found);
        } else if (end - start <= LONGEST) {
            int label = Math.max(text.lastIndexOf('=', end - 1), text.lastIndexOf('：', end - 1));
            int from = label > start ? label + 1 : start;
            int to = pathEnd(text, from, end);
            Link bare = link(text, from, to);
            if (Likeness.bareAddressIsDressedUp(bare.target())) {
                found.add(bare);
            }
        }
    }

    /** Host letters may be of any width or script; from the path on, the first character beyond ASCII ends an address. */
    private static int pathEnd(String text, int from, int end) {
        boolean path = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '?' || c == '#') {
                path = true;
            } else if (c >= 0x80 && path) {
                return i;
            } else if (isIdeographicDot(c) && Likeness.isOfficialHost(text, from, i)) {
                return i;
            }
        }
        return end;
    }

    private static void add(String text, int start, int end, List<Link> found) {
        Link link = link(text, start, Math.min(end, start + LONGEST));
        if (link.end() - link.start() > "https://".length()) {
            found.add(link);
        }
    }

    private static Link link(String text, int start, int end) {
        int to = end;
        while (to > start && endsSentence(text, start, to)) {
            to--;
        }
        String written = text.substring(start, to);
        return new Link(written, written, start, to);
    }

    private static boolean endsSentence(String text, int start, int to) {
        char last = text.charAt(to - 1);
        if (last == ')') {
            return count(text, '(', start, to) < count(text, ')', start, to);
        }
        return TRAILING.indexOf(last) >= 0
                || last == '('
                || isIdeographicDot(last)
                || last == '：'
                || last == '！'
                || last == '？'
                || last == '，';
    }

    private static int count(String text, char c, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }

    private static boolean mayStand(char c) {
        if (c < 0x80) {
            return c > ' ' && "<>\"`{}|^[]".indexOf(c) < 0 && c != 0x7F;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return "（）［］｛｝＜＞＂，；".indexOf(c) < 0;
        }
        if ((c >= 0x2E80 && c <= 0xFFEF) || c == 0x2028 || c == 0x2029) {
            return c == 0xFE63 || c == 0xFE52 || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
        }
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && "“”‘’…‥※「」•·─━│■□●○◆◇▼▲►★☆→←↓↑".indexOf(c) < 0;
    }

    private static boolean dotBetweenLetters(String text, int at) {
        char c = text.charAt(at);
        return (isIdeographicDot(c) || c == 'ー' || c == 'ノ')
                && at > 0
                && at + 1 < text.length()
                && isLetter(text.charAt(at - 1))
                && isLetter(text.charAt(at + 1));
    }

    private static boolean isIdeographicDot(char c) {
        return c == '。' || c == '｡' || c == '．';
    }

    private static boolean isLetter(char c) {
        return (c < 0x250 && Character.isLetterOrDigit(c))
                || (c >= 0xFF10 && c <= 0xFF5A && Character.isLetterOrDigit(c));
    }
}
