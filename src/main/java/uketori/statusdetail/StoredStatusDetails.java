package uketori.statusdetail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.classifier.Certainty;
import uketori.classifier.Classifier;
import uketori.classifier.Reading;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.renewal.Change;
import uketori.renewal.ChangedMeanwhile;
import uketori.renewal.NotFound;
import uketori.renewal.RenewalEvent;
import uketori.renewal.Renewals;
import uketori.renewal.Telling;
import uketori.renewal.Tellings;
import uketori.statusdetail.StatusDetail.Decision;
import uketori.statusdetail.StatusDetail.Effect;

/** Recorded texts in the database. Text, reading, status, history and reminders commit together or not at all. */
@Service
class StoredStatusDetails implements StatusDetails {

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Tokyo");

    /** A person's click may come between reading and writing a renewal: a text is not lost for that. */
    private static final int TRIES = 5;

    private final RecordedTexts texts;
    private final StoredLearnedWordings wordings;
    private final Renewals renewals;
    private final Tellings tellings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Classifier classifier = new Classifier();

    StoredStatusDetails(
            RecordedTexts texts,
            StoredLearnedWordings wordings,
            Renewals renewals,
            Tellings tellings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.texts = texts;
        this.wordings = wordings;
        this.renewals = renewals;
        this.tellings = tellings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Recorded record(UUID householdId, UUID renewalId, StatusText text, UUID byPerson) {
        StatusText copied = wellFormed(text);
        if (copied.source().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new TextRefused(TextRefused.Because.TOO_LONG);
        }
        // Reading takes no lock and no connection; a renewal that is not there is told before a text that is empty.
        if (renewals.find(householdId, renewalId).isEmpty()) {
            throw new NotFound("renewal", renewalId);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OFFICE_ZONE);
        Reading own = classifier.read(copied, today);
        if (own.text().isBlank()) {
            throw new TextRefused(TextRefused.Because.EMPTY);
        }
        StoredLearnedWordings.Read read = wordings.read(householdId, copied, own, today);
        for (int left = TRIES; ; left--) {
            try {
                return transaction.execute(status -> recordOnce(householdId, renewalId, copied, read, byPerson));
            } catch (ChangedMeanwhile e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }

    private Recorded recordOnce(
            UUID householdId, UUID renewalId, StatusText text, StoredLearnedWordings.Read read, UUID byPerson) {
        Reading reading = read.reading();
        texts.lock(renewalId);
        Optional<StatusDetail> before = texts.newest(householdId, renewalId);
        Optional<StatusDetail> same =
                texts.same(householdId, renewalId, text).filter(s -> isRepeated(householdId, s, before));
        if (same.isPresent()) {
            return new Recorded(appliedAnew(householdId, same.get()), false);
        }
        UUID id = UUID.randomUUID();
        StatusDetail detail = new StatusDetail(
                id,
                renewalId,
                clock.instant(),
                text,
                reading,
                before.map(last -> TextChanges.between(last.reading().text(), reading.text()))
                        .orElse(TextChanges.NONE),
                effect(householdId, renewalId, id, reading),
                null,
                read.learned());
        texts.add(householdId, detail, byPerson);
        return new Recorded(detail, true);
    }

    /**
     * A message that bears a date is the same message whenever it is pasted. An undated text, such as a bare label, may
     * be said anew: it is a repetition only while nothing has happened since.
     */
    private boolean isRepeated(UUID householdId, StatusDetail same, Optional<StatusDetail> newest) {
        if (same.reading().messageDate() != null) {
            return true;
        }
        return newest.filter(n -> n.id().equals(same.id())).isPresent()
                && renewals.history(householdId, same.renewalId()).stream()
                        .noneMatch(change -> change.at().isAfter(same.recordedAt()) && isOfAnother(change, same));
    }

    /** Who pastes a text again after its move was undone wants it to count after all, unless they said what it means. */
    private StatusDetail appliedAnew(UUID householdId, StatusDetail detail) {
        List<Change> ofThis = renewals.history(householdId, detail.renewalId()).stream()
                .filter(change -> detail.id().equals(change.readingId()))
                .toList();
        boolean isUndone = !ofThis.isEmpty() && ofThis.stream().allMatch(change -> change.undoneBy() != null);
        if (detail.decision() == null && isUndone) {
            effect(householdId, detail.renewalId(), detail.id(), detail.reading());
        }
        return detail;
    }

    private static boolean isOfAnother(Change change, StatusDetail detail) {
        return !detail.id().equals(change.readingId());
    }

    private Effect effect(UUID householdId, UUID renewalId, UUID detailId, Reading reading) {
        if (reading.certainty() == Certainty.UNSURE && !Tellers.tellsOfPayment(reading)) {
            return Effect.UNSURE;
        }
        Telling.Outcome outcome = tellings.apply(householdId, renewalId, Tellers.told(detailId, reading));
        if (reading.certainty() == Certainty.UNSURE) {
            return Effect.UNSURE;
        }
        return switch (outcome) {
            case Telling.Outcome.Applied() -> Effect.APPLIED;
            case Telling.Outcome.NothingNew() -> Effect.NOTHING_NEW;
            case Telling.Outcome.Older() -> Effect.OLDER;
            case Telling.Outcome.Refused refused -> Effect.REFUSED;
        };
    }

    @Override
    public List<StatusDetail> ofRenewal(UUID householdId, UUID renewalId) {
        return texts.ofRenewal(householdId, renewalId);
    }

    @Override
    public Optional<StatusDetail> newest(UUID householdId, UUID renewalId) {
        return texts.newest(householdId, renewalId);
    }

    @Override
    public Optional<StatusDetail> find(UUID householdId, UUID renewalId, UUID id) {
        return texts.find(householdId, id).filter(detail -> detail.renewalId().equals(renewalId));
    }

    @Override
    public Optional<StatusDetail> before(UUID householdId, UUID id) {
        return texts.before(householdId, id);
    }

    @Override
    public List<Line> lines(UUID householdId, UUID renewalId, int most) {
        return texts.lines(householdId, renewalId, most);
    }

    @Override
    public Set<UUID> unread(UUID householdId, Collection<UUID> renewalIds) {
        return texts.unread(householdId, renewalIds);
    }

    @Override
    public StatusDetail decide(UUID householdId, UUID detailId, Meaning meaning, UUID byPerson) {
        return transaction.execute(status -> {
            StatusDetail detail =
                    texts.find(householdId, detailId).orElseThrow(() -> new NotFound("status detail", detailId));
            Instant now = clock.instant();
            boolean undone = !isConfirmation(householdId, detail, meaning.stage())
                    && tellings.takeBackReading(householdId, detail.renewalId(), detailId, byPerson);
            if (meaning.stage() != Stage.UNKNOWN) {
                apply(householdId, detail, meaning, undone, now, byPerson);
            }
            Decision decision = new Decision(meaning, byPerson, now);
            texts.decide(detailId, decision);
            wordings.teach(householdId, detail, LocalDate.ofInstant(detail.recordedAt(), OFFICE_ZONE), decision);
            return texts.find(householdId, detailId).orElseThrow();
        });
    }

    private void apply(
            UUID householdId, StatusDetail detail, Meaning meaning, boolean undone, Instant now, UUID byPerson) {
        Reading reading = detail.reading();
        boolean wasOfPickup = reading.stage() == Stage.READY || reading.stage() == Stage.PICKUP_SCHEDULED;
        boolean isNewest = texts.newest(householdId, detail.renewalId())
                .filter(newest -> newest.id().equals(detail.id()))
                .isPresent();
        tellings.apply(
                householdId,
                detail.renewalId(),
                Tellers.decided(
                        detail.id(),
                        reading,
                        meaning,
                        LocalDate.ofInstant(now, OFFICE_ZONE),
                        meaning.takenBack() || reading.takenBack() || (wasOfPickup && isNewest && !undone),
                        isNewest ? null : dayOf(detail),
                        byPerson));
    }

    /** Saying that a text means just what it was read to mean takes nothing back: nobody is to be told that it was wrong. */
    private boolean isConfirmation(UUID householdId, StatusDetail detail, Stage meaning) {
        return meaning == Stage.READY
                && detail.reading().stage() == Stage.READY
                && renewals.history(householdId, detail.renewalId()).stream()
                        .anyMatch(change -> change.undoneBy() == null
                                && change.event() == RenewalEvent.READ_READY
                                && detail.id().equals(change.readingId()));
    }

    private static LocalDate dayOf(StatusDetail detail) {
        LocalDate messageDate = detail.reading().messageDate();
        return messageDate == null ? LocalDate.ofInstant(detail.recordedAt(), OFFICE_ZONE) : messageDate;
    }

    /** Lone surrogates are no characters and cannot be kept; what else was copied stays as it is. */
    private static StatusText wellFormed(StatusText text) {
        String source = new String(text.source().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return switch (text) {
            case StatusText.Plain plain -> new StatusText.Plain(source);
            case StatusText.Html html -> new StatusText.Html(source);
            case StatusText.Recognised read -> new StatusText.Recognised(source);
        };
    }
}
