package uketori.preparation.signature;

import static uketori.preparation.signature.SignatureCheck.INK_COLOR;
import static uketori.preparation.signature.SignatureCheck.INK_DARK;
import static uketori.preparation.signature.SignatureCheck.PAPER_EVEN;
import static uketori.preparation.signature.SignatureCheck.PAPER_PLAIN;
import static uketori.preparation.signature.SignatureCheck.PAPER_WHITE;
import static uketori.preparation.signature.SignatureCheck.SHARP;
import static uketori.preparation.signature.SignatureCheck.UPRIGHT;
import static uketori.preparation.signature.SignatureCheck.WHOLE;
import static uketori.preparation.signature.SignatureCheck.WRITTEN;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A picture of an invented signature of which it is known what is wrong with it.
 *
 * @param kind what was done to it
 * @param faults the checks that must not pass; all others must, save those that the kind brings along
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record KnownPicture(Kind kind, byte[] file, Set<SignatureCheck> faults, Set<SignatureCheck> mayFollow) {

    /** What was done to a picture. The first ones are harmless. */
    enum Kind {
        BLACK_INK,
        BLUE_INK,
        TILTED,
        SMALL_ON_A_LARGE_SHEET,
        WARM_LAMP,
        FAINT_FALL_OF_LIGHT,
        CAMERA_NOISE,
        JPEG_NOISE,
        TURNED_CAMERA,
        SLIGHTLY_SOFT,
        RED_INK(INK_COLOR),
        GREEN_INK(INK_COLOR),
        RED_SEAL_BESIDE_IT(INK_COLOR),
        PENCIL(INK_DARK),
        PALE_BLUE_INK(INK_DARK),
        SOFT_SHADOW(PAPER_EVEN),
        HARD_SHADOW(PAPER_EVEN),
        STAIN(PAPER_EVEN),
        DESK_IN_THE_PICTURE(PAPER_EVEN),
        GREY_PAPER(PAPER_WHITE),
        COLOURED_PAPER(PAPER_WHITE),
        RULED_PAPER(PAPER_PLAIN),
        SQUARED_PAPER(PAPER_PLAIN),
        CUT_AT_THE_SIDE(WHOLE),
        CUT_ABOVE_OR_BELOW(WHOLE),
        BLURRED(SHARP),
        SHAKEN(SHARP),
        FROM_TOO_FEW_PIXELS(SHARP),
        LYING_ON_ITS_SIDE(UPRIGHT),
        EMPTY(WRITTEN);

        private final @Nullable SignatureCheck fault;

        Kind() {
            this.fault = null;
        }

        Kind(SignatureCheck fault) {
            this.fault = fault;
        }

        Set<SignatureCheck> faults() {
            return fault == null ? Set.of() : Set.of(fault);
        }
    }

    /** One of a kind; the same for the same number. */
    static KnownPicture of(Kind kind, long number) {
        return new KnownPictureMaker(kind, new Random(31 * number + kind.name().hashCode())).make();
    }

    /** Paints them. */
    private static final class KnownPictureMaker {

        private final Kind kind;
        private final Random random;
        private int[][] coverage = new int[0][0];

        KnownPictureMaker(Kind kind, Random random) {
            this.kind = kind;
            this.random = random;
        }

        private double between(double least, double most) {
            return least + (most - least) * random.nextDouble();
        }

        KnownPicture make() {
            int[][] sizes = {{788, 284}, {788, 284}, {1200, 480}, {1600, 1200}, {640, 240}};
            int[] size = sizes[kind == Kind.SMALL_ON_A_LARGE_SHEET ? 3 : random.nextInt(sizes.length)];
            Sheet sheet = new Sheet(size[0], size[1], between(0.86, 1));
            paintPaper(sheet);
            if (kind != Kind.EMPTY) {
                writeOn(sheet);
            }
            light(sheet);
            Sheet seen = frame(sheet);
            expose(seen);
            return new KnownPicture(kind, save(seen), kind.faults(), followers());
        }

        /** What a fault brings along by its nature. */
        private Set<SignatureCheck> followers() {
            return switch (kind) {
                case SOFT_SHADOW, HARD_SHADOW, DESK_IN_THE_PICTURE, STAIN -> Set.of(PAPER_WHITE);
                case BLURRED, SHAKEN, FROM_TOO_FEW_PIXELS -> Set.of(INK_DARK, PAPER_EVEN);
                case CUT_AT_THE_SIDE, CUT_ABOVE_OR_BELOW -> Set.of(UPRIGHT);
                default -> Set.of();
            };
        }

        private void paintPaper(Sheet sheet) {
            switch (kind) {
                case GREY_PAPER -> {
                    double grey = between(0.45, 0.68);
                    sheet.paint((_, _) -> 1, grey, grey, grey);
                }
                case COLOURED_PAPER -> {
                    double[][] colors = {{1, 0.95, 0.65}, {0.7, 0.85, 1}, {0.75, 1, 0.8}, {1, 0.75, 0.8}};
                    sheet.paint((_, _) -> 1, colors[random.nextInt(colors.length)]);
                }
                case RULED_PAPER -> rule(sheet, false);
                case SQUARED_PAPER -> rule(sheet, true);
                default -> {}
            }
        }

        private void rule(Sheet sheet, boolean isSquared) {
            double distance = sheet.height * between(0.16, 0.4);
            double thickness = Math.max(1.2, sheet.width * between(0.0012, 0.003));
            double slope = between(-0.06, 0.06);
            double strength = between(0.35, 0.9);
            double[] color = random.nextBoolean() ? new double[] {0.5, 0.65, 0.85} : new double[] {0.6, 0.6, 0.6};
            double shift = between(0, distance);
            sheet.paint((x, y) -> line(y + slope * x + shift, distance, thickness) * strength, color);
            if (isSquared) {
                sheet.paint((x, y) -> line(x - slope * y + shift, distance, thickness) * strength, color);
            }
        }

        private static double line(double at, double distance, double thickness) {
            double off = Math.abs(at - distance * Math.rint(at / distance));
            return Math.clamp(thickness / 2 + 0.5 - off, 0, 1);
        }

        private void writeOn(Sheet sheet) {
            double share = kind == Kind.SMALL_ON_A_LARGE_SHEET ? between(0.2, 0.4) : between(0.6, 0.85);
            double wide = sheet.width * share;
            double tall = Math.min(sheet.height * 0.8, wide * 0.36);
            double left = (sheet.width - wide) * between(0.35, 0.65);
            double top = (sheet.height - tall) * between(0.4, 0.6);
            double tilt = kind == Kind.TILTED ? between(0.08, 0.22) * (random.nextBoolean() ? 1 : -1) : 0;
            PaintedSignature signature = PaintedSignature.by(random);
            Rectangle2D place = new Rectangle2D.Double(left, top, wide, tall);
            coverage = signature.coverage(sheet.width, sheet.height, place, tilt);
            sheet.paint((x, y) -> coverage[y][x] / 255.0, ink());
            if (kind == Kind.RED_SEAL_BESIDE_IT) {
                double radius = tall * between(0.14, 0.22);
                double x0 = left + wide * between(0.2, 0.9);
                double y0 = top + tall * between(0.3, 0.7);
                double pen = Math.max(3, radius / 6);
                sheet.paint((x, y) -> ring(x - x0, y - y0, radius, pen), 0.85, 0.15, 0.12);
            }
        }

        private static double ring(double x, double y, double radius, double pen) {
            double off = Math.abs(Math.hypot(x, y) - radius);
            boolean isWithin = Math.hypot(x, y) < radius;
            double cross = isWithin ? Math.min(Math.abs(x), Math.abs(y)) : Double.MAX_VALUE;
            return Math.clamp(pen / 2 + 0.5 - Math.min(off, cross), 0, 1);
        }

        private double[] ink() {
            return switch (kind) {
                case BLUE_INK -> new double[] {between(0.02, 0.15), between(0.08, 0.25), between(0.4, 0.65)};
                case RED_INK -> new double[] {between(0.6, 0.85), between(0.05, 0.2), between(0.05, 0.2)};
                case GREEN_INK -> new double[] {between(0, 0.15), between(0.4, 0.55), between(0.1, 0.25)};
                case PENCIL -> {
                    double grey = between(0.58, 0.7);
                    yield new double[] {grey, grey, grey};
                }
                case PALE_BLUE_INK -> new double[] {between(0.45, 0.6), between(0.65, 0.75), between(0.9, 1)};
                default -> {
                    double black = between(0.02, 0.18);
                    yield random.nextInt(3) == 0
                            ? new double[] {black, black, black + 0.35}
                            : new double[] {black, black, black};
                }
            };
        }

        private void light(Sheet sheet) {
            double angle = between(0, 2 * Math.PI);
            double across = Math.cos(angle) / sheet.width;
            double down = Math.sin(angle) / sheet.height;
            double middle = sheet.width * across / 2 + sheet.height * down / 2;
            switch (kind) {
                case WARM_LAMP -> sheet.shade((_, _) -> 1, 0, between(0, 0.03), between(0.03, 0.08));
                case FAINT_FALL_OF_LIGHT -> {
                    double lost = between(0.02, 0.06);
                    sheet.shade((x, y) -> 0.5 + (x * across + y * down - middle) / 1.5, lost, lost, lost);
                }
                case SOFT_SHADOW -> {
                    double lost = between(0.28, 0.55);
                    sheet.shade(
                            (x, y) -> Math.clamp(0.5 + (x * across + y * down - middle) / 0.8, 0, 1), lost, lost, lost);
                }
                case HARD_SHADOW -> {
                    double lost = between(0.22, 0.45);
                    double edge = between(0.01, 0.1);
                    sheet.shade(
                            (x, y) -> Math.clamp(0.5 + (x * across + y * down - middle) / edge, 0, 1),
                            lost,
                            lost,
                            lost);
                }
                case STAIN -> {
                    double radius = sheet.height * between(0.12, 0.25);
                    double x0 = sheet.width * between(0.1, 0.9);
                    double y0 = sheet.height * between(0.1, 0.9);
                    double lost = between(0.3, 0.6);
                    sheet.shade(
                            (x, y) -> Math.clamp((radius - Math.hypot(x - x0, y - y0)) / 4, 0, 1),
                            0.5 * lost,
                            0.8 * lost,
                            lost);
                }
                case DESK_IN_THE_PICTURE -> {
                    double edge = sheet.width * between(0.04, 0.09);
                    double lean = between(-0.05, 0.05);
                    double dark = between(0.1, 0.4);
                    boolean isLeft = random.nextBoolean();
                    sheet.paint(
                            (x, y) -> edge - (isLeft ? x : sheet.width - x) + lean * y + 0.5,
                            1.2 * dark,
                            dark,
                            0.7 * dark);
                }
                default -> {}
            }
        }

        private Sheet frame(Sheet sheet) {
            int wide = sheet.width;
            int tall = sheet.height;
            boolean isFirst = random.nextBoolean();
            return switch (kind) {
                case CUT_AT_THE_SIDE -> {
                    int at = cut(wide, tall, (along, across) -> coverage[across][along], isFirst);
                    yield isFirst ? sheet.part(at, 0, wide - at, tall) : sheet.part(0, 0, at + 1, tall);
                }
                case CUT_ABOVE_OR_BELOW -> {
                    int at = cut(tall, wide, (along, across) -> coverage[along][across], isFirst);
                    yield isFirst ? sheet.part(0, at, wide, tall - at) : sheet.part(0, 0, wide, at + 1);
                }
                default -> sheet;
            };
        }

        /** Where to cut so that the most ink is cut through, somewhere in its first or its last third. */
        private static int cut(int length, int breadth, IntBinaryOperator cover, boolean isFirst) {
            int[] inked = new int[length];
            for (int along = 0; along < length; along++) {
                for (int across = 0; across < breadth; across++) {
                    inked[along] += cover.applyAsInt(along, across) > 200 ? 1 : 0;
                }
            }
            int first = 0;
            int last = length - 1;
            while (inked[first] == 0) {
                first++;
            }
            while (inked[last] == 0) {
                last--;
            }
            int third = (last - first) / 3;
            int from = isFirst ? first + third / 3 : last - third;
            int best = from;
            for (int along = from; along < from + 2 * third / 3; along++) {
                best = inked[along] > inked[best] ? along : best;
            }
            return best;
        }

        private void expose(Sheet sheet) {
            double pixel = sheet.width / 788.0;
            switch (kind) {
                case SLIGHTLY_SOFT -> sheet.blur(0.9 * pixel, 0.9 * pixel);
                case BLURRED -> {
                    double deviation = pixel * between(5, 9);
                    sheet.blur(deviation, deviation);
                }
                case SHAKEN -> {
                    double deviation = pixel * between(6, 10);
                    boolean isAcross = random.nextBoolean();
                    sheet.blur(isAcross ? deviation : 0, isAcross ? 0 : deviation);
                }
                default -> {}
            }
            sheet.addNoise(random, kind == Kind.CAMERA_NOISE ? between(0.015, 0.035) : between(0, 0.008));
        }

        private byte[] save(Sheet sheet) {
            return switch (kind) {
                case JPEG_NOISE -> sheet.jpeg(between(0.15, 0.4));
                case FROM_TOO_FEW_PIXELS -> {
                    int longest = (int) between(90, 130);
                    yield Sheet.Files.jpeg(Sheet.image(Scaling.within(sheet.pixels(), longest)), 0.9, false);
                }
                case TURNED_CAMERA -> {
                    CameraTurn turn = List.of(CameraTurn.values()).get(1 + random.nextInt(7));
                    yield Exif.with(turn, Sheet.Files.jpeg(Sheet.image(Exif.taken(turn, sheet.pixels())), 0.9, false));
                }
                case LYING_ON_ITS_SIDE ->
                    Sheet.Files.jpeg(Sheet.image(CameraTurn.TURNED_RIGHT.apply(sheet.pixels())), 0.9, false);
                default -> sheet.jpeg(between(0.85, 0.97));
            };
        }
    }
}
