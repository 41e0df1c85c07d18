package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import uketori.classifier.Part.Choice;
import uketori.classifier.Part.Look;
import uketori.classifier.Part.Mode;
import uketori.classifier.Part.OneOf;
import uketori.classifier.Part.Place;
import uketori.classifier.Part.Repeat;
import uketori.classifier.Part.Sequence;

/** Reads a pattern from left to right. Knows the part of the language of {@link java.util.regex.Pattern} that the rules use. */
final class PatternReader {

    /** What ends a line. */
    static final Letters LINE_ENDS = Letters.of("\n\r\u0085\u2028\u2029");

    private static final Letters DIGITS = Letters.range('0', '9');
    private static final Letters SPACES = Letters.of(" \t\n\u000B\f\r");
    /** What a word of Latin letters consists of. */
    static final Letters WORD =
            DIGITS.or(Letters.range('a', 'z')).or(Letters.range('A', 'Z')).or(Letters.of('_'));

    private final String pattern;
    private int at;

    private PatternReader(String pattern) {
        this.pattern = pattern;
    }

    /**
     * What the pattern consists of.
     *
     * @throws IllegalArgumentException if it uses more of the language than is known here
     */
    static Part read(String pattern) {
        PatternReader reader = new PatternReader(pattern);
        Part whole = reader.choice();
        if (reader.at < pattern.length()) {
            throw reader.unknown();
        }
        return whole;
    }

    private Part choice() {
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (goesOnWith("|")) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.getFirst() : new Choice(parts);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            parts.add(repeated(single()));
        }
        return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
    }

    private Part repeated(Part part) {
        if (goesOnWith("?")) {
            return new Repeat(part, 0, 1, mode());
        }
        if (goesOnWith("*")) {
            return new Repeat(part, 0, Integer.MAX_VALUE, mode());
        }
        if (goesOnWith("+")) {
            return new Repeat(part, 1, Integer.MAX_VALUE, mode());
        }
        if (goesOnWith("{")) {
            String[] bounds = upTo("}").split(",", 2);
            int least = Integer.parseInt(bounds[0]);
            int most =
                    bounds.length == 1 ? least : bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]);
            return new Repeat(part, least, most, mode());
        }
        return part;
    }

    private Mode mode() {
        return goesOnWith("?") ? Mode.FEW_FIRST : goesOnWith("+") ? Mode.ALL : Mode.MANY_FIRST;
    }

    private Part single() {
        if (goesOnWith("(")) {
            return group();
        }
        if (goesOnWith("^")) {
            return Place.START;
        }
        if (goesOnWith("$")) {
            return Place.END;
        }
        if (goesOnWith("\\b")) {
            return Place.WORD_EDGE;
        }
        if (goesOnWith(".")) {
            return new OneOf(LINE_ENDS.others());
        }
        return new OneOf(goesOnWith("[") ? bracketed() : letters());
    }

    private Part group() {
        for (boolean ahead : new boolean[] {true, false}) {
            for (boolean wanted : new boolean[] {true, false}) {
                if (goesOnWith((ahead ? "?" : "?<") + (wanted ? "=" : "!"))) {
                    return new Look(inner(), ahead, wanted);
                }
            }
        }
        if (goesOnWith("?<")) {
            upTo(">");
        } else if (!goesOnWith("?:") && pattern.startsWith("?", at)) {
            throw unknown();
        }
        return inner();
    }

    private Part inner() {
        Part inner = choice();
        if (!goesOnWith(")")) {
            throw unknown();
        }
        return inner;
    }

    private Letters bracketed() {
        boolean others = goesOnWith("^");
        Letters all = Letters.NONE;
        while (!goesOnWith("]")) {
            if (pattern.startsWith("[", at) || pattern.startsWith("&&", at)) {
                throw unknown();
            }
            int from = at;
            Letters some = letters();
            boolean range = pattern.startsWith("-", at) && !pattern.startsWith("-]", at);
            if (range) {
                at++;
                some = Letters.range(only(some, from), only(letters(), from));
            }
            all = all.or(some);
        }
        return others ? all.others() : all;
    }

    /** The one letter that begins or ends a range. */
    private int only(Letters letters, int from) {
        if (letters.size() != 1) {
            at = from;
            throw unknown();
        }
        return letters.each()[0];
    }

    /** The letters that one letter or escape stands for. */
    private Letters letters() {
        if (!goesOnWith("\\")) {
            return Letters.of(pattern.charAt(at++));
        }
        char escaped = pattern.charAt(at++);
        return switch (escaped) {
            case 'd' -> DIGITS;
            case 's' -> SPACES;
            case 'w' -> WORD;
            case 'D' -> DIGITS.others();
            case 'S' -> SPACES.others();
            case 'W' -> WORD.others();
            case 't' -> Letters.of('\t');
            case 'n' -> Letters.of('\n');
            case 'u' -> Letters.of(Integer.parseInt(pattern.substring(at, at += 4), 16));
            case 'p' -> script();
            default -> {
                if (Character.isLetterOrDigit(escaped)) {
                    throw unknown();
                }
                yield Letters.of(escaped);
            }
        };
    }

    private Letters script() {
        if (!goesOnWith("{Is")) {
            throw unknown();
        }
        return Letters.of(Character.UnicodeScript.forName(upTo("}")));
    }

    private boolean goesOnWith(String next) {
        boolean there = pattern.startsWith(next, at);
        at += there ? next.length() : 0;
        return there;
    }

    /** What stands before the next {@code end}, which is passed. */
    private String upTo(String end) {
        int from = at;
        at = pattern.indexOf(end, at) + end.length();
        return pattern.substring(from, at - end.length());
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("not known at " + at + " of " + pattern);
    }
}
