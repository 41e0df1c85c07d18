package uketori.dashboard.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Where a day lies in a picture's width, as a share of it from 0 to 1. Every day is as wide as the next; long stretches
 * on which nothing lies are left out, and a gap of fixed width says so.
 *
 * @param first the first day
 * @param last the last day
 * @param gaps the stretches left out, in their order; none touches another or an end
 */
public record Scale(LocalDate first, LocalDate last, List<Gap> gaps) {

    /** A stretch longer than this is left out but for some days at its ends. */
    private static final int LONGEST_STRETCH = 42;

    private static final int DAYS_KEPT = 8;
    private static final double WIDEST_GAP = 0.14;
    private static final double WIDEST_GAPS = 0.42;

    /** Days beyond the first and the last: two, and more where days are narrow. */
    private static final int MARGIN = 2;

    private static final int DAYS_FOR_MORE_MARGIN = 30;

    public Scale {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " before " + first);
        }
        gaps = List.copyOf(gaps);
    }

    /**
     * Days that are left out.
     *
     * @param from the first of them
     * @param to the last of them
     */
    public record Gap(LocalDate from, LocalDate to) {

        public long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    /** All days from the first to the last. */
    public static Scale whole(LocalDate first, LocalDate last) {
        return new Scale(first, last, List.of());
    }

    /** The days around those on which something lies. */
    public static Scale around(SortedSet<LocalDate> days) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate before = days.first();
        for (LocalDate day : days) {
            if (ChronoUnit.DAYS.between(before, day) > LONGEST_STRETCH) {
                gaps.add(new Gap(before.plusDays(DAYS_KEPT), day.minusDays(DAYS_KEPT)));
            }
            before = day;
        }
        long hidden = gaps.stream().mapToLong(Gap::days).sum();
        long margin = MARGIN + (ChronoUnit.DAYS.between(days.first(), days.last()) - hidden) / DAYS_FOR_MORE_MARGIN;
        return new Scale(days.first().minusDays(margin), days.last().plusDays(margin), gaps);
    }

    /** Where a day begins. */
    public double start(LocalDate day) {
        double shown = ChronoUnit.DAYS.between(first, day);
        for (Gap gap : gaps) {
            double gone = Math.clamp(ChronoUnit.DAYS.between(gap.from(), day), 0, gap.days());
            shown -= gone;
            shown += gapWidth() * gone / gap.days();
        }
        return shown / width();
    }

    /** Where a day ends. */
    public double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    public double middle(LocalDate day) {
        return (start(day) + end(day)) / 2;
    }

    /** How wide a shown day is. */
    public double dayWidth() {
        return 1 / width();
    }

    public boolean shows(LocalDate day) {
        return !day.isBefore(first)
                && !day.isAfter(last)
                && gaps.stream().noneMatch(gap -> !day.isBefore(gap.from()) && !day.isAfter(gap.to()));
    }

    /** The day itself if it is shown, else the next that is; the last where none follows. */
    LocalDate firstShownFrom(LocalDate day) {
        LocalDate shown = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        for (Gap gap : gaps) {
            if (!shown.isBefore(gap.from()) && !shown.isAfter(gap.to())) {
                shown = gap.to().plusDays(1);
            }
        }
        return shown;
    }

    /** The days that are shown, in their order. */
    public Stream<LocalDate> days() {
        Stream<LocalDate> days = Stream.empty();
        LocalDate from = first;
        for (Gap gap : gaps) {
            days = Stream.concat(days, from.datesUntil(gap.from()));
            from = gap.to().plusDays(1);
        }
        return Stream.concat(days, from.datesUntil(last.plusDays(1)));
    }

    private double daysShown() {
        long all = ChronoUnit.DAYS.between(first, last) + 1;
        return all - gaps.stream().mapToLong(Gap::days).sum();
    }

    /** The whole width, in days. */
    private double width() {
        return daysShown() + gaps.size() * gapWidth();
    }

    /** A gap's width, in days. */
    private double gapWidth() {
        double share = gaps.isEmpty() ? 0 : Math.min(WIDEST_GAP, WIDEST_GAPS / gaps.size());
        return share * daysShown() / (1 - share * gaps.size());
    }
}
