package uketori.classifier;

import java.text.Normalizer;
import java.util.List;

/**
 * Folds away how text happens to be written: width, zero-width characters, capitals, kinds of spaces and dashes. Lines
 * stay; an address becomes the one character {@link #ADDRESS}, so that its dots and question marks end no sentence.
 */
final class Folding {

    /** Stands for an address. */
    static final char ADDRESS = '\uFFFC';

    private Folding() {}

    static MappedText fold(String text, List<Link> addresses) {
        MappedText.Builder out = new MappedText.Builder(text.length());
        int next = 0;
        int i = 0;
        while (i < text.length()) {
            while (next < addresses.size() && addresses.get(next).start() < i) {
                next++;
            }
            if (next < addresses.size() && addresses.get(next).start() == i) {
                Link address = addresses.get(next++);
                out.append(ADDRESS, i, address.end());
                i = Math.max(i + 1, address.end());
                continue;
            }
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (codePoint == '\r' && end < text.length() && text.charAt(end) == '\n') {
                i = end;
                continue;
            }
            if (isHalfWidthKana(codePoint) && end < text.length() && isHalfWidthMark(text.charAt(end))) {
                end++;
            } else if (codePoint >= 0x3040 && end < text.length() && isCombiningMark(text.charAt(end))) {
                end++;
            }
            append(out, text, codePoint, i, end);
            i = end;
        }
        return out.build();
    }

    private static void append(MappedText.Builder out, String text, int codePoint, int start, int end) {
        if (ControlCharacters.invisible(codePoint)) {
            return;
        }
        char plain = plain(codePoint, out.last());
        if (plain != 0 && end - start == 1) {
            out.append(plain, start, end);
            return;
        }
        String normal = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFKC);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (Character.isSurrogate(c)) {
                out.append(c, start, end);
                continue;
            }
            char simple = plain(c, out.last());
            out.append(simple == 0 ? Character.toLowerCase(c) : simple, start, end);
        }
    }

    /** The plain form of a common character, or 0 if it takes the long way. */
    private static char plain(int c, char before) {
        if ((c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x4E00 && c <= 0x9FFF)) {
            return (char) c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return switch (c) {
            case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> '\t';
            case ' ', 0xA0, 0x3000, 0x1680, 0x202F, 0x205F -> ' ';
            case '-', '−', '‐', '‑', '‒', '–', '—', '―', '─', '━', '－', 'ｰ' -> isKatakana(before) ? 'ー' : '-';
            case '~', '〜', '～', '∼', '〰' -> '~';
            case '‘', '’', '`', '´', '＇' -> '\'';
            case '“', '”', '〝', '〟', '＂' -> '"';
            case '『' -> '「';
            case '』' -> '」';
            case '〔' -> '[';
            case '〕' -> ']';
            case '。', '、', '「', '」', '【', '】', '・', 'ー' -> (char) c;
            case '，' -> before < 0x80 ? ',' : '、';
            case '．' -> '.';
            default -> {
                if (c >= 0x2000 && c <= 0x200A) {
                    yield ' ';
                }
                if (c >= 0x30A1 && c <= 0x30FA) {
                    yield (char) c;
                }
                if ((c >= 0x2460 && c <= 0x24FF) || (c >= 0x2776 && c <= 0x2793) || c == '•' || c == '●' || c == '◆') {
                    yield '・';
                }
                yield c > ' ' && c < 0x7F ? (char) c : 0;
            }
        };
    }

    private static boolean isKatakana(char c) {
        return c >= 0x30A1 && c <= 0x30FC;
    }

    private static boolean isHalfWidthKana(int c) {
        return c >= 0xFF66 && c <= 0xFF9D;
    }

    private static boolean isHalfWidthMark(char c) {
        return c == 0xFF9E || c == 0xFF9F;
    }

    private static boolean isCombiningMark(char c) {
        return c == 0x3099 || c == 0x309A;
    }
}
