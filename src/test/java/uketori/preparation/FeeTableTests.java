package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeTableTests {

    private static Fee fee(FeeKind kind, String from, int yen) {
        return new Fee(kind, from.isEmpty() ? null : LocalDate.parse(from), yen, null, LocalDate.of(2026, 11, 22));
    }

    private static final FeeTable TABLE = new FeeTable(
            List.of(
                    fee(FeeKind.TEN_YEARS_ONLINE, "2026-07-01", 2),
                    fee(FeeKind.TEN_YEARS_ONLINE, "2025-03-24", 1),
                    fee(FeeKind.UNDER_18_ONLINE, "", 3)),
            false);

    @ParameterizedTest
    @CsvSource({"2025-03-24, 1", "2026-06-30, 1", "2026-07-01, 2", "2030-01-01, 2"})
    void goesByTheDayOfApplying(LocalDate on, int yen) {
        assertThat(TABLE.on(on, FeeKind.TEN_YEARS_ONLINE)).get().returns(yen, Fee::yen);
    }

    @Test
    void saysNothingWhereNothingIsNoted() {
        assertThat(TABLE.on(LocalDate.of(2025, 3, 23), FeeKind.TEN_YEARS_ONLINE))
                .isEmpty();
        assertThat(TABLE.on(LocalDate.of(2026, 11, 22), FeeKind.AFTER_LAPSE)).isEmpty();
        assertThat(TABLE.on(LocalDate.of(1999, 1, 1), FeeKind.UNDER_18_ONLINE)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"2008-11-23, UNDER_18_ONLINE", "2008-11-22, TEN_YEARS_ONLINE"})
    void goesByTheAge(LocalDate birthday, FeeKind kind) {
        assertThat(FeeKind.ofAge(birthday, LocalDate.of(2026, 11, 22))).isEqualTo(kind);
    }
}
