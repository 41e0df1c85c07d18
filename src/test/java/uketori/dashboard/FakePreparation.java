package uketori.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uketori.preparation.Checklists;
import uketori.preparation.Fee;
import uketori.preparation.FeeKind;
import uketori.preparation.FeeTable;
import uketori.preparation.Fees;
import uketori.preparation.KeptCheck;
import uketori.preparation.KeptChecks;
import uketori.preparation.Office;
import uketori.preparation.OfficeDetails;
import uketori.preparation.OfficeNameTaken;
import uketori.preparation.Offices;
import uketori.preparation.Tick;
import uketori.preparation.Trip;
import uketori.preparation.Trips;
import uketori.renewal.NotFound;

/** The preparation module behind the pages, in memory. */
final class FakePreparation {

    static final Fee SHIPPED =
            new Fee(FeeKind.TEN_YEARS_ONLINE, LocalDate.of(2026, 7, 1), 8900, null, LocalDate.of(2026, 11, 22));

    static final Fee AFTER_LAPSE = new Fee(FeeKind.AFTER_LAPSE, null, 6000, null, LocalDate.of(2026, 11, 22));

    final Map<UUID, Set<Tick>> ticks = new HashMap<>();
    final List<Office> offices = new ArrayList<>();
    final List<Fee> fees = new ArrayList<>();
    final Map<UUID, KeptCheck> checks = new HashMap<>();
    final List<Trip> trips = new ArrayList<>();

    void clear() {
        ticks.clear();
        offices.clear();
        fees.clear();
        checks.clear();
        trips.clear();
    }

    Trips asTrips() {
        return new Trips() {
            @Override
            public List<Trip> ofHolder(UUID householdId, UUID holderId) {
                return trips.stream()
                        .filter(trip -> trip.holderId().equals(holderId))
                        .toList();
            }

            @Override
            public Trip keep(
                    UUID householdId, UUID holderId, String destination, LocalDate departsOn, LocalDate neededUntil) {
                Trip trip = new Trip(UUID.randomUUID(), holderId, destination, departsOn, neededUntil);
                trips.add(trip);
                return trip;
            }

            @Override
            public UUID forget(UUID householdId, UUID id) {
                Trip forgotten = trips.stream()
                        .filter(trip -> trip.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("trip", id));
                trips.remove(forgotten);
                return forgotten.holderId();
            }
        };
    }

    KeptChecks asKeptChecks() {
        return new KeptChecks() {
            @Override
            public Map<UUID, KeptCheck> ofHousehold(UUID householdId) {
                return Map.copyOf(checks);
            }

            @Override
            public void keep(UUID householdId, UUID holderId, KeptCheck check) {
                checks.put(holderId, check);
            }

            @Override
            public void forget(UUID householdId, UUID holderId) {
                checks.remove(holderId);
            }
        };
    }

    Checklists asChecklists(FakeHousehold household) {
        return new Checklists() {
            @Override
            public Set<Tick> ofRenewal(UUID householdId, UUID renewalId) {
                return ticks.getOrDefault(renewalId, Set.of());
            }

            @Override
            public Map<UUID, Set<Tick>> ofHousehold(UUID householdId) {
                return ticks;
            }

            @Override
            public void tick(UUID householdId, UUID renewalId, Set<Tick> set, Set<Tick> taken) {
                if (household.asRenewals().find(householdId, renewalId).isEmpty()) {
                    throw new NotFound("renewal", renewalId);
                }
                Set<Tick> theirs = ticks.computeIfAbsent(renewalId, id -> new HashSet<>());
                theirs.addAll(set);
                theirs.removeAll(taken);
            }
        };
    }

    Offices asOffices() {
        return new Offices() {
            @Override
            public List<Office> ofHousehold(UUID householdId) {
                return List.copyOf(offices);
            }

            @Override
            public Optional<Office> find(UUID householdId, UUID id) {
                return offices.stream().filter(office -> office.id().equals(id)).findFirst();
            }

            @Override
            public Optional<Office> named(UUID householdId, String name) {
                return offices.stream()
                        .filter(office -> office.details().isMeantBy(name))
                        .findFirst();
            }

            @Override
            public Office add(UUID householdId, OfficeDetails details) {
                if (named(householdId, details.name()).isPresent()) {
                    throw new OfficeNameTaken(details.name(), new IllegalStateException());
                }
                Office office = new Office(UUID.randomUUID(), details);
                offices.add(office);
                return office;
            }

            @Override
            public void change(UUID householdId, UUID id, OfficeDetails details) {
                remove(householdId, id);
                offices.add(new Office(id, details));
            }

            @Override
            public void remove(UUID householdId, UUID id) {
                if (!offices.removeIf(office -> office.id().equals(id))) {
                    throw new NotFound("office", id);
                }
            }
        };
    }

    Fees asFees() {
        return new Fees() {
            @Override
            public FeeTable ofHousehold(UUID householdId) {
                return fees.isEmpty() ? new FeeTable(List.of(SHIPPED, AFTER_LAPSE), false) : new FeeTable(fees, true);
            }

            @Override
            public void change(UUID householdId, List<Fee> wanted) {
                fees.clear();
                fees.addAll(wanted);
            }
        };
    }
}
