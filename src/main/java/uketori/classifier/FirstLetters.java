package uketori.classifier;

import java.util.BitSet;

/**
 * Tells from a pattern which letters its matches can begin with, so that a search need look only where one stands. Knows
 * the part of the pattern language that the rules use; where in doubt, any letter.
 */
final class FirstLetters {

    private final String pattern;
    private int at;

    private FirstLetters(String pattern) {
        this.pattern = pattern;
    }

    /** The letters that a match of the pattern can begin with; all, if it can be empty or begin with anything. */
    static BitSet of(String pattern) {
        Part whole = new FirstLetters(pattern).alternatives();
        if (whole.empty) {
            whole.letters.set(0, Character.MAX_VALUE + 1);
        }
        return whole.letters;
    }

    private static final class Part {
        private final BitSet letters = new BitSet();
        private boolean empty;
    }

    private Part alternatives() {
        Part all = new Part();
        while (true) {
            Part one = sequence();
            all.letters.or(one.letters);
            all.empty |= one.empty;
            if (at >= pattern.length() || pattern.charAt(at) != '|') {
                return all;
            }
            at++;
        }
    }

    private Part sequence() {
        Part all = new Part();
        all.empty = true;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            Part next = quantified();
            if (all.empty) {
                all.letters.or(next.letters);
                all.empty = next.empty;
            }
        }
        return all;
    }

    private Part quantified() {
        Part part = atom();
        if (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '?' || c == '*' || c == '+') {
                part.empty |= c != '+';
                at++;
                skipMode();
            } else if (c == '{') {
                part.empty |= pattern.charAt(at + 1) == '0';
                at = pattern.indexOf('}', at) + 1;
                skipMode();
            }
        }
        return part;
    }

    private void skipMode() {
        if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
            at++;
        }
    }

    private Part atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> letterClass();
            case '\\' -> escape();
            case '.' -> any();
            case '^', '$' -> nothing();
            default -> letter(c);
        };
    }

    private Part group() {
        boolean lookaround = pattern.startsWith("?=", at)
                || pattern.startsWith("?!", at)
                || pattern.startsWith("?<=", at)
                || pattern.startsWith("?<!", at);
        if (pattern.startsWith("?<", at) && !lookaround) {
            at = pattern.indexOf('>', at) + 1;
        } else if (pattern.startsWith("?", at)) {
            at += pattern.startsWith("?<", at) ? 3 : 2;
        }
        Part inner = alternatives();
        at++;
        return lookaround ? nothing() : inner;
    }

    private Part letterClass() {
        Part part = new Part();
        boolean negated = pattern.charAt(at) == '^';
        int last = -1;
        while (pattern.charAt(at) != ']') {
            char c = pattern.charAt(at++);
            if (c == '\\') {
                Part escaped = escape();
                part.letters.or(escaped.letters);
                last = escaped.letters.length() - 1;
            } else if (c == '-' && last >= 0 && pattern.charAt(at) != ']') {
                part.letters.set(last, pattern.charAt(at++) + 1);
            } else {
                part.letters.set(c);
                last = c;
            }
        }
        at++;
        return negated ? any() : part;
    }

    private Part escape() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case 'd' -> range('0', '9');
            case 's' -> letters(" \t\n\u000B\f\r");
            case 'b', 'B' -> nothing();
            case 'w' -> {
                Part word = range('a', 'z');
                word.letters.or(range('A', 'Z').letters);
                word.letters.or(range('0', '9').letters);
                word.letters.set('_');
                yield word;
            }
            case 'u' -> letter((char) Integer.parseInt(pattern.substring(at, at += 4), 16));
            case 't' -> letter('\t');
            case 'n' -> letter('\n');
            case 'p' -> {
                at = pattern.indexOf('}', at) + 1;
                yield any();
            }
            default -> letter(c);
        };
    }

    private static Part letter(char c) {
        return range(c, c);
    }

    private static Part letters(String all) {
        Part part = new Part();
        all.chars().forEach(part.letters::set);
        return part;
    }

    private static Part range(char from, char to) {
        Part part = new Part();
        part.letters.set(from, to + 1);
        return part;
    }

    private static Part any() {
        Part part = new Part();
        part.letters.set(0, Character.MAX_VALUE + 1);
        return part;
    }

    private static Part nothing() {
        Part part = new Part();
        part.empty = true;
        return part;
    }
}
