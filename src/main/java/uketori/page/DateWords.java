package uketori.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates and times as a reader has them said.
 *
 * @param language Japanese or English
 * @param zone the reader's, in which instants are told
 * @param now the time by the application's clock
 */
public record DateWords(Locale language, ZoneId zone, Instant now) {

    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final DateTimeFormatter ERA_YEAR = DateTimeFormatter.ofPattern("GGGGy年", Locale.JAPANESE);

    /** The same at the same time, in that language. */
    public DateWords in(Locale other) {
        return new DateWords(other, zone, now);
    }

    /** Today in Asia/Tokyo, which the offices go by. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, TOKYO);
    }

    /** Such as "Thu 3 December 2026" or 「2026年12月3日（木）」. */
    public String day(LocalDate day) {
        return written("EEE d MMMM uuuu", "uuuu年M月d日（E）").format(day);
    }

    /**
     * With the year of the Japanese era, by which offices date what they write: "Thu 3 December 2026 (令和8年12月3日)" or
     * 「2026年（令和8年）12月3日（木）」.
     */
    public String officialDay(LocalDate day) {
        String era = ERA_YEAR.format(JapaneseDate.from(day)).replace("令和1年", "令和元年");
        return isJapanese()
                ? DateTimeFormatter.ofPattern("uuuu年（'" + era + "'）M月d日（E）", Locale.JAPANESE)
                        .format(day)
                : day(day) + " (" + era + DateTimeFormatter.ofPattern("M月d日").format(day) + ")";
    }

    /** Without the year where it is this year: "Thu 3 December" or 「12月3日（木）」. */
    public String nearDay(LocalDate day) {
        return day.getYear() == today().getYear()
                ? written("EEE d MMMM", "M月d日（E）").format(day)
                : day(day);
    }

    /** The day in the reader's zone on which it was. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** Such as "Wed 2 Dec, 08:00" or 「12月2日（水）08:00」, with the year where it is another one. */
    public String at(Instant instant) {
        DateTimeFormatter words = dayOf(instant).getYear() == today().getYear()
                ? written("EEE d MMM, HH:mm", "M月d日（E）HH:mm")
                : written("EEE d MMM uuuu, HH:mm", "uuuu年M月d日（E）HH:mm");
        return words.format(instant.atZone(zone));
    }

    /** How many days ago that was; negative for a day to come. */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today());
    }

    private DateTimeFormatter written(String english, String japanese) {
        return isJapanese()
                ? DateTimeFormatter.ofPattern(japanese, Locale.JAPANESE)
                : DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
    }

    private boolean isJapanese() {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }
}
