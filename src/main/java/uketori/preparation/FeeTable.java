package uketori.preparation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fees as a household has them.
 *
 * @param fees by kind and then by the day from which they apply
 * @param isOwn whether the household has changed what comes with Uketori
 */
public record FeeTable(List<Fee> fees, boolean isOwn) {

    private static final Comparator<Fee> BY_DAY =
            Comparator.comparing(Fee::appliesFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    public FeeTable {
        fees = fees.stream()
                .sorted(Comparator.comparing(Fee::kind).thenComparing(BY_DAY))
                .toList();
    }

    /** The fee for applying on that day: the newest that applies by then; empty where none is noted. */
    public Optional<Fee> on(LocalDate day, FeeKind kind) {
        return fees.stream()
                .filter(fee -> fee.kind() == kind
                        && (fee.appliesFrom() == null || !fee.appliesFrom().isAfter(day)))
                .max(BY_DAY);
    }
}
