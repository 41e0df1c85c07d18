package uketori.classifier;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a pattern's matches by its words alone, so that a search need look only where it may succeed. Knows
 * the part of the pattern language that the rules use; where in doubt, anything may match.
 *
 * @param firstLetters the letters that a match can begin with; all, if it can be empty or begin with anything
 * @param mayBeEmpty whether a match can be empty
 * @param atStart whether a match can only stand at the start of a text
 * @param need the words that a match cannot do without
 */
record Anatomy(Letters firstLetters, boolean mayBeEmpty, boolean atStart, Need need) {

    static Anatomy of(String pattern) {
        Part whole = new Reader(pattern).alternatives();
        if (whole.empty) {
            whole.letters.set(0, Character.MAX_VALUE + 1);
        }
        return new Anatomy(new Letters(whole.letters), whole.empty, whole.atStart, whole.needs());
    }

    /** What is known of a part of a pattern. */
    private static final class Part {
        /** So many words are kept apart; more are only known by what they have to hold. */
        private static final int MOST_WORDS = 48;

        private final BitSet letters = new BitSet();
        private boolean empty;
        private boolean atStart;
        /** All that the part can match; null if that is too much to list. */
        private @Nullable Set<String> words;

        private Need need = Need.NONE;

        Need needs() {
            return words == null ? need : Need.anyWord(words);
        }

        void keep(Set<String> all) {
            words = all.size() <= MOST_WORDS ? all : null;
            need = words == null ? Need.anyWord(all) : Need.NONE;
        }

        static @Nullable Set<String> joined(Set<String> left, @Nullable Set<String> right) {
            if (right == null || left.size() * right.size() > MOST_WORDS) {
                return null;
            }
            Set<String> both = new LinkedHashSet<>();
            left.forEach(first -> right.forEach(second -> both.add(first + second)));
            return both;
        }
    }

    /** Reads a pattern from left to right. */
    private static final class Reader {
        private final String pattern;
        private int at;

        Reader(String pattern) {
            this.pattern = pattern;
        }

        private Part alternatives() {
            Part all = new Part();
            all.atStart = true;
            Set<String> words = new LinkedHashSet<>();
            List<Need> needs = new ArrayList<>();
            boolean listed = true;
            while (true) {
                Part one = sequence();
                all.letters.or(one.letters);
                all.empty |= one.empty;
                all.atStart &= one.atStart;
                listed &= one.words != null;
                words.addAll(one.words == null ? Set.of() : one.words);
                needs.add(one.needs());
                if (at >= pattern.length() || pattern.charAt(at) != '|') {
                    break;
                }
                at++;
            }
            if (listed) {
                all.keep(words);
            } else {
                all.need = Need.anyOf(needs);
            }
            return all;
        }

        private Part sequence() {
            Part all = new Part();
            all.empty = true;
            Set<String> words = Set.of("");
            List<Need> needs = new ArrayList<>();
            boolean listed = true;
            while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
                Part next = quantified();
                all.atStart |= all.empty && all.letters.isEmpty() && next.atStart;
                if (all.empty) {
                    all.letters.or(next.letters);
                    all.empty = next.empty;
                }
                Set<String> longer = Part.joined(words, next.words);
                if (longer == null) {
                    listed = false;
                    needs.add(Need.anyWord(words));
                    needs.add(next.words == null ? next.need : Need.NONE);
                    longer = next.words == null ? Set.of("") : next.words;
                }
                words = longer;
            }
            if (listed) {
                all.keep(words);
            } else {
                needs.add(Need.anyWord(words));
                all.need = Need.allOf(needs);
            }
            return all;
        }

        private Part quantified() {
            Part part = atom();
            if (at >= pattern.length()) {
                return part;
            }
            char c = pattern.charAt(at);
            boolean once = c == '?';
            if (once || c == '*' || c == '+') {
                part.empty |= c != '+';
                at++;
            } else if (c == '{') {
                part.empty |= pattern.charAt(at + 1) == '0';
                at = pattern.indexOf('}', at) + 1;
            } else {
                return part;
            }
            skipMode();
            part.atStart &= !part.empty;
            if (once && part.words != null) {
                part.words = new LinkedHashSet<>(part.words);
                part.words.add("");
            } else {
                part.need = part.empty ? Need.NONE : part.needs();
                part.words = null;
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
                case '^' -> start();
                case '$' -> nothing();
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
            return negated ? any() : listed(part);
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
                    yield listed(word);
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
            return listed(part);
        }

        private static Part range(char from, char to) {
            Part part = new Part();
            part.letters.set(from, to + 1);
            return listed(part);
        }

        private static Part listed(Part part) {
            Set<String> words = new LinkedHashSet<>();
            if (part.letters.cardinality() <= Part.MOST_WORDS) {
                part.letters.stream().forEach(letter -> words.add(String.valueOf((char) letter)));
                part.words = words;
            } else {
                part.words = null;
            }
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
            part.words = Set.of("");
            return part;
        }

        private static Part start() {
            Part part = nothing();
            part.atStart = true;
            return part;
        }
    }
}
