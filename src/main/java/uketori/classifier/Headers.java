package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines that dated messages begin with, or end with. */
final class Headers {

    /** What begins as a dated message does, though there is no such date. */
    private static final Wording GARBLED = Wording.of(
            "^[^0-9。]{0,12}(?:(?:19|20)\\d\\d|(?:令和|r)\\d{1,2})[年./-]\\s?\\d{1,2}\\s?[月./-]?\\s?\\d{1,4}日?\\s?(?:\\([月火水木金土日]\\)\\s?)?(?:午前|午後)?\\d{0,2}(?::\\d\\d|時\\d\\d分)");

    /** How much of a line is looked at. */
    private static final int LONGEST = 120;

    private Headers() {}

    /** The headers on the page; those at the ends of lines only if there are several and no others. */
    static List<Header> on(List<Line> lines, LocalDate on) {
        List<Header> headers = new ArrayList<>();
        List<Header> trailing = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Header header = header(lines, i, on);
            if (header != null) {
                (header.trailing() ? trailing : headers).add(header);
            }
        }
        if (headers.isEmpty() && trailing.size() > 1) {
            return trailing;
        }
        return headers;
    }

    private static @Nullable Header header(List<Line> lines, int index, LocalDate on) {
        MappedText raw = lines.get(index).raw();
        MappedText start = raw.length() > LONGEST ? raw.slice(0, LONGEST) : raw;
        List<WrittenDate> dates = WrittenDates.in(start);
        if (dates.isEmpty()) {
            return GARBLED.isIn(start) ? new Header(index, null, -1, raw, false) : null;
        }
        WrittenDate date = dates.getFirst();
        if (date.month() == WrittenDate.NO_MONTH) {
            return null;
        }
        LocalDate day = date.year() == null ? pastDay(date, on) : date.resolve(on);
        return day != null && day.isAfter(on) ? null : new DatedLine(lines, index, start.text(), date, day).header();
    }

    /** A message lies in the past: a date without a year is the last such day. */
    private static @Nullable LocalDate pastDay(WrittenDate date, LocalDate on) {
        for (int year = on.getYear(); year >= on.getYear() - 1; year--) {
            LocalDate day = date.inYear(year).resolve(on);
            if (day != null && !day.isAfter(on)) {
                return day;
            }
        }
        return null;
    }

    /** Some pages set each message's title above its date. */
    static boolean standBelowTitles(List<Header> headers, List<Line> lines) {
        if (headers.isEmpty() || headers.getFirst().trailing()) {
            return false;
        }
        int previous = -1;
        for (Header header : headers) {
            int title = header.line() - 1;
            boolean fits = header.rest().length() == 0
                    && title > previous
                    && title >= 0
                    && !lines.get(header.line()).afterGap()
                    && HeaderWords.areTitle(lines.get(title).words())
                    && lines.get(title).text().indexOf('。') < 0;
            if (!fits) {
                return false;
            }
            previous = header.line();
        }
        boolean bodiesFollow = headers.getLast().line() + 1 < lines.size();
        boolean titleAlsoAfter = headers.stream()
                .allMatch(header -> header.line() + 1 < lines.size()
                        && HeaderWords.areTitle(lines.get(header.line() + 1).words()));
        return bodiesFollow && !titleAlsoAfter;
    }
}
