package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A whole page, read: which of its messages decides, and what its label and its matter have to say to that. */
final class Page {

    private static final Set<String> STILL_TO_COME =
            Set.of("pickup.date-open", "pickup.will-be-told", "pickup.to-come", "pickup.mentioned");

    private final List<Statement> statements;
    private final int direction;
    private final LocalDate on;

    private Page(List<Statement> statements, int direction, LocalDate on) {
        this.statements = statements;
        this.direction = direction;
        this.on = on;
    }

    static Page of(List<Line> lines, LocalDate on) {
        List<Message> messages = Messages.of(lines, on);
        return new Page(messages.stream().map(Statement::of).toList(), Messages.direction(messages), on);
    }

    /** Newest first; what bears no date comes last. */
    List<Statement> statements() {
        return statements;
    }

    List<Sentence> sentences() {
        return statements.stream()
                .flatMap(statement -> statement.sentences().stream())
                .toList();
    }

    /** The newest message's date; null if there is none, or if it cannot be told which is the newest. */
    @Nullable
    LocalDate newestDate() {
        boolean open =
                statements.stream().anyMatch(statement -> statement.message().undatable());
        return open || statements.isEmpty()
                ? null
                : statements.getFirst().message().date();
    }

    Judgement judge() {
        List<Sentence> sentences = sentences();
        Finding foreign = Subject.foreignMatter(sentences);
        if (foreign != null) {
            return Judgement.unsure(List.of(foreign.evidence()));
        }
        boolean passport = Subject.namesPassport(sentences);
        Finding other = Subject.otherMatter(sentences);
        if (other != null && !Subject.namesPassportAsMatter(sentences)) {
            return Judgement.unsure(List.of(other.evidence()));
        }
        Judgement told = withLabel(fromMessages());
        if (told == null) {
            return Judgement.unsure(List.of());
        }
        boolean ownWords = Subject.usesOwnWords(sentences);
        boolean shownOnly = told.pickupFrom() == null && !Subject.namesPassportAsMatter(sentences);
        if (told.stage() == Stage.READY && !ownWords && (!passport || shownOnly)) {
            return Judgement.unsure(told.evidence());
        }
        boolean collected = told.stage() == Stage.READY || told.stage() == Stage.PICKUP_SCHEDULED;
        boolean another = (!passport && Subject.namesAnotherThing(sentences)) || Subject.tellsOfPaper(sentences);
        return collected && another ? Judgement.unsure(told.evidence()) : told;
    }

