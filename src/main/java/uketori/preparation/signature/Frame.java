package uketori.preparation.signature;

/** A part of a picture, in its pixels; it may reach beyond its edges. */
record Frame(double left, double top, double width, double height) {

    Frame scaled(double by) {
        return new Frame(left * by, top * by, width * by, height * by);
    }

    /** The least frame of those sides' proportion that has this one in its middle. */
    Frame grownTo(double proportion) {
        double wide = Math.max(width, height * proportion);
        double tall = Math.max(height, width / proportion);
        return new Frame(left - (wide - width) / 2, top - (tall - height) / 2, wide, tall);
    }

    Frame grownBy(double margin) {
        return new Frame(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
    }
}
