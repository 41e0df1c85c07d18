package uketori.dashboard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import uketori.preparation.Fee;
import uketori.preparation.FeeKind;

/** A row of the fees' table as it stands in the form, kept as it was typed. */
record FeeRow(String kind, String appliesFrom, String yen, String source, String asOf) {

    private static final int LONGEST_SOURCE = 200;

    /** @param shippedSource what to say of the source of what comes with Uketori */
    static FeeRow of(Fee fee, String shippedSource) {
        LocalDate from = fee.appliesFrom();
        return new FeeRow(
                fee.kind().code(),
                from == null ? "" : from.toString(),
                String.valueOf(fee.yen()),
                Objects.requireNonNullElse(fee.source(), shippedSource),
                fee.asOf().toString());
    }

    static FeeRow empty() {
        return new FeeRow(FeeKind.TEN_YEARS_ONLINE.code(), "", "", "", "");
    }

    /** The row of that number among the fields; null where there is none. */
    static @Nullable FeeRow entered(int number, Map<String, String> fields) {
        String prefix = "rows." + number + ".";
        return fields.containsKey(prefix + "yen")
                ? new FeeRow(
                        fields.getOrDefault(prefix + "kind", ""),
                        fields.getOrDefault(prefix + "appliesFrom", ""),
                        fields.getOrDefault(prefix + "yen", ""),
                        fields.getOrDefault(prefix + "source", ""),
                        fields.getOrDefault(prefix + "asOf", ""))
                : null;
    }

    /** A row without an amount is struck off. */
    public boolean isBlank() {
        return yen.isBlank();
    }

    /**
     * The fee; empty when it cannot be so.
     *
     * @param shippedSources what is said, in any language, of the source of what comes with Uketori: that is kept as
     *     such, and so said to every reader in their own
     */
    Optional<Fee> fee(Set<String> shippedSources) {
        Errors problems = new MapBindingResult(Map.of(), "row");
        FeeKind known = FeeKind.ofCode(kind).orElse(null);
        LocalDate from = EnteredDay.read(appliesFrom, "appliesFrom", problems);
        Integer amount = EnteredNumber.read(yen, "yen", 0, Fee.MOST_YEN, problems);
        String seen = EnteredLine.read(source, "source", LONGEST_SOURCE, problems);
        LocalDate day = EnteredDay.read(asOf, "asOf", problems);
        return problems.hasErrors() || known == null || amount == null || seen == null || day == null
                ? Optional.empty()
                : Optional.of(new Fee(known, from, amount, shippedSources.contains(seen) ? null : seen, day));
    }
}
