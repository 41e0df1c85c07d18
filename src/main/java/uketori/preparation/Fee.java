package uketori.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An amount that somebody has seen somewhere; never certain, for it can differ by prefecture (domain.md, Fees).
 *
 * @param appliesFrom the first day of applying for which it holds; null where that is not known
 * @param yen the amount
 * @param source where it was seen; null for what comes with Uketori
 * @param asOf the day on which it was seen there
 */
public record Fee(
        FeeKind kind,
        @Nullable LocalDate appliesFrom,
        int yen,
        @Nullable String source,
        LocalDate asOf) {

    /** More than any of them. */
    public static final int MOST_YEN = 1_000_000;
}
