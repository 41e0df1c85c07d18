package uketori.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import uketori.account.Preferences;

/** A person's language: the mail messages, and how it writes days and names. */
final class Words {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final List<String> JAPANESE_FORMS_OF_ADDRESS = List.of("さん", "さま", "様", "ちゃん", "くん", "君", "氏");

    private final MessageSource messages;
    private final Locale language;
    private final ZoneId zone;
    private final LocalDate today;

    Words(MessageSource messages, Preferences preferences, Clock clock) {
        this.messages = messages;
        boolean isJapanese = preferences.language().getLanguage().equals(Locale.JAPANESE.getLanguage());
        this.language = isJapanese ? Locale.JAPANESE : Locale.ENGLISH;
        this.zone = preferences.zone();
        this.today = LocalDate.ofInstant(clock.instant(), TOKYO);
    }

    /** The language's code, such as {@code ja}. */
    String language() {
        return language.getLanguage();
    }

    /** The message {@code mail.<key>}. */
    String say(String key, Object... arguments) {
        return messages.getMessage("mail." + key, arguments, language);
    }

    /** Such as "Hanako" or 「花子さん」, in one line. */
    String name(String name) {
        String plain = line(name);
        boolean isAddressed = JAPANESE_FORMS_OF_ADDRESS.stream().anyMatch(plain::endsWith);
        return language.equals(Locale.JAPANESE) && !isAddressed ? plain + "さん" : plain;
    }

    /** What people typed, in one line. */
    String line(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }

    /** Today in Asia/Tokyo, which the offices go by. */
    LocalDate today() {
        return today;
    }

    /** Such as "Thu 3 Dec" or 「12月3日(木)」, with the year where it is another one. */
    String shortDay(LocalDate day) {
        boolean isThisYear = day.getYear() == today.getYear();
        return written(isThisYear ? "EEE d MMM" : "EEE d MMM uuuu", isThisYear ? "M月d日（E）" : "uuuu年M月d日（E）", day);
    }

    /** Such as "Thursday 3 December 2026" or 「2026年12月3日(木)」. */
    String day(LocalDate day) {
        return written("EEEE d MMMM uuuu", "uuuu年M月d日（E）", day);
    }

    /** The day in the person's zone. */
    String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /** How many days it is until then in Tokyo. */
    long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    private String written(String english, String japanese, LocalDate day) {
        String pattern = language.equals(Locale.JAPANESE) ? japanese : english;
        return DateTimeFormatter.ofPattern(pattern, language).format(day);
    }
}
