package uketori.dashboard.picture;

import java.util.Locale;

/** Places as the attributes of SVG name them. */
final class Place {

    private Place() {}

    /** A share of the picture's width, such as {@code 12.34%}. */
    static String across(double share) {
        return String.format(Locale.ROOT, "%.3f%%", share * 100);
    }

    /** A length in em of the picture's letters, such as {@code 2.5em}. */
    static String em(double length) {
        return String.format(Locale.ROOT, "%.3fem", length);
    }
}