    private @Nullable Judgement fromMessages() {
        Judgement little = null;
        boolean doubt = false;
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Judgement judgement = judge(statement);
            if (judgement == null || saysLittle(statement)) {
                little = little == null ? judgement : little;
                doubt |= statement.message().date() != null && Doubts.raisedBy(statement, on);
                continue;
            }
            if ((doubt && judgement.stage() == Stage.READY)
                    || mayBeOutdone(i, judgement)
                    || isDoubtedAbove(i, judgement)) {
                return Judgement.unsure(judgement.evidence());
            }
            Judgement rival = rival(i);
            if (rival != null && !agree(judgement, rival)) {
                return rivals(judgement, rival);
            }
            return judgement;
        }
        return little;
    }

    /** Whether a message that bears a date which cannot be told may be a newer one that says something else. */
    private boolean mayBeOutdone(int index, Judgement judgement) {
        if (judgement.stage() != Stage.READY && judgement.stage() != Stage.PICKUP_SCHEDULED) {
            return false;
        }
        for (int i = index + 1; i < statements.size(); i++) {
            Statement other = statements.get(i);
            Judgement told = other.message().undatable() ? judge(other) : null;
            boolean same = told == null || told.stage() == Stage.RECEIVED || agree(judgement, told);
            if (!same || (other.message().undatable() && Doubts.raisedBy(other, on))) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands above the dated messages, and so may be a newer one whose date is not known as such, denies it. */
    private boolean isDoubtedAbove(int index, Judgement judgement) {
        boolean ready = judgement.stage() == Stage.READY || judgement.stage() == Stage.PICKUP_SCHEDULED;
        return ready
                && statements.get(index).message().date() != null
                && statements.stream()
                        .filter(other ->
                                !other.message().bearsDate() && !other.message().quoted())
                        .anyMatch(other -> other.says(Says.NOT_YET, Says.TAKEN_BACK)
                                || (other.dates().stream()
                                                .anyMatch(words ->
                                                        words.role() == DateRole.NONE || words.role() == DateRole.STEP)
                                        && Doubts.raisedBy(other, on)));
    }

    /** What speaks beside the newest message without a telling order: a message of the same day, or an undated part. */
    private @Nullable Judgement rival(int index) {
        Message newest = statements.get(index).message();
        if (newest.date() == null) {
            return null;
        }
        for (int i = index + 1; i < statements.size(); i++) {
            Statement other = statements.get(i);
            boolean sameMoment = newest.date().equals(other.message().date())
                    && direction == 0
                    && (newest.minute() < 0
                            || other.message().minute() < 0
                            || newest.minute() == other.message().minute());
            boolean beside = other.message().date() == null && !other.message().quoted();
            Judgement judgement = sameMoment || beside ? judge(other) : null;
            if (judgement != null && (sameMoment || !(isWaiting(judgement) || onlyNamesPickup(other, judgement)))) {
                return judgement;
            }
        }
        return null;
    }

    /** The subject of a pickup message, set apart from its date and body, says nothing against them. */
    private static boolean onlyNamesPickup(Statement statement, Judgement judgement) {
        return judgement.stage() == Stage.UNKNOWN
                && statement.dates(DateRole.PICKUP).findAny().isEmpty()
                && statement.findings().stream()
                        .allMatch(finding -> finding.says() == Says.PICKUP_SUBJECT || finding.says() == Says.TO_COME);
    }

    private static boolean agree(Judgement one, Judgement other) {
        return one.stage() == other.stage() && Objects.equals(one.pickupFrom(), other.pickupFrom());
    }

    /** Of two that disagree, one that only waits gives way to the other; two others are unsure. */
    private static Judgement rivals(Judgement one, Judgement other) {
        if (isWaiting(other) && !other.takenBack()) {
            return one;
        }
        if (one.stage() == Stage.RECEIVED && other.stage() != Stage.READY && other.stage() != Stage.UNKNOWN) {
            return other;
        }
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return Judgement.unsure(evidence);
    }

    private static boolean isWaiting(Judgement judgement) {
        return judgement.stage() == Stage.RECEIVED || judgement.stage() == Stage.IN_PROCESS;
    }

    private static boolean saysLittle(Statement statement) {
        return !statement.findings().isEmpty()
                && statement.findings().stream()
                        .allMatch(finding -> finding.says() == Says.NO_CHANGE
                                || finding.rule().name().endsWith("pickup.mentioned")
                                || finding.says() == Says.CARD_ASKED
                                || finding.says() == Says.CARD_REGISTERED)
                && statement.dates(DateRole.PICKUP).findAny().isEmpty();
    }

    private @Nullable Judgement judge(Statement statement) {
        Judgement told = Verdict.of(statement, anchor(statement), on);
        if (told == null
                && statement.message().bearsDate()
                && statement.labels().size() == 1) {
            Finding label = statement.labels().getFirst();
            return Judgement.of(label.says().stage(), List.of(label));
        }
        return told;
    }

    private LocalDate anchor(Statement statement) {
        LocalDate own = statement.message().date();
        if (own != null) {
            return own;
        }
        LocalDate latest = null;
        for (Statement any : statements) {
            LocalDate step = any.latestStep(on);
            latest = step != null && (latest == null || step.isAfter(latest)) ? step : latest;
        }
        return latest == null ? on : latest;
    }

    /** The label of the whole application: 処理中 says next to nothing, any other is how things stand now. */
    private @Nullable Judgement withLabel(@Nullable Judgement told) {
        Finding label = pageLabel();
        if (label == null) {
            return told;
        }
        Judgement byLabel = Judgement.of(label.says().stage(), List.of(label));
        if (told == null) {
            return byLabel;
        }
        return switch (byLabel.stage()) {
            case IN_PROCESS -> told;
            case RECEIVED -> onlyWaits(told) ? byLabel : told;
            case PICKED_UP, OUT_OF_VIEW ->
                told.stage() == Stage.REFUSED
                                || told.stage() == Stage.WITHDRAWN
                                || told.stage() == Stage.PICKUP_SCHEDULED
                        ? contradiction(told, byLabel)
                        : byLabel;
            default -> {
                if (told.stage() == byLabel.stage()) {
                    yield told;
                }
                boolean retry = byLabel.stage() == Stage.SUBMISSION_ERROR && told.stage() == Stage.CORRECTION_NEEDED;
                yield isWaiting(told) || retry ? byLabel : contradiction(told, byLabel);
            }
        };
    }

    /** Whether nothing was told but that the date is still to come. */
    private static boolean onlyWaits(Judgement told) {
        return told.stage() == Stage.IN_PROCESS
                && !told.takenBack()
                && told.evidence().stream().allMatch(words -> STILL_TO_COME.contains(words.rule()));
    }

    private @Nullable Finding pageLabel() {
        Finding found = null;
        for (Statement statement : statements) {
            if (!statement.message().bearsDate()) {
                for (Finding label : statement.labels()) {
                    if (found != null && !found.rule().equals(label.rule())) {
                        return null;
                    }
                    found = label;
                }
            }
        }
        return found;
    }

    private static Judgement contradiction(Judgement one, Judgement other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        evidence.addAll(other.evidence());
        return Judgement.unsure(evidence);
    }
}
