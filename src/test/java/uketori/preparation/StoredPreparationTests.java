package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.testing.ApplicationTests;

@ApplicationTests
class StoredPreparationTests {

    private static final Tick APP = new Tick(ChecklistKind.APPLY, ChecklistItem.APP);
    private static final Tick CARD_TO_APPLY = new Tick(ChecklistKind.APPLY, ChecklistItem.MY_NUMBER_CARD);
    private static final Tick CARD_TO_COLLECT = new Tick(ChecklistKind.PICKUP, ChecklistItem.MY_NUMBER_CARD);

    @Autowired
    private Checklists checklists;

    @Autowired
    private Offices offices;

    @Autowired
    private Fees fees;

    @Autowired
    private KeptChecks checks;

    @Autowired
    private Trips trips;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Holders holders;

    private final UUID household = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();

    private Renewal preparing() {
        return renewals.log(
                household,
                holders.named(household, "Hanako").id(),
                RenewalStatus.PREPARING,
                RenewalDetails.none(),
                UUID.randomUUID());
    }

    @Test
    void remembersTicksPerRenewalAndList() {
        UUID renewal = preparing().id();

        checklists.tick(household, renewal, Set.of(APP, CARD_TO_APPLY), Set.of());
        checklists.tick(household, renewal, Set.of(APP, CARD_TO_COLLECT), Set.of(CARD_TO_APPLY));

        assertThat(checklists.ofRenewal(household, renewal)).containsExactlyInAnyOrder(APP, CARD_TO_COLLECT);
        assertThat(checklists.ofHousehold(household)).isEqualTo(Map.of(renewal, Set.of(APP, CARD_TO_COLLECT)));
    }

    @Test
    void showsAnotherHouseholdNoTicksAndTakesNone() {
        UUID renewal = preparing().id();
        checklists.tick(household, renewal, Set.of(APP), Set.of());

        assertThat(checklists.ofRenewal(stranger, renewal)).isEmpty();
        assertThat(checklists.ofHousehold(stranger)).isEmpty();
        assertThatThrownBy(() -> checklists.tick(stranger, renewal, Set.of(), Set.of(APP)))
                .isInstanceOf(NotFound.class);
        assertThat(checklists.ofRenewal(household, renewal)).containsExactly(APP);
    }

    private static OfficeDetails details(String name) {
        return new OfficeDetails(
                name,
                "東京都新宿区",
                null,
                new OfficeDays(Set.of(DayOfWeek.WEDNESDAY), Set.of(LocalDate.of(2026, 12, 28))),
                9);
    }

    @Test
    void keepsOfficesByNamePerHousehold() {
        Office shinjuku = offices.add(household, details("新宿"));
        offices.add(household, details("有楽町"));
        offices.add(stranger, details("新宿"));

        assertThat(offices.ofHousehold(household))
                .extracting(office -> office.details().name())
                .containsExactlyInAnyOrder("新宿", "有楽町");
        assertThat(offices.find(household, shinjuku.id())).contains(shinjuku);
        assertThat(offices.named(household, "新宿")).contains(shinjuku);
        assertThatThrownBy(() -> offices.add(household, details("新宿"))).isInstanceOf(OfficeNameTaken.class);
        assertThatThrownBy(() -> offices.change(household, shinjuku.id(), details("有楽町")))
                .isInstanceOf(OfficeNameTaken.class);
    }

    @Test
    void findsAnOfficeByWhatANoticeCallsIt() {
        Office shinjuku = offices.add(household, details("新宿"));
        Office annex = offices.add(household, details("新宿（都庁）"));

        assertThat(offices.named(household, "新宿 (東京都新宿区)")).contains(shinjuku);
        assertThat(offices.named(household, "新宿 (都庁)")).contains(annex);
        assertThat(offices.named(stranger, "新宿")).isEmpty();
        assertThatThrownBy(() -> offices.add(household, details("新 宿"))).isInstanceOf(OfficeNameTaken.class);
        assertThatThrownBy(() -> offices.change(household, annex.id(), details("　新宿")))
                .isInstanceOf(OfficeNameTaken.class);
    }

