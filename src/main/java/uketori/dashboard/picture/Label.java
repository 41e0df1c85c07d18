package uketori.dashboard.picture;

/**
 * Words that belong to a place in a picture's width.
 *
 * @param at the place, as a share from 0 to 1
 */
public record Label(double at, String words) {

    public Label {
        if (!(at >= 0 && at <= 1)) {
            throw new IllegalArgumentException("outside the picture: " + at);
        }
    }
}
