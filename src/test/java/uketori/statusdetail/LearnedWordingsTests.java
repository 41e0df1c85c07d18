package uketori.statusdetail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uketori.classifier.Certainty;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.renewal.Cause;
import uketori.renewal.Holders;
import uketori.renewal.LooksReady;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalMother;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.statusdetail.StatusDetail.Effect;
import uketori.testing.ApplicationTests;
import uketori.testing.TestClock;

@ApplicationTests
class LearnedWordingsTests {

    /** In words that no rule knows; Taro's comes later and under another number. */
    private static final String HANAKOS = """
            2026年11月20日
            旅券センターからのご連絡
            新しい旅券がお渡しの棚に入りました。ご来所ください。受付番号 A-20261120-77
            """;

    private static final String TAROS = """
            令和8年11月21日
            旅券センターからのご連絡
            新しい旅券がお渡しの棚に入りました。ご来所ください。受付番号 A-20261121-02
            """;

    @Autowired
    private StatusDetails details;

    @Autowired
    private LearnedWordings wordings;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Holders holders;

    @Autowired
    private TestClock clock;

    private final UUID household = UUID.randomUUID();
    private final UUID hanako = UUID.randomUUID();
    private final UUID anotherHousehold = UUID.randomUUID();
    private final UUID jiro = UUID.randomUUID();
    private UUID hanakos = hanako;
    private UUID taros = hanako;

    @BeforeEach
    void logRenewals() {
        clock.set(TestClock.START);
        hanakos = log(household, "Hanako", hanako);
        taros = log(household, "Taro", hanako);
    }

    private UUID log(UUID ofHousehold, String holder, UUID person) {
        return renewals.log(
                        ofHousehold,
                        holders.named(ofHousehold, holder).id(),
                        RenewalStatus.SUBMITTED,
                        RenewalMother.submittedOn("2026-11-02"),
                        person)
                .id();
    }

    private StatusDetail record(UUID renewal, String text) {
        return details.record(household, renewal, new StatusText.Plain(text), hanako)
                .detail();
    }

    private StatusDetail teach(String text, Stage meaning) {
        return details.decide(household, record(hanakos, text).id(), Meaning.of(meaning), hanako);
    }

    private Renewal renewal(UUID id) {
        return renewals.find(household, id).orElseThrow();
    }

