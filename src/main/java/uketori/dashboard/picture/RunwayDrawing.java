package uketori.dashboard.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uketori.dashboard.picture.Runway.Document;
import uketori.dashboard.picture.Runway.Line;
import uketori.dashboard.picture.Runway.LineKind;
import uketori.preparation.Trip;

/**
 * A runway as it is drawn: once for a narrow place and once for a wide one, in shares of the width and em of the letters.
 *
 * @param runway what it shows
 */
public record RunwayDrawing(Runway runway, List<Panel> panels) {

    private static final double ROOM_ABOVE = 0.5;
    private static final double NAME = 1.5;
    private static final double BAR = 1.1;
    private static final double ROOM_BELOW = 0.7;
    private static final double TICK = 1.35;

    /** Years are named; where there are hardly any, months too. */
    private static final int FEW_DAYS = 550;

    public RunwayDrawing {
        panels = List.copyOf(panels);
    }

    /**
     * One of the two drawings.
     *
     * @param name {@code narrow} or {@code wide}
     * @param top where the bars begin
     * @param bottom where the years begin
     * @param lines the hairlines
     */
    public record Panel(
            String name,
            String height,
            String top,
            String bottom,
            List<DrawnLabel> labels,
            List<Hairline> lines,
            List<Bar> bars,
            List<DrawnLabel> ticks) {

        public Panel {
            labels = List.copyOf(labels);
            lines = List.copyOf(lines);
            bars = List.copyOf(bars);
            ticks = List.copyOf(ticks);
        }
    }

    /**
     * A day that counts.
     *
     * @param end where its line ends: today's runs through all bars, the passport's through its own
     */
    public record Hairline(String x, String code, String end) {}

    /**
     * A document or a trip. A document's begins where the picture does, for nobody told since when it lasts.
     *
     * @param code its class names
     * @param nameAt the base of its name's letters
     * @param x where the bar begins across
     * @param y where it begins from above
     * @param window where the days begin on which it can be renewed
     */
    public record Bar(
            String code,
            String name,
            String nameAt,
            String x,
            String y,
            String height,
            String width,
            String window,
            String windowWidth) {}

    public static RunwayDrawing of(Runway runway, PictureWords words) {
        return new RunwayDrawing(
                runway,
                List.of(
                        panel("narrow", TimeLineDrawing.NARROW, runway, words),
                        panel("wide", TimeLineDrawing.WIDE, runway, words)));
    }

    private static Panel panel(String name, double width, Runway runway, PictureWords words) {
        Scale scale = runway.scale();
        LabelRows rows = LabelRows.of(labels(runway, words), width);
        double top = rows.rows() * DrawnLabel.ROW + ROOM_ABOVE;
        int bars = runway.documents().size() + runway.trips().size();
        double bottom = top + bars * (NAME + BAR) + ROOM_BELOW;
        double end = bottom + TICK;
        return new Panel(
                name,
                Place.em(end + 0.4),
                Place.em(top),
                Place.em(bottom),
                DrawnLabel.of(rows, 0),
                runway.lines().stream()
                        .map(line -> new Hairline(
                                Place.across(scale.start(line.day())),
                                line.kind().code(),
                                Place.em(line.kind() == LineKind.TODAY ? bottom : top + NAME + BAR)))
                        .toList(),
                bars(runway, top, width, words),
                DrawnLabel.under(ticks(scale, width, words), end));
    }

    /** One for each day, however many lines fall on it. */
    private static List<Label> labels(Runway runway, PictureWords words) {
        Map<LocalDate, String> byDay = new LinkedHashMap<>();
        for (Line line : runway.lines()) {
            String said = line.kind() == LineKind.TODAY
                    ? words.say("moment.today")
                    : words.say("runway.line." + line.kind().code(), words.dayAndYear(line.day()));
            byDay.merge(line.day(), said, (one, other) -> one + words.say("moment.and") + other);
        }
        return byDay.entrySet().stream()
                .map(day -> new Label(runway.scale().start(day.getKey()), day.getValue()))
                .toList();
    }

    private static List<Label> ticks(Scale scale, double width, PictureWords words) {
        long days = scale.last().toEpochDay() - scale.first().toEpochDay();
        return days < FEW_DAYS ? Ticks.months(scale, width, words::month) : Ticks.years(scale, width, words::year);
    }

    private static List<Bar> bars(Runway runway, double top, double width, PictureWords words) {
        List<Bar> bars = new ArrayList<>();
        double y = top;
        for (Document document : runway.documents()) {
            bars.add(bar(document, runway, y, words));
            y += NAME + BAR;
        }
        for (Trip trip : runway.trips()) {
            bars.add(bar(trip, runway, y, width, words));
            y += NAME + BAR;
        }
        return bars;
    }

    private static Bar bar(Document document, Runway runway, double y, PictureWords words) {
        Scale scale = runway.scale();
        double end = scale.end(document.expiresOn());
        double window = scale.start(document.renewableFrom());
        String key = "runway." + document.kind().code() + (document.isExpired(runway.today()) ? ".expired" : "");
        return new Bar(
                document.kind().code(),
                words.say(key, words.dayAndYear(document.expiresOn())),
                Place.em(y + NAME - 0.35),
                Place.across(0),
                Place.em(y + NAME),
                Place.em(BAR),
                Place.across(end),
                Place.across(window),
                Place.across(end - window));
    }

    private static Bar bar(Trip trip, Runway runway, double y, double width, PictureWords words) {
        Scale scale = runway.scale();
        double start = scale.start(trip.departsOn());
        boolean isShort = runway.isShort(trip);
        return new Bar(
                isShort ? "trip short" : "trip",
                name(trip, isShort, width, words),
                Place.em(y + NAME - 0.35),
                Place.across(start),
                Place.em(y + NAME),
                Place.em(BAR),
                Place.across(scale.end(trip.neededUntil()) - start),
                Place.across(start),
                Place.across(0));
    }

    /** That it is too short is told by its dashes too, so that a name is cut only where even without it it is too wide. */
    private static String name(Trip trip, boolean isShort, double width, PictureWords words) {
        String until = words.dayAndYear(trip.neededUntil());
        String whole = words.say("runway.trip.short", trip.destination(), until);
        return isShort && TextWidth.of(whole) <= width
                ? whole
                : words.sayWithin(width, "runway.trip", trip.destination(), until);
    }
}
