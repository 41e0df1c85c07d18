package uketori.reminder;

import java.util.List;
import java.util.Map;

/**
 * When the reminders of a kind are sent to a person. What each number counts from stands at {@link #defaults}.
 *
 * @param on whether the kind is sent at all
 * @param after the first reminders, so many days after the beginning
 * @param every then one every so many days; 0 for none
 * @param lateAfter from so many days after the beginning on, {@code lateEvery} holds instead; 0 for never
 * @param lateEvery one every so many days, once it has taken so long
 * @param before so many days before the end, such as a deadline; 0 is the day itself
 */
public record LeadTimes(
        boolean on, List<Integer> after, int every, int lateAfter, int lateEvery, List<Integer> before) {

    /** The most that one of the numbers may be. */
    public static final int LONGEST = 400;

    /** The most reminders that {@code after} or {@code before} may name. */
    public static final int MOST = 12;

    private static final Map<ReminderKind, LeadTimes> DEFAULTS = Map.of(
            ReminderKind.CHECK_STATUS,
            new LeadTimes(true, List.of(5), 3, 30, 7, List.of()),
            ReminderKind.CARD_REGISTRATION,
            new LeadTimes(true, List.of(2), 3, 0, 0, List.of(1, 0)),
            ReminderKind.PICKUP_DATE,
            ahead(1),
            ReminderKind.PICKUP,
            new LeadTimes(true, List.of(3, 7), 7, 0, 0, List.of()),
            ReminderKind.PICKUP_DEADLINE,
            ahead(60, 30, 14, 7, 3, 1),
            ReminderKind.CORRECTION,
            new LeadTimes(true, List.of(), 2, 0, 0, List.of(30, 14, 7, 3, 1)),
            ReminderKind.SAVE_SLIP,
            ahead(14, 3),
            ReminderKind.CERTIFICATE_EXPIRY,
            ahead(60, 30, 14, 7, 1, 0),
            ReminderKind.PASSPORT_EXPIRY,
            ahead(12, 9, 7, 6),
            ReminderKind.FINISH_PREPARING,
            new LeadTimes(true, List.of(), 7, 0, 0, List.of(60)));

    /** @throws IllegalArgumentException when a number is negative or too large, or there are too many */
    public LeadTimes {
        after = after.stream().distinct().sorted().toList();
        before = before.stream().distinct().toList();
        boolean isSound = after.size() <= MOST
                && before.size() <= MOST
                && after.stream().allMatch(days -> days >= 1 && days <= LONGEST)
                && before.stream().allMatch(days -> days >= 0 && days <= LONGEST)
                && List.of(every, lateAfter, lateEvery).stream().allMatch(days -> days >= 0 && days <= LONGEST);
        if (!isSound) {
            throw new IllegalArgumentException("no lead times: " + after + " " + every + " " + before);
        }
    }

    /**
     * What holds until a person changes it.
     *
     * <ul>
     *   <li>{@code check-status}: business days after acceptance, else submission; calendar days once it is late
     *   <li>{@code card-registration}: days after the office asked; days before the pickup date
     *   <li>{@code pickup-date}: days before the announced date
     *   <li>{@code pickup}: days since it is ready
     *   <li>{@code pickup-deadline}, {@code certificate-expiry}: days before the last day
     *   <li>{@code correction}: days after the office asked; days before the last day for answering
     *   <li>{@code save-slip}: days before the portal stops showing the slip
     *   <li>{@code passport-expiry}: <em>months</em> before its last day; 12 is the first day with less than a year left
     *   <li>{@code finish-preparing}: days since it was logged; days that passport or certificate still have
     *   <li>{@code status-changed}, {@code test}: always at once
     * </ul>
     */
    public static LeadTimes defaults(ReminderKind kind) {
        return DEFAULTS.getOrDefault(kind, ahead());
    }

    private static LeadTimes ahead(Integer... days) {
        return new LeadTimes(true, List.of(), 0, 0, 0, List.of(days));
    }
}
