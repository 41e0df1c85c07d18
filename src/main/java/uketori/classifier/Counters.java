package uketori.classifier;

import java.util.List;

/** Where an office gives a day for each of its counters, tells which of them is this person's. */
final class Counters {

    private static final Wording OWN = Wording.of(
            "(?:(?:あなたの|お客様の|ご?指定の|ご?選択の|申請時の)[^。:]{0,6}|^|受取|交付)(?:窓口|場所)(?:は、?|:)(?<name>[一-龠ァ-ヶー]{2,16})");
    /** How much of a counter's name must stand beside a date. */
    private static final int TELLING = 2;

    private Counters() {}

    /** Of several dates those that stand beside the person's own counter; where that is not told, all that are facts. */
    static List<DatedWords> own(Statement statement, List<DatedWords> dates) {
        boolean several =
                dates.stream().map(words -> words.date().day()).distinct().count() > 1;
        String name = several ? nameOfOwn(statement.sentences()) : "";
        List<DatedWords> own = dates.stream()
                .filter(words -> !name.isEmpty()
                        && words.sentence().plain()
                        && before(statement, words).contains(name))
                .toList();
        return own.isEmpty() ? dates.stream().filter(DatedWords::fact).toList() : own;
    }

    private static String nameOfOwn(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Wording.Search search = OWN.in(sentence.words());
            String name = sentence.plain() && search.find() ? search.group("name") : null;
            if (name != null && name.length() >= TELLING) {
                return name;
            }
        }
        return "";
    }

    /** What stands between the date and the one before it. */
    private static String before(Statement statement, DatedWords words) {
        int from = statement.dates().stream()
                .filter(other -> other.sentence().equals(words.sentence())
                        && other.date().to() <= words.date().from())
                .mapToInt(other -> other.date().to())
                .max()
                .orElse(0);
        return words.sentence().text().substring(from, words.date().from());
    }
}