    @Test
    void keepsOfAHolderWhatCameOfTheLastCheck() {
        UUID hanako = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 11, 22);
        checks.keep(household, hanako, new KeptCheck(day, Eligibility.Answer.UNSURE, null));
        KeptCheck last = new KeptCheck(day, Eligibility.Answer.NO, day.plusYears(2));
        checks.keep(household, hanako, last);

        assertThat(checks.ofHousehold(household)).isEqualTo(Map.of(hanako, last));
        assertThat(checks.ofHousehold(stranger)).isEmpty();
        checks.forget(stranger, hanako);
        assertThat(checks.ofHousehold(household)).hasSize(1);
        checks.forget(household, hanako);
        assertThat(checks.ofHousehold(household)).isEmpty();
    }

    @Test
    void obeysAnotherHouseholdInNothing() {
        Office shinjuku = offices.add(household, details("新宿"));

        assertThat(offices.find(stranger, shinjuku.id())).isEmpty();
        assertThatThrownBy(() -> offices.change(stranger, shinjuku.id(), details("x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.remove(stranger, shinjuku.id())).isInstanceOf(NotFound.class);
        offices.change(household, shinjuku.id(), details("渋谷"));
        assertThat(offices.named(household, "渋谷")).isPresent();
        offices.remove(household, shinjuku.id());
        assertThat(offices.ofHousehold(household)).isEmpty();
    }

    @Test
    void comesWithFeesUntilAHouseholdWritesItsOwn() {
        FeeTable shipped = fees.ofHousehold(household);
        assertThat(shipped.isOwn()).isFalse();
        assertThat(shipped.on(LocalDate.of(2026, 11, 22), FeeKind.TEN_YEARS_ONLINE))
                .get()
                .returns(8900, Fee::yen)
                .returns(LocalDate.of(2026, 11, 22), Fee::asOf);
        assertThat(shipped.on(LocalDate.of(2026, 6, 30), FeeKind.TEN_YEARS_ONLINE))
                .get()
                .returns(15900, Fee::yen);

        Fee own = new Fee(FeeKind.UNDER_18_ONLINE, null, 4500, "the office", LocalDate.of(2026, 11, 20));
        fees.change(household, List.of(own));
        assertThat(fees.ofHousehold(household)).isEqualTo(new FeeTable(List.of(own), true));
        assertThat(fees.ofHousehold(stranger)).isEqualTo(shipped);

        fees.change(household, List.of());
        assertThat(fees.ofHousehold(household)).isEqualTo(shipped);
    }

    @Test
    void keepsTripsInTheOrderOfDepartureAndForgetsThem() {
        UUID hanako = holders.named(household, "Hanako").id();
        LocalDate summer = LocalDate.of(2027, 8, 3);
        Trip later = trips.keep(household, hanako, "Hawaii", summer, summer.plusMonths(6));
        Trip sooner = trips.keep(household, hanako, "台北", summer.minusDays(90), summer.minusDays(90));
        trips.keep(household, holders.named(household, "Taro").id(), "Paris", summer, summer);

        assertThat(trips.ofHolder(household, hanako)).containsExactly(sooner, later);
        assertThat(trips.forget(household, sooner.id())).isEqualTo(hanako);
        assertThat(trips.ofHolder(household, hanako)).containsExactly(later);
    }

    @Test
    void neitherShowsNorTakesAnothersTrips() {
        UUID hanako = holders.named(household, "Hanako").id();
        LocalDate day = LocalDate.of(2027, 8, 3);
        UUID trip = trips.keep(household, hanako, "Hawaii", day, day).id();

        assertThat(trips.ofHolder(stranger, hanako)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> trips.forget(stranger, trip));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> trips.keep(stranger, hanako, "Hawaii", day, day));
        assertThat(trips.ofHolder(household, hanako)).hasSize(1);
    }
}
