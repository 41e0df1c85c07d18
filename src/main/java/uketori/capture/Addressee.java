package uketori.capture;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Reading;
import uketori.renewal.Renewal;

/**
 * Whose renewal a text seems to be about. Only ever a proposal: the person decides.
 *
 * @param by what says so
 */
public record Addressee(UUID renewalId, By by) {

    /** What says whose it is, the surest first. */
    public enum By {
        /** The same number stands in the text recorded last for that renewal. */
        RECEIPT_NUMBER,
        /** The holder's name stands in the text. */
        NAME,
        /** The pickup office is that renewal's only. */
        OFFICE;

        /** Its name in message files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final int SHORTEST_NAME = 2;

    /**
     * The one renewal that fits by the surest sign that fits one only.
     *
     * @param reading the text
     * @param newest how the text recorded last of each renewal was read
     */
    static Optional<Addressee> of(Reading reading, List<Renewal> renewals, Map<UUID, Reading> newest) {
        String words = plain(reading.text());
        for (By by : By.values()) {
            Predicate<Renewal> fits = switch (by) {
                case RECEIPT_NUMBER -> renewal -> hasNumber(newest.get(renewal.id()), reading.receiptNumber());
                case NAME ->
                    renewal -> plain(renewal.holderName()).length() >= SHORTEST_NAME
                            && words.contains(plain(renewal.holderName()));
                case OFFICE -> renewal -> isSameOffice(renewal.office(), reading.office());
            };
            List<Renewal> fitting = renewals.stream().filter(fits).toList();
            if (fitting.size() == 1) {
                return Optional.of(new Addressee(fitting.getFirst().id(), by));
            }
        }
        return Optional.empty();
    }

    private static boolean hasNumber(@Nullable Reading before, @Nullable String number) {
        String known = before == null ? null : before.receiptNumber();
        return known != null && number != null && plain(known).equals(plain(number));
    }

    private static boolean isSameOffice(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isBlank() && plain(one).equals(plain(other));
    }

    /** Without what differs in writing only: width, case and spaces. */
    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u3000]+", "");
    }
}
