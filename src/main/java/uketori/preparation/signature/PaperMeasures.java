package uketori.preparation.signature;

/**
 * What can be measured of the paper.
 *
 * @param brightness 0 to 1 for white
 * @param tint how far its colours are from grey, 0 to 1
 * @param unevenness how much darker its darkest place is than its brightest, in the colour where that shows most
 */
record PaperMeasures(double brightness, double tint, double unevenness) {

    private static final double DARKEST = 0.006;
    private static final double BRIGHTEST = 0.97;

    static PaperMeasures of(Paper paper) {
        double most = 0;
        double least = 1;
        double unevenness = 0;
        for (int channel = 0; channel < 3; channel++) {
            Plane plane = paper.channel(channel);
            double middle = plane.quantile(0.5);
            most = Math.max(most, middle);
            least = Math.min(least, middle);
            double brightest = Math.max(0.01, plane.quantile(BRIGHTEST));
            unevenness = Math.max(unevenness, 1 - plane.quantile(DARKEST) / brightest);
        }
        return new PaperMeasures(paper.brightness().quantile(0.5), most == 0 ? 0 : 1 - least / most, unevenness);
    }
}
