package uketori.classifier;

import java.util.regex.Matcher;

/**
 * The time of day that follows a date.
 *
 * @param minute the minute of the day, or -1 if no time follows
 * @param end where it ends in what follows the date
 */
record TimeOfDay(int minute, int end) {

    private static final Wording TIME = Wording.of(
            "^\\s?[(]?(?:(午前|午後|am|pm)\\s?)?(\\d{1,2})(?::|時)(\\d{2})?(?:分)?(?::\\d\\d)?(?:\\s?(am|pm)(?![a-z]))?[)]?");

    /** The time that the words behind a date begin with. */
    static TimeOfDay after(String words) {
        Wording.Search search = TIME.in(words);
        return search.find() ? new TimeOfDay(minute(search.match()), search.end()) : new TimeOfDay(-1, 0);
    }

    boolean isGiven() {
        return minute >= 0;
    }

    private static int minute(Matcher time) {
        int hour = Integer.parseInt(time.group(2)) % 24;
        String half = time.group(1) == null ? time.group(4) : time.group(1);
        if (half != null && (half.equals("午後") || half.equals("pm")) && hour < 12) {
            hour += 12;
        }
        return hour * 60 + (time.group(3) == null ? 0 : Integer.parseInt(time.group(3)) % 60);
    }
}
