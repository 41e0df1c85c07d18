package uketori.page;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the dates within a text, as {@link DateWords} says them: each is to be read in one piece, never over two lines. */
final class WholeDates {

    private static final String ERA = "(?:明治|大正|昭和|平成|令和)(?:元|\\d{1,2})年";
    private static final String TIME = "\\d{2}:\\d{2}";

    /** The year with its era stands apart from the day: together they are wider than a small telephone's line. */
    private static final String JAPANESE = "\\(" + ERA + "\\d{1,2}月\\d{1,2}日\\)|\\d{4}年（" + ERA + "）|(?:\\d{4}年|" + ERA
            + ")?\\d{1,2}月\\d{1,2}日(?:（[月火水木金土日]）(?:" + TIME + ")?)?";

    private static final String ENGLISH = "\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d{1,2} "
            + "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
            + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?: \\d{4})?(?:, " + TIME + ")?";

    private static final Pattern DATE = Pattern.compile(JAPANESE + "|" + ENGLISH);

    private WholeDates() {}

    /** The dates in their order, each with where it begins and ends. */
    static Stream<MatchResult> in(String text) {
        return DATE.matcher(text).results();
    }
}
