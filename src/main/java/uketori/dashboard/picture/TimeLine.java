package uketori.dashboard.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uketori.preparation.OfficeDays;

/**
 * The way of a renewal in days.
 *
 * @param marks the days that stand for something, in their order
 * @param closed the stretches of shown days on which the office does not work
 * @param usual the business days from acceptance that the office is said to need; null before acceptance
 */
public record TimeLine(
        Scale scale,
        List<Mark> marks,
        List<Stretch> closed,
        @Nullable Stretch usual) {

    /** What is shown at least, beside a margin. */
    private static final int LEAST_DAYS = 10;

    public TimeLine {
        marks = List.copyOf(marks);
        closed = List.copyOf(closed);
    }

    /** A day and what it stands for. */
    public record Mark(LocalDate day, Set<Moment> moments) {

        public Mark {
            moments = EnumSet.copyOf(moments);
        }

        public boolean isToday() {
            return moments.contains(Moment.TODAY);
        }

        /** What its shape shows: the last of its moments that is not today; today itself where it is alone. */
        public Moment shape() {
            return moments.stream()
                    .filter(moment -> moment != Moment.TODAY)
                    .reduce(Moment.TODAY, (one, other) -> other);
        }
    }

    /** Days in a row, from the first to the last of them. */
    public record Stretch(LocalDate from, LocalDate to) {}

    /**
     * The way through some days.
     *
     * @param days what is known; at least one
     * @param office the days on which the office works
     * @param businessDays how many of them it is said to need from acceptance
     */
    public static TimeLine of(Map<Moment, LocalDate> days, OfficeDays office, int businessDays) {
        SortedMap<LocalDate, Set<Moment>> byDay = new TreeMap<>();
        days.forEach((moment, day) ->
                byDay.computeIfAbsent(day, some -> EnumSet.noneOf(Moment.class)).add(moment));
        List<Mark> marks = new ArrayList<>();
        byDay.forEach((day, moments) -> marks.add(new Mark(day, moments)));

        TreeSet<LocalDate> shown = new TreeSet<>(byDay.keySet());
        Stretch usual = usual(days.get(Moment.ACCEPTED), office, businessDays);
        if (usual != null) {
            shown.add(usual.to());
        }
        LocalDate least = shown.first().plusDays(LEAST_DAYS);
        if (shown.last().isBefore(least)) {
            shown.add(least);
        }
        Scale scale = Scale.around(shown);
        return new TimeLine(scale, marks, closed(scale, office), usual);
    }

    private static @Nullable Stretch usual(@Nullable LocalDate acceptedOn, OfficeDays office, int businessDays) {
        return acceptedOn == null || businessDays == 0
                ? null
                : new Stretch(acceptedOn.plusDays(1), office.after(acceptedOn, businessDays));
    }

    private static List<Stretch> closed(Scale scale, OfficeDays office) {
        List<Stretch> closed = new ArrayList<>();
        scale.days().filter(day -> !office.isOpen(day)).forEach(day -> {
            if (!closed.isEmpty() && closed.getLast().to().plusDays(1).equals(day)) {
                closed.add(new Stretch(closed.removeLast().from(), day));
            } else {
                closed.add(new Stretch(day, day));
            }
        });
        return closed;
    }
}
