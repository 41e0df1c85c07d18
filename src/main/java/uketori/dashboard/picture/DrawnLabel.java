package uketori.dashboard.picture;

import java.util.List;

/**
 * A label where it is drawn.
 *
 * @param x where its words begin or end
 * @param dx how far they keep from their line
 * @param anchor which end of the words is at x
 * @param line where its line stands
 * @param y the base of its letters
 * @param top where its line begins
 */
public record DrawnLabel(String words, String x, String dx, String anchor, String line, String y, String top) {

    static final double ROW = 1.5;
    private static final double BASE = 1.1;

    /** @param above the height over the topmost row, in em */
    static List<DrawnLabel> of(LabelRows rows, double above) {
        return rows.labels().stream()
                .map(placed -> of(placed, above + (rows.rows() - 1 - placed.row()) * ROW))
                .toList();
    }

    private static DrawnLabel of(LabelRows.Placed placed, double top) {
        String line = Place.across(placed.label().at());
        boolean isLate = placed.label().at() >= 0.5;
        boolean isBeside = placed.side() == LabelRows.Side.RIGHT || placed.side() == LabelRows.Side.LEFT;
        return new DrawnLabel(
                placed.label().words(),
                placed.side() == LabelRows.Side.EDGE ? (isLate ? "100%" : "0") : line,
                switch (placed.side()) {
                    case RIGHT -> Place.em(LabelRows.BESIDE);
                    case LEFT -> Place.em(-LabelRows.BESIDE);
                    case MIDDLE, EDGE -> "0";
                },
                switch (placed.side()) {
                    case RIGHT -> "start";
                    case EDGE -> isLate ? "end" : "start";
                    case LEFT -> "end";
                    case MIDDLE -> "middle";
                },
                line,
                Place.em(top + BASE),
                Place.em(isBeside ? top + 0.25 : top + ROW));
    }

    /** Words under a picture, at their base. */
    static List<DrawnLabel> under(List<Label> ticks, double base) {
        return ticks.stream()
                .map(tick -> new DrawnLabel(
                        tick.words(),
                        Place.across(tick.at()),
                        Place.em(Ticks.BESIDE),
                        "start",
                        Place.across(tick.at()),
                        Place.em(base),
                        Place.em(base - 1)))
                .toList();
    }
}
