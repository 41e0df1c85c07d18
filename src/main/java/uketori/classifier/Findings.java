package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/** Applies the rules to the sentences of a message and weighs each hit by how it is said ({@link Weighing}). */
final class Findings {

    /** The passport of another member of the family, and what sets the reader's own apart from it. */
    private static final Wording ANOTHERS = Wording.of("[a-z]'s (?:new |renewed )?passport");

    private static final Wording OWN = Wording.of(
            "\\b(?:as for|regarding|concerning) (?:your|yours)\\b|\\byour own (?:new )?(?:passport|application)");

    private static final int HITS = 4;

    private Findings() {}

    static List<Finding> in(List<Sentence> sentences) {
        List<Finding> found = new ArrayList<>();
        boolean other = false;
        boolean legend = Legends.explained(sentences);
        for (int place = 0; place < sentences.size(); place++) {
            Sentence sentence = sentences.get(place);
            other = Subject.isOther(sentence, other);
            if (Answers.sayYes(sentences, place)) {
                sentence = new Sentence(sentence.words(), Sentence.Setting.PLAIN);
            }
            if (isAnothers(sentence, sentences)) {
                continue;
            }
            if (Modality.defines(sentence.words())
                    || Legends.lists(sentence)
                    || (legend && Legends.explains(sentence))) {
                continue;
            }
            boolean title = place + 1 < sentences.size() && Answers.asksOn(sentences, place + 1);
            boolean toAll = Answers.toEverybody(sentences, place) || Legends.amongSteps(sentences, place);
            collect(Rules.speaking(sentence.words()), sentence, place, other, toAll, title, found);
            if (place > 0 && CardHeadings.heads(sentences.get(place - 1))) {
                collect(CardHeadings.RULES, sentence, place, other, toAll, title, found);
            }
        }
        found.removeIf(finding -> isEnd(finding.says())
                && Applications.isOther(finding.sentence(), finding.from(), finding.to(), sentences));
        return found;
    }

    private static void collect(
            List<Rule> rules,
            Sentence sentence,
            int place,
            boolean other,
            boolean toAll,
            boolean title,
            List<Finding> found) {
        for (Rule rule : rules) {
            if ((other && !rule.says().aboutCard())
                    || (toAll && rule.says().aboutPickup())
                    || (title && rule.says() == Says.PICKED_UP)) {
                continue;
            }
            Wording.Search search = rule.wording().in(sentence.words().text());
            for (int hit = 0; hit < HITS && search.find(); hit++) {
                Says says = Weighing.of(new Hit(rule, sentence, search.start(), search.end()));
                if (says != null) {
                    found.add(new Finding(rule, says, sentence, place, search.start(), search.end()));
                    if (says == rule.says()) {
                        break;
                    }
                }
            }
        }
    }

    /** Whether it is about the passport of another, from which a sentence sets the reader's own apart. */
    private static boolean isAnothers(Sentence sentence, List<Sentence> all) {
        return ANOTHERS.isIn(sentence.words()) && all.stream().anyMatch(other -> OWN.isIn(other.words()));
    }

    /** What may have been said of an application that is over. */
    private static boolean isEnd(Says says) {
        return switch (says) {
            case PICKED_UP, WITHDRAWN, REFUSED, SENT_BACK, ERROR, CORRECTION, READY, COLLECTABLE, MADE -> true;
            default -> false;
        };
    }
}