    @Test
    void reads_the_same_wording_as_somebody_said_and_keeps_its_own_reading_beside_it() {
        assertThat(record(hanakos, HANAKOS).effect()).isEqualTo(Effect.UNSURE);
        teach(HANAKOS, Stage.READY);
        Instant taught = clock.instant();

        StatusDetail read = record(taros, TAROS);

        assertThat(read.reading().stage()).isEqualTo(Stage.READY);
        assertThat(read.reading().certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(read.reading().messageDate()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(read.effect()).isEqualTo(Effect.APPLIED);
        assertThat(read.learned()).isNotNull().satisfies(learned -> {
            assertThat(learned.isFollowed()).isTrue();
            assertThat(learned.stage()).isEqualTo(Stage.READY);
            assertThat(learned.taughtAt()).isEqualTo(taught);
        });
        assertThat(read.ownReading().stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(details.ofRenewal(household, taros)).containsExactly(read);
        assertThat(renewal(taros).status()).isEqualTo(RenewalStatus.READY);
        assertThat(LooksReady.in(renewals.history(household, taros))).isNotNull();
    }

    @Test
    void teaches_nobody_elses_household() {
        teach(HANAKOS, Stage.READY);
        UUID jiros = log(anotherHousehold, "Jiro", jiro);

        StatusDetail read = details.record(anotherHousehold, jiros, new StatusText.Plain(TAROS), jiro)
                .detail();

        assertThat(read.learned()).isNull();
        assertThat(read.reading().stage()).isEqualTo(Stage.UNKNOWN);
        assertThat(wordings.ofHousehold(anotherHousehold)).isEmpty();
    }

    @Test
    void forgets_what_it_is_told_to_forget_and_leaves_what_was_read_by_it() {
        teach(HANAKOS, Stage.READY);
        StatusDetail before = record(taros, TAROS);
        UUID id = wordings.ofHousehold(household).getFirst().id();

        assertThatThrownBy(() -> wordings.forget(anotherHousehold, id)).isInstanceOf(NotFound.class);
        wordings.forget(household, id);

        assertThat(wordings.ofHousehold(household)).isEmpty();
        assertThatThrownBy(() -> wordings.forget(household, id)).isInstanceOf(NotFound.class);
        assertThat(details.ofRenewal(household, taros)).containsExactly(before);
        assertThat(record(log(household, "Mika", hanako), TAROS).reading().stage())
                .isEqualTo(Stage.UNKNOWN);
    }

    @Test
    void says_of_a_learned_wording_who_taught_it_from_which_text() {
        StatusDetail taught = teach(HANAKOS, Stage.READY);

        assertThat(wordings.ofHousehold(household)).singleElement().satisfies(wording -> {
            assertThat(wording.stage()).isEqualTo(Stage.READY);
            assertThat(wording.detailId()).isEqualTo(taught.id());
            assertThat(wording.renewalId()).isEqualTo(hanakos);
            assertThat(wording.taughtBy()).isEqualTo(hanako);
            assertThat(wording.excerpt()).contains("お渡しの棚に入りました");
        });
    }

    @Test
    void correcting_again_replaces_what_was_taught() {
        teach(HANAKOS, Stage.READY);
        StatusDetail read = record(taros, TAROS);
        details.decide(household, read.id(), Meaning.of(Stage.PICKED_UP), hanako);

        assertThat(wordings.ofHousehold(household))
                .extracting(LearnedWording::stage)
                .containsExactly(Stage.PICKED_UP);
    }

    @Test
    void learns_nothing_where_somebody_says_what_the_words_say_by_themselves() {
        String wrong = "2026年11月20日\n旅券の件です。審査が完了しました。";
        StatusDetail corrected = teach(wrong, Stage.CORRECTION_NEEDED);
        assertThat(wordings.ofHousehold(household)).hasSize(1);

        details.decide(household, corrected.id(), Meaning.of(corrected.reading().stage()), hanako);

        assertThat(wordings.ofHousehold(household)).isEmpty();
    }

    @Test
    void reads_a_wording_that_takes_a_notice_back_so_the_next_time() {
        String unclear = "2026年11月20日\n先の件は白紙といたします。担当より一報いたします。";
        details.decide(household, record(hanakos, unclear).id(), Meaning.takesBack(), hanako);

        StatusDetail read = record(taros, unclear.replace("20日", "21日"));

        assertThat(read.reading().takenBack()).isTrue();
        assertThat(read.reading().stage()).isEqualTo(Stage.IN_PROCESS);
        assertThat(read.learned()).isNotNull();
    }

    @Test
    void the_texts_own_words_stand_against_a_learned_ready() {
        String general = "お知らせ\n旅券は審査中です。";
        teach("2026年11月20日\n" + general, Stage.READY);

        StatusDetail read = record(taros, "2026年11月21日\n" + general);

        assertThat(read.reading().stage()).isEqualTo(Stage.IN_PROCESS);
        assertThat(read.learned()).isNotNull().satisfies(learned -> {
            assertThat(learned.isFollowed()).isFalse();
            assertThat(learned.stage()).isEqualTo(Stage.READY);
            assertThat(learned.against()).anySatisfy(words -> assertThat(words).contains("審査中"));
        });
        assertThat(renewal(taros).status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(details.ofRenewal(household, taros)).containsExactly(read);
    }

    @Test
    void a_likely_ready_is_plainly_ready_once_somebody_confirms_it() {
        teach(HANAKOS, Stage.READY);
        StatusDetail read = record(taros, TAROS);

        StatusDetail confirmed = details.decide(household, read.id(), Meaning.of(Stage.READY), hanako);

        assertThat(confirmed.decision()).isNotNull();
        assertThat(renewal(taros).status()).isEqualTo(RenewalStatus.READY);
        assertThat(LooksReady.in(renewals.history(household, taros))).isNull();
        assertThat(renewals.history(household, taros)).noneMatch(row -> row.event() == RenewalEvent.UNDO);
        assertThat(renewals.history(household, taros).getLast()).satisfies(row -> {
            assertThat(row.cause()).isEqualTo(Cause.PERSON);
            assertThat(row.from()).isEqualTo(RenewalStatus.READY);
        });

        details.decide(household, read.id(), Meaning.of(Stage.IN_PROCESS), hanako);
        assertThat(renewal(taros).status()).isEqualTo(RenewalStatus.IN_PROCESS);
    }

    @Test
    void an_official_notice_confirms_a_likely_ready_too() {
        teach(HANAKOS, Stage.READY);
        record(taros, TAROS);

        record(taros, "2026年11月22日\n旅券(パスポート)の受け取りが可能になりました。窓口までお越しください。");

        assertThat(renewal(taros).status()).isEqualTo(RenewalStatus.READY);
        assertThat(LooksReady.in(renewals.history(household, taros))).isNull();
    }
}
