package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date in a sentence, and what it is the date of.
 *
 * @param sentence the sentence
 * @param date the date
 * @param role what it is the date of
 * @param fact whether the sentence states it rather than supposes, asks or denies it
 * @param exact whether it is that very day rather than "about" then
 */
record DatedWords(Sentence sentence, WrittenDate date, DateRole role, boolean fact, boolean exact) {

    private static final int LONGEST_CLAUSE = 160;

    /** How much is looked at before and after a date. */
    private static final int NEAR = 60;

    private static final Wording SUPPOSED = Wording.of(
            NextToDates.GAP
                    + "」?(?:以降|から|より前|まで)?(?:の?場合|の?とき|だった|(?<!以降|以後|から)(?:であれば|なら|でしたら)|の方|(?:に|へ|から)[^。、]{0,10}(?:て(?:ほしい|欲しい|もらいたい)|たい(?:と|旨)|(?:ご|を)?(?:希望|要望))|と(?:ある|書|表示|記載)|とな(?:る|った)場合)");

    private static final Wording DENIED = Wording.of(NextToDates.GAP + "(?:では|じゃ)(?:ありません|ない|ございません)");

    private static final Wording ABOUT = Wording.of(NextToDates.GAP + "[^。]{0,20}(?:見込み?(?:です|であ|と|で、)|見通し|かもしれ|可能性)|"
            + NextToDates.GAP + "(?:頃|ごろ|ころ|(?:以降|から)?、?順次|前後|辺り|あたり|以降(?:の|に)?(?:見込|なる見)|(?:の|を)?(?:見込|見通|目安|目途|めど))");

    private static final Wording ABOUT_ENGLISH = Wording.of(
            "\\b(?:about|around|approximately|roughly|sometime|hopefully|the week of|week beginning|circa)(?: on)?\\s$");

    private static final Wording RANGE =
            Wording.of("^(?:\\([^)]{0,8}\\))?\\s?(?:\\d{1,2}(?:時|:\\d\\d))?(?:~|-|から|より|to|through|until)\\s?$");

    /** The dates of a sentence with their roles, from left to right. */
    static List<DatedWords> of(Sentence sentence) {
        List<WrittenDate> dates = WrittenDates.in(sentence.words());
        List<DatedWords> found = new ArrayList<>(dates.size());
        boolean change = !dates.isEmpty() && MovedDates.areIn(sentence.words());
        for (int i = 0; i < dates.size(); i++) {
            int end = i + 1 < dates.size()
                    ? dates.get(i + 1).from()
                    : sentence.text().length();
            found.add(of(sentence, dates.get(i), i == 0 ? null : found.getLast(), end, change));
        }
        return found;
    }

    /**
     * One of them.
     *
     * @param previous the one before it
     * @param end where the next one begins
     * @param change whether the sentence tells of something that changes
     */
    private static DatedWords of(
            Sentence sentence, WrittenDate date, @Nullable DatedWords previous, int end, boolean change) {
        String text = sentence.text();
        String between = text.substring(previous == null ? 0 : previous.date().to(), date.from());
        String before = between.substring(Math.max(0, between.length() - NEAR));
        String after = text.substring(date.to(), Math.min(text.length(), date.to() + NEAR));
        String own = text.substring(date.to(), Math.min(end, date.to() + NEAR));
        DateRole role;
        if (previous != null && RANGE.isIn(between) && !change) {
            role = previous.role() == DateRole.PICKUP ? DateRole.PICKUP_LIMIT : previous.role();
        } else {
            role = new DateRoles(sentence.words(), before, own, after, change).role();
            role = inItsClause(role, sentence, date, before);
            boolean listed = previous != null && previous.role() == DateRole.PICKUP;
            boolean instead =
                    previous != null && previous.role() == DateRole.FORMER_PICKUP && MovedDates.standsInstead(between);
            if (role == DateRole.NONE && instead) {
                role = DateRole.PICKUP;
            }
            if (role == DateRole.NONE && listed && CounterDates.isAtAnother(before) && OfferedDates.isFrom(own)) {
                role = DateRole.PICKUP;
            }
        }
        boolean about = ABOUT.isIn(after) || ABOUT_ENGLISH.isIn(before);
        boolean fact = sentence.plain()
                && !SUPPOSED.isIn(after)
                && !DENIED.isIn(after)
                && Modality.mayHoldFactualDate(sentence.words(), date.from(), date.to());
        return new DatedWords(sentence, date, role, fact, !about);
    }

    /** The role, given the whole of the clause before the date: of a passport that has been there, or of a service. */
    private static DateRole inItsClause(DateRole role, Sentence sentence, WrittenDate date, String before) {
        String clause = sentence.text().substring(Math.max(0, date.from() - LONGEST_CLAUSE), date.from());
        boolean there = role == DateRole.NONE && before.endsWith("since ") && OfferedDates.isThereSince(clause);
        boolean pickup = there || role == DateRole.PICKUP;
        boolean ofAService = pickup
                && (ServiceNews.dated(sentence, date.to()) || EnglishClauses.isOfAService(sentence.words(), clause));
        return ofAService ? DateRole.OTHER : there ? DateRole.PICKUP : role;
    }

    private String before() {
        return sentence.text().substring(0, date.from());
    }

    /** The same date as the first day for collecting. */
    DatedWords asPickup() {
        return as(DateRole.PICKUP);
    }

    private DatedWords as(DateRole other) {
        return new DatedWords(sentence, date, other, fact, exact);
    }

    /** The same date where the message refers to a list: its field for the time holds the first day for collecting. */
    DatedWords ofList() {
        return DateReferences.isListedTime(before()) ? asPickup() : this;
    }

    /** The same date where the message says that the planned day is settled: the field of that name gives it. */
    DatedWords ofSettled() {
        return DateReferences.isPlannedDay(before()) ? asPickup() : this;
    }

    /** The same date where the message lists a date for each counter. */
    DatedWords ofCounter() {
        boolean from = OfferedDates.isFrom(sentence.text().substring(date.to()));
        boolean field = sentence.text().startsWith(":", date.from() - 1);
        boolean counter = role == DateRole.NONE && (from || field) && CounterDates.isAtACounter(before());
        return counter ? asPickup() : this;
    }

    /** The same date where the message asks for a correction: a last day of nothing else is that of the answer. */
    DatedWords ofCorrection() {
        return role == DateRole.NONE && DateReferences.isLastDay(before()) ? as(DateRole.CORRECTION_LIMIT) : this;
    }

    /** The same date in a notice to one applicant: what it says of passports is said of that one's. */
    DatedWords ofOne() {
        boolean plural = role == DateRole.OTHER && ServiceNews.onlyPlural(sentence);
        return plural && DateLabels.roleBefore(before()) == DateRole.PICKUP ? asPickup() : this;
    }

    /** The same date where the message tells of a changed pickup date: fields before and after, or an arrow, tell which. */
    DatedWords ofMoving() {
        if (role == DateRole.PICKUP_LIMIT || role == DateRole.CORRECTION_LIMIT) {
            return this;
        }
        DateRole moved = MovedDates.role(before(), sentence.text().substring(date.to()));
        return moved == null ? this : as(moved);
    }

    /** Whether the words say that the date is past. */
    boolean begun() {
        return OfferedDates.hasBegun(sentence.words(), date);
    }
}
