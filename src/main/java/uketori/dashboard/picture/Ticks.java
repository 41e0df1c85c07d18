package uketori.dashboard.picture;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The words under a picture's days: as many as there is room for, the first of them before the later ones. */
final class Ticks {

    private static final double ROOM_BETWEEN = 0.5;

    /** Between a tick and the words beside it. */
    static final double BESIDE = 0.25;

    /** The least room from one Monday's number to the next. */
    private static final double ROOM_FOR_A_WEEK = 2.2;

    private Ticks() {}

    /** The numbers of the Mondays; none where weeks are too narrow for them. */
    static List<Label> mondays(Scale scale, double width) {
        if (scale.dayWidth() * 7 * width < ROOM_FOR_A_WEEK) {
            return List.of();
        }
        List<Tick> wanted = scale.days()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .map(day -> new Tick(new Label(scale.start(day), String.valueOf(day.getDayOfMonth())), Rank.USUAL))
                .toList();
        return fitting(wanted, width);
    }

    /** The names of the months, each where its first shown day begins. */
    static List<Label> months(Scale scale, double width, Function<LocalDate, String> name) {
        return periods(scale, width, scale.first().withDayOfMonth(1), Period.ofMonths(1), name);
    }

    /** The years, each where its first shown day begins. */
    static List<Label> years(Scale scale, double width, Function<LocalDate, String> name) {
        return periods(scale, width, scale.first().withDayOfYear(1), Period.ofYears(1), name);
    }

    private static List<Label> periods(
            Scale scale, double width, LocalDate first, Period length, Function<LocalDate, String> name) {
        List<Tick> wanted = new ArrayList<>();
        for (LocalDate from = first; !from.isAfter(scale.last()); from = from.plus(length)) {
            LocalDate shown = scale.firstShownFrom(from);
            if (shown.isBefore(from.plus(length))) {
                Label label = new Label(scale.start(shown), name.apply(from));
                boolean opensYear = from.getMonthValue() == 1 && length.toTotalMonths() == 1;
                Rank usual = shown.equals(from) ? Rank.USUAL : Rank.STUB;
                wanted.add(new Tick(label, opensYear ? Rank.NEEDED : usual));
            }
        }
        return fitting(wanted, width);
    }

    /** Those of the highest rank first, then from left to right, as far as there is room beside those that stand. */
    private static List<Label> fitting(List<Tick> wanted, double width) {
        List<Tick> fitting = new ArrayList<>();
        wanted.stream().sorted(Comparator.comparing(Tick::rank)).forEach(tick -> {
            boolean isFree =
                    fitting.stream().allMatch(other -> follows(other, tick, width) || follows(tick, other, width));
            if (isFree && end(tick, width) <= width) {
                fitting.add(tick);
            }
        });
        return fitting.stream()
                .map(Tick::label)
                .sorted(Comparator.comparingDouble(Label::at))
                .toList();
    }

    private static boolean follows(Tick before, Tick tick, double width) {
        return tick.label().at() * width >= end(before, width) + ROOM_BETWEEN;
    }

    private static double end(Tick tick, double width) {
        return tick.label().at() * width + BESIDE + TextWidth.of(tick.label().words());
    }

    private enum Rank {
        /** Without it, nobody knows of which year the others are. */
        NEEDED,
        USUAL,
        /** Its days do not begin here, but are only shown from here. */
        STUB
    }

    /** A label that would like to stand. */
    private record Tick(Label label, Rank rank) {}
}
