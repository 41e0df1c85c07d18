package uketori.dashboard.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The words in a picture: short, for there is little room.
 *
 * @param today in Asia/Tokyo: days of its year are named without it
 */
public record PictureWords(MessageSource messages, Locale language, LocalDate today) {

    /** The message of a key, which {@code picture.} precedes. */
    public String say(String key, Object... arguments) {
        return messages.getMessage("picture." + key, arguments, language);
    }

    /**
     * The message of a key with a name that somebody wrote, cut short where the whole would be too wide.
     *
     * @param width in em
     */
    String sayWithin(double width, String key, String name, Object other) {
        int letters = name.codePointCount(0, name.length());
        String said = say(key, name, other);
        while (letters > 1 && TextWidth.of(said) > width) {
            letters--;
            said = say(
                    key, name.substring(0, name.offsetByCodePoints(0, letters)).stripTrailing() + "…", other);
        }
        return said;
    }

    /** Such as "Thu 3 Dec" or 「12月3日（木）」, with the year where it is another one. */
    public String day(LocalDate day) {
        return day.getYear() == today.getYear()
                ? written("EEE d MMM", "M月d日（E）").format(day)
                : written("EEE d MMM uuuu", "uuuu年M月d日（E）").format(day);
    }

    /** Such as "3 Dec 2026" or 「2026年12月3日」. */
    public String dayAndYear(LocalDate day) {
        return written("d MMM uuuu", "uuuu年M月d日").format(day);
    }

    /** Such as "Dec", with the year for January. */
    public String month(LocalDate first) {
        return first.getMonthValue() == 1
                ? written("MMM uuuu", "uuuu年M月").format(first)
                : written("MMM", "M月").format(first);
    }

    /** Such as "2026" or 「2026年」. */
    public String year(LocalDate first) {
        return written("uuuu", "uuuu年").format(first);
    }

    private DateTimeFormatter written(String english, String japanese) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage())
                ? DateTimeFormatter.ofPattern(japanese, Locale.JAPANESE)
                : DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
    }
}
