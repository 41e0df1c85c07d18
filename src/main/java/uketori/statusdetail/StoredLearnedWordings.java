package uketori.statusdetail;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uketori.classifier.Lesson;
import uketori.classifier.Reading;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.classifier.WordingPrint;
import uketori.renewal.NotFound;
import uketori.statusdetail.StatusDetail.Decision;
import uketori.statusdetail.StatusDetail.Learned;

/** Learned wordings in the database: one household's are never compared with another's texts. */
@Service
class StoredLearnedWordings implements LearnedWordings {

    /** A household teaches a handful; more than this are not looked through for every text. */
    private static final int MOST_COMPARED = 200;

    private static final int LONGEST_EXCERPT = 160;

    private final JdbcClient jdbc;

    StoredLearnedWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a text is to be read.
     *
     * @param reading the reading that counts
     * @param learned what was learned of its wording; null for nothing
     */
    record Read(Reading reading, @Nullable Learned learned) {}

    private record Kept(UUID id, Lesson lesson, OffsetDateTime taughtAt) {}

    /** Reads a text by what was learned of its wording, if anything was that its own words do not say already. */
    Read read(UUID householdId, StatusText text, Reading own, LocalDate on) {
        List<Kept> all = lessons(householdId);
        if (all.isEmpty()) {
            return new Read(own, null);
        }
        WordingPrint wording = WordingPrint.of(text, on);
        return all.stream()
                .filter(kept -> kept.lesson().addsTo(own) && kept.lesson().covers(wording, own))
                .findFirst()
                .map(kept -> apply(kept, text, own, on))
                .orElse(new Read(own, null));
    }

    private static Read apply(Kept kept, StatusText text, Reading own, LocalDate on) {
        var at = kept.taughtAt().toInstant();
        Stage stage = kept.lesson().stage();
        return switch (kept.lesson().read(text, own, on)) {
            case Lesson.Outcome.Adopted(Reading reading) ->
                new Read(reading, new Learned(kept.id(), stage, at, own, List.of()));
            case Lesson.Outcome.Refused refused ->
                new Read(
                        own,
                        new Learned(
                                kept.id(),
                                stage,
                                at,
                                null,
                                refused.against().stream().map(w -> w.quote()).toList()));
        };
    }

    /** Keeps what a person said of a text, in place of what was said before of the same wording. */
    void teach(UUID householdId, StatusDetail detail, LocalDate on, Decision decision) {
        WordingPrint wording = WordingPrint.of(detail.source(), on);
        Reading own = detail.ownReading();
        if (wording.isEmpty()) {
            return;
        }
        lock(householdId);
        lessons(householdId).stream()
                .filter(kept -> kept.lesson().covers(wording, own))
                .forEach(kept -> delete(householdId, kept.id()));
        if (decision.stage() != Stage.UNKNOWN) {
            Lesson lesson =
                    Lesson.of(wording, own, decision.stage(), decision.meaning().takenBack());
            if (lesson.addsTo(own)) {
                insert(householdId, detail, lesson, decision);
            }
        }
    }

    @Override
    public List<LearnedWording> ofHousehold(UUID householdId) {
        return jdbc.sql("""
                        select w.*, d.renewal_id from statusdetail.learned_wording w
                        join statusdetail.status_detail d on d.id = w.detail_id
                        where w.household_id = :household order by w.taught_at desc, w.id
                        """)
                .param("household", householdId)
                .query((rs, n) -> new LearnedWording(
                        rs.getObject("id", UUID.class),
                        RecordedTexts.stage(rs.getString("stage")),
                        rs.getString("excerpt"),
                        rs.getObject("renewal_id", UUID.class),
                        rs.getObject("detail_id", UUID.class),
                        rs.getObject("taught_by", UUID.class),
                        rs.getObject("taught_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void forget(UUID householdId, UUID id) {
        if (delete(householdId, id) == 0) {
            throw new NotFound("learned wording", id);
        }
    }

    private int delete(UUID householdId, UUID id) {
        return jdbc.sql("delete from statusdetail.learned_wording where id = :id and household_id = :household")
                .param("id", id)
                .param("household", householdId)
                .update();
    }

    /** Lets one teaching at a time go on per household, until the transaction ends: no wording is taught twice. */
    private void lock(UUID householdId) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ~(householdId.getMostSignificantBits() ^ householdId.getLeastSignificantBits()))
                .query((rs, n) -> 0)
                .list();
    }

    private List<Kept> lessons(UUID householdId) {
        return jdbc.sql("""
                        select id, wording, rules, stage, taken_back, taught_at from statusdetail.learned_wording
                        where household_id = :household order by taught_at desc, id limit :most
                        """)
                .param("household", householdId)
                .param("most", MOST_COMPARED)
                .query((rs, n) -> new Kept(
                        rs.getObject("id", UUID.class),
                        new Lesson(
                                WordingPrint.read(rs.getString("wording")),
                                rs.getString("rules").lines().collect(Collectors.toSet()),
                                RecordedTexts.stage(rs.getString("stage")),
                                rs.getBoolean("taken_back")),
                        rs.getObject("taught_at", OffsetDateTime.class)))
                .list();
    }

    private void insert(UUID householdId, StatusDetail detail, Lesson lesson, Decision decision) {
        jdbc.sql("""
                        insert into statusdetail.learned_wording
                            (id, household_id, detail_id, wording, rules, stage, taken_back, excerpt, taught_by, taught_at)
                        values (:id, :household, :detail, :wording, :rules, :stage, :takenBack, :excerpt, :person, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("household", householdId)
                .param("detail", detail.id())
                .param("wording", lesson.wording().written())
                .param("rules", lines(lesson.rules()))
                .param("stage", lesson.stage().code())
                .param("takenBack", lesson.takenBack())
                .param("excerpt", excerpt(detail.ownReading()))
                .param("person", decision.personId())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String lines(Set<String> rules) {
        return String.join("\n", new TreeSet<>(rules));
    }

    /** Words to know the text by: what its reading rested on, else its longest line. */
    private static String excerpt(Reading own) {
        Optional<String> quoted =
                own.evidence().stream().map(words -> words.quote()).findFirst();
        String words = quoted.orElseGet(() -> own.text()
                        .lines()
                        .reduce("", (one, other) -> other.strip().length() > one.length() ? other.strip() : one))
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        int end = Math.min(words.length(), LONGEST_EXCERPT);
        return end < words.length()
                ? words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, end) - 1)) + "…"
                : words;
    }
}
