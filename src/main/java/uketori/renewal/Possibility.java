package uketori.renewal;

import org.jspecify.annotations.Nullable;

/**
 * Whether a person's step is possible now.
 *
 * @param because why it is not possible; null when it is
 */
public record Possibility(RenewalEvent event, @Nullable Refusal because) {

    public boolean possible() {
        return because == null;
    }
}
