package uketori.statusdetail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import uketori.classifier.Reading;
import uketori.classifier.ReadingJson;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.statusdetail.StatusDetail.Decision;
import uketori.statusdetail.StatusDetail.Effect;
import uketori.statusdetail.StatusDetail.Learned;

/** The rows of recorded texts. A row is never changed, but for the decision that a person adds. */
@Repository
class RecordedTexts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    RecordedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one recording at a time go on per renewal, until the transaction ends. */
    void lock(UUID renewalId) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", renewalId.getMostSignificantBits() ^ renewalId.getLeastSignificantBits())
                .query((rs, n) -> 0)
                .list();
    }

    Optional<StatusDetail> find(UUID householdId, UUID id) {
        return jdbc.sql("select * from statusdetail.status_detail where id = :id and household_id = :household")
                .param("id", id)
                .param("household", householdId)
                .query(DETAIL)
                .optional();
    }

    /** The texts of a renewal, the newest first. */
    List<StatusDetail> ofRenewal(UUID householdId, UUID renewalId) {
        return jdbc.sql("""
                        select * from statusdetail.status_detail
                        where renewal_id = :renewal and household_id = :household order by position desc
                        """)
                .param("renewal", renewalId)
                .param("household", householdId)
                .query(DETAIL)
                .list();
    }

    /** A line for each text of a renewal, the newest first; of so many texts at most. */
    List<StatusDetails.Line> lines(UUID householdId, UUID renewalId, int most) {
        return jdbc.sql("""
                        select id, recorded_at, coalesce(decided_stage, read_stage) as stage
                        from statusdetail.status_detail
                        where renewal_id = :renewal and household_id = :household order by position desc limit :most
                        """)
                .param("renewal", renewalId)
                .param("household", householdId)
                .param("most", most)
                .query((rs, n) -> new StatusDetails.Line(
                        rs.getObject("id", UUID.class),
                        rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        stage(rs.getString("stage"))))
                .list();
    }

    /** The text recorded last. */
    Optional<StatusDetail> newest(UUID householdId, UUID renewalId) {
        return jdbc.sql("""
                        select * from statusdetail.status_detail
                        where renewal_id = :renewal and household_id = :household order by position desc limit 1
                        """)
                .param("renewal", renewalId)
                .param("household", householdId)
                .query(DETAIL)
                .optional();
    }

    /** Of those renewals the ones whose newest text {@link StatusDetail#isUndecided() is undecided}. */
    Set<UUID> unread(UUID householdId, Collection<UUID> renewalIds) {
        return Set.copyOf(jdbc.sql("""
                        select newest.renewal_id
                        from unnest(:renewals) as asked (renewal_id)
                        cross join lateral (
                            select renewal_id, effect, decided_stage from statusdetail.status_detail
                            where renewal_id = asked.renewal_id and household_id = :household
                            order by position desc limit 1) newest
                        where newest.effect in ('unsure', 'refused') and newest.decided_stage is null
                        """)
                .param("renewals", renewalIds.toArray(UUID[]::new))
                .param("household", householdId)
                .query((rs, n) -> rs.getObject("renewal_id", UUID.class))
                .list());
    }

    /** The text of the same renewal that was recorded just before that one. */
    Optional<StatusDetail> before(UUID householdId, UUID id) {
        return jdbc.sql("""
                        with later as materialized (
                            select renewal_id, position from statusdetail.status_detail
                            where id = :id and household_id = :household)
                        select * from statusdetail.status_detail
                        where renewal_id = (select renewal_id from later) and household_id = :household
                          and position < (select position from later)
                        order by position desc limit 1
                        """)
                .param("id", id)
                .param("household", householdId)
                .query(DETAIL)
                .optional();
    }

    /** The newest recording of the very same text. */
    Optional<StatusDetail> same(UUID householdId, UUID renewalId, StatusText text) {
        return jdbc.sql("""
                        select * from statusdetail.status_detail
                        where renewal_id = :renewal and household_id = :household
                            and source_sha256 = :sha256 and format = :format
                        order by position desc limit 1
                        """)
                .param("renewal", renewalId)
                .param("household", householdId)
                .param("sha256", sha256(bytes(text)))
                .param("format", format(text))
                .query(DETAIL)
                .optional();
    }

    void add(UUID householdId, StatusDetail detail, UUID byPerson) {
        byte[] source = bytes(detail.source());
        Learned learned = detail.learned();
        Reading own = learned == null ? null : learned.own();
        jdbc.sql("""
                        insert into statusdetail.status_detail (id, household_id, renewal_id, recorded_at, recorded_by,
                            format, source, source_sha256, reading, read_stage, added, removed, effect,
                            learned_id, learned_stage, learned_at, learned_against, own_reading)
                        values (:id, :household, :renewal, :recordedAt, :recordedBy,
                            :format, :source, :sha256, :reading, :readStage, :added, :removed, :effect,
                            :learnedId, :learnedStage, :learnedAt, :learnedAgainst, :ownReading)
                        """)
                .param("id", detail.id())
                .param("household", householdId)
                .param("renewal", detail.renewalId())
                .param("recordedAt", utc(detail.recordedAt()))
                .param("recordedBy", byPerson)
                .param("format", format(detail.source()))
                .param("source", source)
                .param("sha256", sha256(source))
                .param("reading", ReadingJson.write(detail.reading()).toString())
                .param("readStage", detail.reading().stage().code())
                .param("added", JSON.writeValueAsString(detail.changes().added()))
                .param("removed", JSON.writeValueAsString(detail.changes().removed()))
                .param("effect", code(detail.effect()))
                .param("learnedId", learned == null ? null : learned.wordingId())
                .param("learnedStage", learned == null ? null : learned.stage().code())
                .param("learnedAt", learned == null ? null : utc(learned.taughtAt()))
                .param("learnedAgainst", learned == null ? null : JSON.writeValueAsString(learned.against()))
                .param("ownReading", own == null ? null : ReadingJson.write(own).toString())
                .update();
    }

    void decide(UUID id, Decision decision) {
        jdbc.sql("""
                        update statusdetail.status_detail
                        set decided_stage = :stage, decided_taken_back = :takenBack,
                            decided_pickup_from = :pickupFrom, decided_by = :person, decided_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("stage", decision.stage().code())
                .param("takenBack", decision.meaning().takenBack())
                .param("pickupFrom", decision.meaning().pickupFrom())
                .param("person", decision.personId())
                .param("at", utc(decision.at()))
                .update();
    }

    private static final RowMapper<StatusDetail> DETAIL = (rs, n) -> {
        String source = new String(rs.getBytes("source"), StandardCharsets.UTF_8);
        String decided = rs.getString("decided_stage");
        return new StatusDetail(
                rs.getObject("id", UUID.class),
                rs.getObject("renewal_id", UUID.class),
                rs.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                text(rs.getString("format"), source),
                ReadingJson.read(rs.getString("reading")),
                new TextChanges(lines(rs.getString("added")), lines(rs.getString("removed"))),
                Effect.valueOf(rs.getString("effect").toUpperCase(Locale.ROOT).replace('-', '_')),
                decided == null
                        ? null
                        : new Decision(
                                new Meaning(
                                        stage(decided),
                                        rs.getBoolean("decided_taken_back"),
                                        rs.getObject("decided_pickup_from", LocalDate.class)),
                                rs.getObject("decided_by", UUID.class),
                                rs.getObject("decided_at", OffsetDateTime.class).toInstant()),
                learned(rs));
    };

    private static @Nullable Learned learned(ResultSet rs) throws SQLException {
        String taught = rs.getString("learned_stage");
        if (taught == null) {
            return null;
        }
        String own = rs.getString("own_reading");
        return new Learned(
                rs.getObject("learned_id", UUID.class),
                stage(taught),
                rs.getObject("learned_at", OffsetDateTime.class).toInstant(),
                own == null ? null : ReadingJson.read(own),
                lines(rs.getString("learned_against")));
    }

    private static List<String> lines(String json) {
        return Arrays.asList(JSON.readValue(json, String[].class));
    }

    static Stage stage(String code) {
        return Arrays.stream(Stage.values())
                .filter(s -> s.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("unknown stage " + code));
    }

    private static StatusText text(String format, String source) {
        return switch (format) {
            case "plain" -> new StatusText.Plain(source);
            case "html" -> new StatusText.Html(source);
            case "recognised" -> new StatusText.Recognised(source);
            default -> throw new IllegalStateException("unknown format " + format);
        };
    }

    private static String format(StatusText text) {
        return switch (text) {
            case StatusText.Plain plain -> "plain";
            case StatusText.Html html -> "html";
            case StatusText.Recognised read -> "recognised";
        };
    }

    private static String code(Effect effect) {
        return effect.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static byte[] bytes(StatusText text) {
        return text.source().getBytes(StandardCharsets.UTF_8);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
