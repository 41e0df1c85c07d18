package uketori.classifier;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the dates in a folded sentence, in Japanese and English forms, Western years and eras. */
final class WrittenDates {

    private static final String WEEKDAY = "(?:\\s?[(\\[]\\s?(?<w1>[月火水木金土日])(?:曜日?)?(?:[・,、/]?[祝休]日?)?\\s?[)\\]]"
            + "|(?:\\s?・|、(?=.曜日?(?:から|より|以降|以後|に|です)))?\\s?(?<w2>[月火水木金土日])曜日?"
            + "|,?\\s?[(\\[]?(?<w3>mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,6}day|s|rs|nes)?\\.?[)\\]]?(?![a-z]))?";
    private static final String BEFORE_WEEKDAY = "(?:(?<w0>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}\\.?,?\\s)?";
    private static final String ERA =
            "(?:(?<era>令和|平成|昭和|reiwa\\s?|(?<![a-z])[rhs](?=[.\\s]?(?:\\d|元)))\\.?\\s?(?<ey>元|gannen|\\d{1,2}))";
    private static final String NTH_YEAR = "(?<ey>\\d{1,2})(?:st|nd|rd|th)? year of (?:the )?(?<era>reiwa)(?: era)?";
    private static final String MONTH =
            "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String KANJI = "[一二三四五六七八九十]{1,3}";

    /** A clock time that follows digits without a space between. */
    private static final String CLOCK = "(?=:[0-5]\\d|時)";

    private static final Wording MINUTES = Wording.of("^:[0-5]\\d");

    private static final List<Wording> FORMS = List.of(
            Wording.of("(?<![0-9a-z./-])(?:西暦)?(?:(?<y>(?:19|20)\\d\\d)|" + ERA
                    + ")\\s?[年./-]度?\\s?(?<m>\\d{1,2})\\s?[月./-]\\s?(?<d>\\d{1,2}(?![0-9])|\\d{3,4}" + CLOCK
                    + ")(?:\\s?日(?:(?![0-9])|(?=\\d{1,2}[:時])))?" + WEEKDAY),
            Wording.of("(?<![0-9./-])(?<ey>\\d{1,2})年(?<m>\\d{1,2})月(?<d>\\d{1,2})日" + WEEKDAY),
            Wording.of("(?:(?<era>令和|平成|昭和)(?<ey>元|" + KANJI + ")年|(?<y>二〇[一二三四五六七八九〇]{2})年)?(?<m>" + KANJI + ")月(?<d>"
                    + KANJI + ")日" + WEEKDAY),
            Wording.of("(?<![0-9./-])(?<rel>来年|翌年|明年)?の?(?<m>\\d{1,2})月\\s?(?<d>\\d{1,2})日" + WEEKDAY),
            Wording.of("(?:本日|今日|明日|あす|明後日|あさって|翌日|(?:今週|来週|翌週)の?(?:(?<w2>[月火水木金土日])曜日?)?)\\s?[(](?<d>\\d{1,2})日[)]"),
            Wording.of("(?<![a-z0-9])" + NTH_YEAR + ",?\\s" + MONTH + "\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?" + WEEKDAY),
            Wording.of("(?<![a-z])" + MONTH + "\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?:of |in )?(?:the )?" + NTH_YEAR
                    + WEEKDAY),
            Wording.of("(?<![a-z])" + ERA + ",?\\s" + MONTH + "\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?" + WEEKDAY),
            Wording.of("(?<![a-z])" + BEFORE_WEEKDAY + "(?<![a-z])" + MONTH
                    + "\\s?(?<d>\\d{1,2})(?:st|nd|rd|th)?(?![0-9:])(?:,?\\s?(?:" + ERA + "|(?<y>(?:19|20)\\d\\d)))?"
                    + WEEKDAY),
            Wording.of(BEFORE_WEEKDAY + "(?<![0-9/.:-])(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?" + MONTH
                    + "(?:,?\\s(?:" + ERA + "|(?<y>(?:19|20)\\d\\d)))?(?![a-z])" + WEEKDAY),
            Wording.of(
                    "(?<![0-9a-z./-])(?<m>\\d{1,2})/(?<d>1[3-9]|2\\d|3[01])/(?<y>20\\d\\d)(?:(?!\\d|/)|(?=\\d{1,2}:))"
                            + WEEKDAY),
            Wording.of(
                    "(?<![0-9a-z./-])(?<d>1[3-9]|2\\d|3[01])/(?<m>\\d{1,2})/(?<y>20\\d\\d)(?:(?!\\d|/)|(?=\\d{1,2}:))"
                            + WEEKDAY),
            Wording.of(
                    "(?<![0-9a-z./-])(?<m>\\d{1,2})/(?<d>\\d{1,2})/(?<either>(?<y>20\\d\\d))(?:(?!\\d|/)|(?=\\d{1,2}:))"
                            + WEEKDAY),
            Wording.of("(?<![0-9a-z./-])(?<m>\\d{1,2})/(?<d>\\d{1,2}(?![0-9/.%])|\\d{3,4}" + CLOCK + ")" + WEEKDAY));

    /** A sentence with more dates than this is a table or noise; the rest of them are left alone. */
    private static final int MOST = 16;

