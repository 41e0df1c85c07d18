package uketori.classifier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of a status text, dates, numbers and addresses aside: what two texts have in common that say the same on
 * different days. It is the set of the page's sentences, folded as the classifier folds them and reduced to letters.
 *
 * <p>Two texts are of nearly the same wording if each sentence of the one has a partner in the other that shares at least
 * {@link #NEARLY} of its pairs of letters (Jaccard) and turns on the very same words: negations, conditions, futures.
 */
public final class WordingPrint {

    /** An office's name or a form of politeness may differ; half a sentence may not. */
    static final double NEARLY = 0.8;

    /** No notice has more; a text that has is the same only when it is the very same. */
    private static final int MOST_SENTENCES = 400;

    private static final int MOST_DIFFERING = 12;
    private static final int LONGEST_COMPARED = 2_000;

    private static final Pattern NUMBERED = Pattern.compile("[a-z0-9-]*[0-9][a-z0-9-]*");

    /** What a sentence turns on: one such word more or less, and it says something else. */
    private static final Pattern HINGE = Pattern.compile(
            "ません|ませ|ない|なく|なかっ|ずに|未|不|非|否|取消|取下|撤回|中止|停止|延期|休止|保留|場合|とき|際|たら|れば|なら|次第|予定|見込|まで|まだ|今後|後日|前|後|別|他|以外|可能|必要|完了|済"
                    + "|not|nt|cannot|never|unless|until|when|once|if|will|would|may|might|after|before|soon|yet|un|no");

    private final Set<String> sentences;

    private WordingPrint(Set<String> sentences) {
        this.sentences = sentences;
    }

    /**
     * The wording of a text.
     *
     * @param on the day of reading
     */
    public static WordingPrint of(StatusText text, LocalDate on) {
        return of(Classifier.page(VisibleText.of(text), on));
    }

    static WordingPrint of(Page page) {
        Set<String> skeletons = new TreeSet<>();
        for (Sentence sentence : page.sentences()) {
            String letters = skeleton(sentence.text());
            if (!letters.isEmpty()) {
                skeletons.add(letters);
            }
        }
        return new WordingPrint(skeletons.size() <= MOST_SENTENCES ? skeletons : Set.of(digest(skeletons)));
    }

    /** Reads back what {@link #written} wrote. */
    public static WordingPrint read(String written) {
        return new WordingPrint(new TreeSet<>(written.lines().toList()));
    }

    /** This as text: letters only, a sentence a line. */
    public String written() {
        return String.join("\n", sentences);
    }

    /** Whether there is nothing that another text could have in common with it. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Whether the other wording is the same or nearly the same. */
    public boolean isNearly(WordingPrint other) {
        if (isEmpty() || other.isEmpty()) {
            return false;
        }
        List<String> only = without(sentences, other.sentences);
        List<String> others = without(other.sentences, sentences);
        return only.size() <= MOST_DIFFERING
                && others.size() <= MOST_DIFFERING
                && only.stream().allMatch(one -> hasPartner(one, other.sentences, others))
                && others.stream().allMatch(one -> hasPartner(one, sentences, only));
    }

    private static List<String> without(Set<String> some, Set<String> known) {
        return some.stream()
                .filter(one -> !known.contains(one))
                .limit(MOST_DIFFERING + 1L)
                .toList();
    }

    private static boolean hasPartner(String one, Set<String> all, List<String> others) {
        return all.contains(one) || others.stream().anyMatch(other -> isNearly(one, other));
    }

    private static boolean isNearly(String one, String other) {
        if (one.length() > LONGEST_COMPARED || other.length() > LONGEST_COMPARED) {
            return false;
        }
        Set<String> pairs = pairs(one);
        Set<String> otherPairs = pairs(other);
        Set<String> common = new HashSet<>(pairs);
        common.retainAll(otherPairs);
        int union = pairs.size() + otherPairs.size() - common.size();
        return common.size() >= NEARLY * union && hinges(one).equals(hinges(other));
    }

    private static Set<String> pairs(String letters) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    private static List<String> hinges(String letters) {
        return HINGE.matcher(letters).results().map(hit -> hit.group()).toList();
    }

    private static String skeleton(String sentence) {
        StringBuilder undated = new StringBuilder(sentence);
        List<WrittenDate> dates = new ArrayList<>(WrittenDates.in(sentence));
        dates.reversed().forEach(date -> undated.replace(date.from(), date.to(), " "));
        Matcher numbered = NUMBERED.matcher(undated);
        StringBuilder letters = new StringBuilder();
        numbered.replaceAll(" ").codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String digest(Set<String> skeletons) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            skeletons.forEach(letters -> sha256.update((letters + "\n").getBytes(StandardCharsets.UTF_8)));
            return "sha256:" + HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
