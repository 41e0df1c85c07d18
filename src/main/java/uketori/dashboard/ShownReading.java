package uketori.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Certainty;
import uketori.classifier.Reading;
import uketori.classifier.Stage;
import uketori.page.Page;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetail.Decision;
import uketori.statusdetail.StatusDetail.Effect;

/**
 * A recorded text as a page explains it: what it means, why, and what a person has said or may say about it.
 *
 * @param difference how it differs from the text before it; null for the first
 * @param isRemembered whether the wording that it was read by has not been forgotten since
 */
record ShownReading(StatusDetail detail, @Nullable ShownDifference difference, boolean isRemembered, Names names) {

    /** What a person can say that a text means. */
    static final List<Stage> MEANINGS = Arrays.stream(Stage.values())
            .filter(stage -> stage != Stage.UNKNOWN)
            .toList();

    private Reading reading() {
        return detail.reading();
    }

    /** Where it is shown by itself. */
    String address() {
        return "/renewals/" + detail.renewalId() + "/status-details/" + detail.id();
    }

    /** What it means: what a person said, else what was read. */
    Stage stage() {
        Decision decision = detail.decision();
        return decision == null ? reading().stage() : decision.stage();
    }

    /** Who said what it means, and whether it had been read so; once somebody did. */
    String decided(Page page) {
        Decision decision = detail.decision();
        if (decision == null) {
            return "";
        }
        String who = names.who(decision.personId(), page);
        String at = page.dates().at(decision.at());
        boolean isConfirmed = decision.stage() == reading().stage()
                && decision.meaning().takenBack() == reading().takenBack();
        return isConfirmed
                ? page.say("dashboard.reading.confirmed", who, at)
                : page.say(
                        "dashboard.reading.decided",
                        who,
                        at,
                        page.say("stage." + reading().stage().code()));
    }

    /** Whether nothing but the reader's look is wanting to call it ready. */
    boolean isLikelyReady() {
        return detail.decision() == null
                && reading().certainty() == Certainty.LIKELY
                && reading().stage() == Stage.READY;
    }

    /** Whether it takes back a date or a ready notice. */
    boolean isTakenBack() {
        Decision decision = detail.decision();
        return decision == null ? reading().takenBack() : decision.meaning().takenBack();
    }

    /** Whether it says what is to be corrected, or until when. */
    public boolean tellsOfCorrection() {
        return reading().correctionReason() != null || reading().correctionBy() != null;
    }

    /** Whether there is something to say of what the reading did. */
    boolean hasEffect() {
        return detail.decision() == null && detail.effect() != Effect.UNSURE;
    }

    /** The pickup date that a person named, else the one that was read. */
    @Nullable
    LocalDate pickupFrom() {
        Decision decision = detail.decision();
        LocalDate named = decision == null ? null : decision.meaning().pickupFrom();
        return named == null ? reading().pickupFrom() : named;
    }

    /** Whether a person is asked what it means. */
    boolean isAsking() {
        return detail.isUndecided();
    }

    /** Whether the classifier could learn from it. */
    boolean isWorthHandingOn() {
        return detail.decision() != null
                || detail.learned() != null
                || reading().certainty() != Certainty.CERTAIN;
    }

    /** On how much the reading rests. */
    String why(Page page) {
        int pieces = reading().evidence().size();
        StatusDetail.Learned learned = detail.learned();
        if (reading().stage() != Stage.UNKNOWN) {
            return learned != null && learned.isFollowed()
                    ? page.say("dashboard.reading.why.learned")
                    : page.say("dashboard.reading.why.said", pieces);
        }
        return switch (pieces) {
            case 0 -> page.say("dashboard.reading.why.nothing");
            case 1 -> page.say("dashboard.reading.why.doubt");
            default -> page.say("dashboard.reading.why.contradiction", pieces);
        };
    }

    /** The text with the words marked that its reading rests on. */
    MarkedText text() {
        return MarkedText.of(reading());
    }

    /** What of it was left out of account, as the ends of message keys. */
    List<String> leftOut() {
        Reading own = detail.ownReading();
        List<String> left = new ArrayList<>();
        if (own.messageDate() != null) {
            left.add("older");
        }
        boolean isByLabel =
                own.evidence().stream().anyMatch(piece -> piece.rule().equals("label.in-process"));
        if (own.text().contains("処理中") && !isByLabel) {
            left.add("label");
        }
        left.add("conditions");
        return left;
    }
}
