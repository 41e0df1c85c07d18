package uketori.classifier;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws variants: a wording, how it is written, what stands around it, and the days that it speaks of. */
final class Variants {

    private static final List<String> PASSPORT = List.of("旅券", "パスポート");
    private static final List<String> PICKUP = List.of("受け取り", "受取り", "受取", "受領", "交付", "引渡し", "引き渡し", "お渡し", "お受け取り");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    /** The days of a notice: that of reading, how long ago it was sent, and how far from the first the pickup lies. */
    private record Days(LocalDate on, int sentBefore, int pickupAfter) {
        LocalDate sent() {
            LocalDate newest = on.minusDays(sentBefore);
            return newest.isAfter(pickup()) ? pickup() : newest;
        }

        LocalDate pickup() {
            return on.plusDays(pickupAfter);
        }
    }

    /** How the page comes: around, across and under the words of the office. */
    private record Dress(History history, PageNoise noise, Writing writing, Wrapping wrapping, Random random) {}

    private Variants() {}

    static Arbitrary<Variant> all() {
        Arbitrary<Phrase> phrases = Arbitraries.of(Phrases.all());
        Arbitrary<Days> days = Combinators.combine(
                        Arbitraries.integers().between(0, 1100),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(-30, 40))
                .as((day, before, after) -> new Days(FIRST_DAY.plusDays(day), before, after));
        Arbitrary<Dress> dress = Combinators.combine(
                        Arbitraries.of(History.class),
                        Arbitraries.of(PageNoise.class),
                        Arbitraries.of(Writing.class),
                        Arbitraries.of(Wrapping.class),
                        Arbitraries.longs().map(Random::new))
                .as(Dress::new);
        return Combinators.combine(phrases, days, dress).as(Variants::build);
    }

    private static Variant build(Phrase phrase, Days days, Dress dress) {
        Random random = dress.random();
        boolean english = phrase.english();
        History history = english && dress.history() == History.ASIDE_ON_TOP ? History.NEWEST_FIRST : dress.history();
        history = phrase.says() == Phrase.Kind.FOREIGN || phrase.says() == Phrase.Kind.NO_NEWS
                ? History.ONE_UNDATED
                : history;
        CardWords card = card(phrase, random);
        boolean genuine = random.nextBoolean();
        String link = one(genuine ? CardWords.GENUINE : CardWords.LOOKALIKES, random);

        String message = filled(phrase, days, history, random);
        for (String line : dress.noise().within(phrase, days.on())) {
            message += random.nextInt(3) == 0 ? "\n" + line : "";
        }
        message += card.text().isEmpty() ? "" : "\n\n" + card.text();
        String page = dress.noise().above(phrase, days.sent().minusDays(30))
                + history.lay(message, phrase.says(), days.sent(), random.nextInt(4), days.on())
                + dress.noise().below(phrase, days.on());
        String written = dress.writing().write(page, random);

        boolean ahead = days.pickupAfter() > 0;
        boolean dated = phrase.says() == Phrase.Kind.DATED;
        return new Variant(
                phrase.says() + " " + phrase.text().lines().findFirst().orElse("") + " " + history + " " + dress.noise()
                        + " " + dress.writing() + " " + dress.wrapping(),
                dress.wrapping().wrap(written, link, random.nextBoolean()),
                days.on(),
                phrase.says().stages(ahead),
                dated ? days.pickup() : null,
                card.payment(),
                card.hasLink() && genuine ? link : null,
                card.hasLink() && !genuine ? List.of(link) : List.of());
    }

    /** Only who still waits or may come is asked for a card. */
    private static CardWords card(Phrase phrase, Random random) {
        return switch (phrase.says()) {
            case REVIEWING, NOT_A_FACT, DATED, OUTRIGHT ->
                one(phrase.english() ? CardWords.english() : CardWords.japanese(), random);
            case ACCEPTED,
                    NO_NEWS,
                    TAKEN_BACK,
                    CORRECTION,
                    ERROR,
                    REFUSED,
                    WITHDRAWN,
                    PICKED_UP,
                    OUT_OF_VIEW,
                    FOREIGN -> CardWords.NONE;
        };
    }

    private static String filled(Phrase phrase, Days days, History history, Random random) {
        return phrase.text()
                .replace("{P}", one(PASSPORT, random))
                .replace("{U}場所", "交付場所")
                .replace("{U}", one(PICKUP, random))
                .replace("{D}", date(phrase, days, history, random));
    }

    private static String date(Phrase phrase, Days days, History history, Random random) {
        boolean bareIsSure = days.pickupAfter() >= 0 || history.dated();
        if (!phrase.english() && bareIsSure && random.nextInt(8) == 0) {
            return DateForms.bare(days.pickup());
        }
        List<Function<LocalDate, String>> forms = phrase.english() ? DateForms.english() : DateForms.japanese();
        return one(forms, random).apply(days.pickup());
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
