package uketori.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came of the question whether a holder may renew, which somebody wanted to keep; the answers that it rests on are
 * not kept.
 *
 * @param on the day of applying that was asked about
 * @param from the day from which it will be a yes, where that can be told
 */
public record KeptCheck(
        LocalDate on, Eligibility.Answer answer, @Nullable LocalDate from) {}
