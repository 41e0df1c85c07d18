package uketori.classifier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line with a date that is not to come, which may be the header of a message. */
final class DatedLine {

    /** Words that may tell what happens at that time, rather than begin a message. */
    private static final Wording HAPPENS = Wording.of("^お?(?:受|交付|引|渡|開|閉|営業|時点|現在)");

    /** What parts a date from the words that follow it. */
    private static final String PARTING = " \t:、・|-】])>";

    private final List<Line> lines;
    private final int index;
    private final MappedText raw;
    private final WrittenDate date;
    private final @Nullable LocalDate day;
    private final String before;
    private final TimeOfDay time;
    /** What follows the date and the time, as far as the line is looked at. */
    private final String rest;

    private final boolean whole;

    /**
     * The line.
     *
     * @param start as much of it as is looked at
     * @param date the first date there
     * @param day the day that is meant; null if that cannot be told
     */
    DatedLine(List<Line> lines, int index, String start, WrittenDate date, @Nullable LocalDate day) {
        this.lines = lines;
        this.index = index;
        this.raw = lines.get(index).raw();
        this.date = date;
        this.day = day;
        this.before = start.substring(0, date.from());
        this.time = TimeOfDay.after(start.substring(date.to()));
        this.rest = start.substring(date.to() + time.end());
        this.whole = start.length() == raw.length();
    }

    /** The header that it is; null if it is none. */
    @Nullable
    Header header() {
        if (begins() && !isOtherwiseMeant() && !isPartOfMore()) {
            return new Header(index, isJoined() && HAPPENS.isIn(rest) ? null : day, time.minute(), afterDate(), false);
        }
        return trails() ? new Header(index, day, time.minute(), raw.slice(0, date.from()), true) : null;
    }

    /** Whether the line begins with the date, marks of the list aside, and the date does not belong to what follows. */
    private boolean begins() {
        boolean lead = HeaderWords.lead(before)
                || ((time.isGiven() || HeaderWords.areTitle(rest.strip())) && HeaderWords.mayBeMark(before));
        return lead
                && !(before.endsWith("(") && HeaderWords.areTitleBefore(before))
                && (day != null || time.isGiven())
                && (HeaderWords.areSetApart(rest) || isJoined())
                && !HeaderContext.talksOn(rest);
    }

    /** Whether it is said of the date that it is that of something else. */
    private boolean isOtherwiseMeant() {
        DateRole role = before.length() < 3 ? DateRole.NONE : DateLabels.roleBefore(before);
        return (role != DateRole.NONE && role != DateRole.MESSAGE)
                || (role == DateRole.MESSAGE && HeaderContext.isAmongDates(lines, index))
                || HeaderContext.followsLabel(lines, index, before)
                || (DateReferences.isListedTime(before) && HeaderContext.isOfAList(lines, index))
                || (before.isBlank() && DatesBelow.isPointedAt(lines, index));
    }

    /** Whether the line is a piece of a date or of a sentence. */
    private boolean isPartOfMore() {
        return HeaderContext.dateGoesOn(lines, index) || (rest.isBlank() && HeaderContext.sentenceGoesOn(lines, index));
    }

    /** Whether words follow the time without a space. */
    private boolean isJoined() {
        return time.isGiven() && !rest.isEmpty() && Character.isLetter(rest.charAt(0));
    }

    private MappedText afterDate() {
        int from = date.to() + time.end();
        while (from < raw.length() && PARTING.indexOf(raw.at(from)) >= 0) {
            from++;
        }
        return raw.slice(from, raw.length());
    }

    /** Whether the date stands at the end of a line, and as no other date than the message's. */
    private boolean trails() {
        return day != null
                && whole
                && HeaderWords.onlyClose(rest)
                && HeaderWords.areWholeBefore(before)
                && !MovedDates.tellWhich(before)
                && (HeaderWords.areTitleBefore(before) || DateLabels.roleBefore(before) == DateRole.NONE);
    }
}
