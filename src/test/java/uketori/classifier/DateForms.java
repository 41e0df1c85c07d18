package uketori.classifier;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The forms that a date is written in. */
final class DateForms {

    private DateForms() {}

    static List<Function<LocalDate, String>> japanese() {
        return List.of(
                DateForms::plain,
                day -> plain(day) + weekday(day),
                day -> "令和" + (day.getYear() - 2018) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
                day -> "令和" + (day.getYear() - 2018) + "年 " + day.getMonthValue() + "月 " + day.getDayOfMonth() + "日"
                        + weekday(day),
                day -> "R" + (day.getYear() - 2018) + "." + day.getMonthValue() + "." + day.getDayOfMonth(),
                day -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
                day -> day.toString(),
                day -> "%d.%02d.%02d%s"
                        .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), weekday(day)),
                day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日" + weekday(day),
                day -> day.getMonthValue() + "/" + day.getDayOfMonth() + weekday(day));
    }

    static List<Function<LocalDate, String>> english() {
        return List.of(
                day -> month(day) + " " + day.getDayOfMonth() + ", " + day.getYear(),
                day -> day.getDayOfMonth() + " " + month(day) + " " + day.getYear(),
                day -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + month(day) + " "
                        + day.getDayOfMonth() + ", " + day.getYear(),
                day -> month(day) + " " + day.getDayOfMonth() + ", Reiwa " + (day.getYear() - 2018),
                day -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
                LocalDate::toString);
    }

    /** Without year and weekday: sure only as seen from the message's own date, or ahead. */
    static String bare(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String plain(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String weekday(LocalDate day) {
        return "(" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.JAPANESE) + ")";
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
