package uketori.preparation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a household notes of an office where passports are collected.
 *
 * @param name unique in the household
 * @param hours when it is open, in the household's words
 * @param days the days on which it works
 * @param businessDays how many of them it needs from acceptance to pickup
 */
public record OfficeDetails(
        String name, @Nullable String address, @Nullable String hours, OfficeDays days, int businessDays) {

    /** No office that publishes a figure needs so many. */
    public static final int MOST_BUSINESS_DAYS = 60;

    /** What may stand behind a name in a notice: brackets and the like, with an address or a floor. */
    private static final Pattern MORE_BEHIND_IT = Pattern.compile("[(\\[〔【<,、。/:;〒].*");

    /**
     * Whether a name means this office: full and half width, capitals and spaces make no difference, nor does what is
     * added in brackets or behind a comma, such as the address.
     *
     * @param written as somebody typed it, or as a notice says it
     */
    public boolean isMeantBy(String written) {
        String asWritten = evened(written);
        String own = evened(name);
        return !own.isEmpty()
                && asWritten.startsWith(own)
                && (asWritten.length() == own.length()
                        || MORE_BEHIND_IT
                                .matcher(asWritten.substring(own.length()))
                                .matches());
    }

    /** Whether another office's name could not be told from this one's. */
    boolean isCalled(String otherName) {
        return evened(name).equals(evened(otherName));
    }

    private static String evened(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
