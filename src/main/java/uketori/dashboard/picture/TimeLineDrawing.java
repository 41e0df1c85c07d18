package uketori.dashboard.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.dashboard.picture.TimeLine.Mark;
import uketori.dashboard.picture.TimeLine.Stretch;

/**
 * A time line as it is drawn: once for a narrow place and once for a wide one. Lengths are shares of the width and em of
 * the letters, so that it grows with either.
 *
 * @param line what it shows
 * @param office whose business days are hatched; null where it is not on the household's list
 * @param businessDays how many they are
 */
public record TimeLineDrawing(
        TimeLine line, List<Panel> panels, @Nullable String office, int businessDays) {

    /** The widths for which labels are laid out, in em: that of a page on the smallest telephone, and a broad one. */
    static final double NARROW = 19.5;

    static final double WIDE = 40;

    private static final double ROOM_ABOVE = 0.6;
    private static final double STRIP = 2.6;
    private static final double TICK_ROW = 1.35;

    public TimeLineDrawing {
        panels = List.copyOf(panels);
    }

    /**
     * One of the two drawings.
     *
     * @param name {@code narrow} or {@code wide}
     * @param top where the row of days begins
     * @param middle its middle
     * @param bottom where it ends
     */
    public record Panel(
            String name,
            String height,
            String top,
            String middle,
            String bottom,
            String strip,
            List<DrawnLabel> labels,
            List<DrawnLabel> mondays,
            List<DrawnLabel> months,
            List<Block> closed,
            List<Cut> cuts,
            @Nullable Block usual,
            List<Shape> shapes) {

        public Panel {
            labels = List.copyOf(labels);
            mondays = List.copyOf(mondays);
            months = List.copyOf(months);
            closed = List.copyOf(closed);
            cuts = List.copyOf(cuts);
            shapes = List.copyOf(shapes);
        }
    }

    /** A part of the row of days. */
    public record Block(String x, String width) {}

    /**
     * Where days are left out.
     *
     * @param x its middle
     * @param days how many they are
     */
    public record Cut(String from, String width, String to, String x, long days) {}

    /** A day's mark. */
    public record Shape(String x, String code, boolean isToday) {}

    /** A day and what it stands for, for who would rather read than look. */
    public record Row(LocalDate day, List<String> codes) {

        public Row {
            codes = List.copyOf(codes);
        }
    }

    public static TimeLineDrawing of(TimeLine line, @Nullable String office, int businessDays, PictureWords words) {
        return new TimeLineDrawing(
                line,
                List.of(panel("narrow", NARROW, line, words), panel("wide", WIDE, line, words)),
                office,
                businessDays);
    }

    /** The days in words. */
    public List<Row> rows() {
        return line.marks().stream()
                .map(mark -> new Row(
                        mark.day(), mark.moments().stream().map(Moment::code).toList()))
                .toList();
    }

    private static Panel panel(String name, double width, TimeLine line, PictureWords words) {
        Scale scale = line.scale();
        LabelRows rows = LabelRows.of(
                line.marks().stream()
                        .map(mark -> new Label(scale.middle(mark.day()), label(mark, width, words)))
                        .toList(),
                width);
        List<Label> mondays = Ticks.mondays(scale, width);
        double top = rows.rows() * DrawnLabel.ROW + ROOM_ABOVE;
        double bottom = top + STRIP;
        double monthsAt = bottom + TICK_ROW * (mondays.isEmpty() ? 1 : 2);
        return new Panel(
                name,
                Place.em(monthsAt + 0.4),
                Place.em(top),
                Place.em(top + STRIP / 2),
                Place.em(bottom),
                Place.em(STRIP),
                DrawnLabel.of(rows, 0),
                DrawnLabel.under(mondays, bottom + TICK_ROW),
                DrawnLabel.under(Ticks.months(scale, width, words::month), monthsAt),
                line.closed().stream().map(days -> block(days, scale)).toList(),
                scale.gaps().stream().map(gap -> cut(gap, scale)).toList(),
                line.usual() == null ? null : block(line.usual(), scale),
                line.marks().stream()
                        .map(mark -> new Shape(
                                Place.across(scale.middle(mark.day())),
                                mark.shape().code(),
                                mark.isToday()))
                        .toList());
    }

    /** Today needs no date; and of more names than there is room for, the most telling stands for all. */
    private static String label(Mark mark, double width, PictureWords words) {
        if (mark.shape() == Moment.TODAY) {
            return words.say("moment.today");
        }
        List<String> names = mark.moments().stream()
                .map(moment -> words.say("moment." + moment.code()))
                .toList();
        String day = words.day(mark.day());
        String all = words.say("moment.on", String.join(words.say("moment.and"), names), day);
        return names.size() == 1 || TextWidth.of(all) + LabelRows.BESIDE <= width
                ? all
                : words.say("moment.more", words.say("moment." + mark.shape().code()), names.size() - 1, day);
    }

    private static Block block(Stretch days, Scale scale) {
        double from = scale.start(days.from());
        return new Block(Place.across(from), Place.across(scale.end(days.to()) - from));
    }

    private static Cut cut(Scale.Gap gap, Scale scale) {
        double from = scale.start(gap.from());
        double to = scale.end(gap.to());
        return new Cut(
                Place.across(from),
                Place.across(to - from),
                Place.across(to),
                Place.across((from + to) / 2),
                gap.days());
    }
}
