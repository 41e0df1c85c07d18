package uketori.preparation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uketori.renewal.NotFound;
import uketori.renewal.Renewals;

/** Ticks in the database. */
@Service
@Transactional
class StoredChecklists implements Checklists {

    private final JdbcClient jdbc;
    private final Renewals renewals;
    private final Clock clock;

    StoredChecklists(JdbcClient jdbc, Renewals renewals, Clock clock) {
        this.jdbc = jdbc;
        this.renewals = renewals;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Tick> ofRenewal(UUID householdId, UUID renewalId) {
        Set<Tick> ticks = new HashSet<>();
        jdbc.sql("""
                        select list, item from preparation.tick
                        where household_id = :household and renewal_id = :renewal
                        """)
                .param("household", householdId)
                .param("renewal", renewalId)
                .query((row, number) -> tick(row))
                .list()
                .forEach(tick -> tick.ifPresent(ticks::add));
        return ticks;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Set<Tick>> ofHousehold(UUID householdId) {
        Map<UUID, Set<Tick>> ticks = new HashMap<>();
        jdbc.sql("select renewal_id, list, item from preparation.tick where household_id = :household")
                .param("household", householdId)
                .query((row, number) -> Map.entry(row.getObject("renewal_id", UUID.class), tick(row)))
                .list()
                .forEach(row -> row.getValue()
                        .ifPresent(tick -> ticks.computeIfAbsent(row.getKey(), id -> new HashSet<>())
                                .add(tick)));
        return ticks;
    }

    @Override
    public void tick(UUID householdId, UUID renewalId, Set<Tick> set, Set<Tick> taken) {
        if (renewals.find(householdId, renewalId).isEmpty()) {
            throw new NotFound("renewal", renewalId);
        }
        perList(set)
                .forEach((list, items) -> jdbc.sql("""
                        insert into preparation.tick (household_id, renewal_id, list, item, ticked_at)
                        select :household, :renewal, :list, item, :now from unnest(:items) as item
                        on conflict do nothing
                        """)
                        .param("household", householdId)
                        .param("renewal", renewalId)
                        .param("list", list.code())
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .param("items", items.toArray(String[]::new))
                        .update());
        perList(taken)
                .forEach((list, items) -> jdbc.sql("""
                        delete from preparation.tick
                        where household_id = :household and renewal_id = :renewal and list = :list
                          and item = any(:items)
                        """)
                        .param("household", householdId)
                        .param("renewal", renewalId)
                        .param("list", list.code())
                        .param("items", items.toArray(String[]::new))
                        .update());
    }

    private static Map<ChecklistKind, Set<String>> perList(Set<Tick> ticks) {
        Map<ChecklistKind, Set<String>> items = new EnumMap<>(ChecklistKind.class);
        ticks.forEach(tick -> items.computeIfAbsent(tick.list(), list -> new HashSet<>())
                .add(tick.item().code()));
        return items;
    }

    /** Empty for an item that a former or later version knew. */
    private static Optional<Tick> tick(ResultSet row) throws SQLException {
        Optional<ChecklistItem> item = ChecklistItem.ofCode(row.getString("item"));
        return ChecklistKind.ofCode(row.getString("list")).flatMap(list -> item.map(known -> new Tick(list, known)));
    }
}