    private WrittenDates() {}

    /** The possible dates in the sentence, from left to right; impossible ones are none. */
    static List<WrittenDate> in(String sentence) {
        return mayHoldDate(sentence) ? in(sentence, Imprint.of(sentence)) : List.of();
    }

    /** The possible dates in the sentence, from left to right; impossible ones are none. */
    static List<WrittenDate> in(MappedText sentence) {
        return mayHoldDate(sentence.text()) ? in(sentence.text(), sentence.imprint()) : List.of();
    }

    private static List<WrittenDate> in(String sentence, Imprint imprint) {
        List<WrittenDate> found = new ArrayList<>();
        for (Wording form : FORMS) {
            Wording.Search search = form.in(sentence, imprint);
            while (found.size() < MOST && search.find()) {
                boolean free = found.stream().allMatch(d -> search.end() <= d.from() || search.start() >= d.to());
                if (free) {
                    found.add(read(search, sentence));
                }
            }
        }
        found.removeIf(date -> !date.possible());
        found.sort(Comparator.comparingInt(WrittenDate::from));
        return found;
    }

    private static boolean mayHoldDate(String sentence) {
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if ((c >= '0' && c <= '9') || c == '月') {
                return true;
            }
        }
        return false;
    }

    private static WrittenDate read(Wording.Search hit, String sentence) {
        Integer year = year(hit);
        int month = hit.group("m") == null ? WrittenDate.NO_MONTH : month(hit.group("m"));
        int day = number(hit.group("d"));
        if (hit.group("rel") != null) {
            // "next January 8" says a year only together with the day of writing: left to the weekday and the anchor
            year = null;
        }
        // 12/3/2026 is a day in March to some and in December to others
        boolean sure = hit.group("either") == null || month == day;
        Matcher matcher = hit.match();
        WrittenDate date = new WrittenDate(matcher.start(), matcher.end(), year, month, day, weekday(hit), sure);
        return runsIntoClock(sentence, matcher.start("d"), matcher.end("d"))
                ? apart(date, matcher.group("d"), matcher.start("d"))
                : date;
    }

    private static boolean runsIntoClock(String sentence, int from, int to) {
        return Character.isDigit(sentence.charAt(from))
                && (to - from > 2 || (to - from == 2 && MINUTES.isIn(sentence.substring(to))));
    }

    /** Parts the digits of a day from those of the hour that follow without a space. */
    private static WrittenDate apart(WrittenDate whole, String digits, int at) {
        List<WrittenDate> candidates = new ArrayList<>();
        for (int length = 1; length <= Math.min(2, digits.length()); length++) {
            String hour = digits.substring(length);
            int day = Integer.parseInt(digits.substring(0, length));
            WrittenDate date =
                    new WrittenDate(whole.from(), at + length, whole.year(), whole.month(), day, whole.weekday(), true);
            if (hour.length() <= 2 && (hour.isEmpty() || Integer.parseInt(hour) < 24) && date.possible()) {
                candidates.add(date);
            }
        }
        return candidates.isEmpty() ? whole : candidates.size() == 1 ? candidates.getFirst() : unsure(candidates);
    }

    private static WrittenDate unsure(List<WrittenDate> candidates) {
        WrittenDate date = candidates.getFirst();
        return new WrittenDate(date.from(), date.to(), date.year(), date.month(), date.day(), date.weekday(), false);
    }

    private static @Nullable Integer year(Wording.Search hit) {
        String western = hit.group("y");
        if (western != null) {
            return Character.isDigit(western.charAt(0)) ? Integer.valueOf(western) : kanjiYear(western);
        }
        String ofEra = hit.group("ey");
        if (ofEra == null) {
            return null;
        }
        String era = hit.group("era");
        int first = switch (era == null || era.isEmpty() ? 'r' : era.charAt(0)) {
            case '平', 'h' -> 1989;
            case '昭', 's' -> 1926;
            default -> 2019;
        };
        int count = ofEra.equals("元") || ofEra.equals("gannen") ? 1 : number(ofEra);
        return first + count - 1;
    }

    private static int kanjiYear(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            year = year * 10 + "〇一二三四五六七八九".indexOf(digits.charAt(i));
        }
        return year;
    }

    private static int month(@Nullable String written) {
        if (written != null && Character.isLetter(written.charAt(0)) && written.charAt(0) < 0x80) {
            return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(written.substring(0, 3)) / 3 + 1;
        }
        return number(written);
    }

    private static int number(@Nullable String written) {
        if (written == null) {
            return 0;
        }
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int value = 0;
        int ones = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '十') {
                value += Math.max(1, ones) * 10;
                ones = 0;
            } else {
                ones = "〇一二三四五六七八九".indexOf(c);
            }
        }
        return value + ones;
    }

    private static @Nullable DayOfWeek weekday(Wording.Search hit) {
        for (String name : List.of("w0", "w1", "w2", "w3")) {
            String written = hit.group(name);
            if (written != null) {
                return written.length() == 1
                        ? DayOfWeek.of("月火水木金土日".indexOf(written) + 1)
                        : DayOfWeek.of("montuewedthufrisatsun".indexOf(written.toLowerCase(Locale.ROOT)) / 3 + 1);
            }
        }
        return null;
    }
}
