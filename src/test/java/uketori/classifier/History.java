package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether a page shows one message or several, in which order, and how it heads them with their dates. */
enum History {
    ONE_UNDATED,
    ONE_DATED,
    NEWEST_FIRST,
    OLDEST_FIRST,
    /** The newest message speaks of something beside the stage. */
    ASIDE_ON_TOP;

    boolean dated() {
        return this != ONE_UNDATED;
    }

    /**
     * Lays a message out with those that came before it.
     *
     * @param header which form the headers take
     */
    String lay(String message, Phrase.Kind says, LocalDate sent, int header, LocalDate on) {
        if (this == ONE_UNDATED) {
            return message;
        }
        List<String> messages = new ArrayList<>();
        if (this == ASIDE_ON_TOP && sent.isBefore(on)) {
            messages.add(headed("窓口の混雑について\n窓口が混み合っています。", sent.plusDays(1), header));
        }
        messages.add(headed(message, sent, header));
        if (this != ONE_DATED) {
            messages.addAll(before(says, sent, header));
        }
        if (this == OLDEST_FIRST) {
            Collections.reverse(messages);
        }
        return "申請先からの連絡履歴\n\n" + String.join("\n\n", messages);
    }

    private static List<String> before(Phrase.Kind says, LocalDate sent, int header) {
        if (says == Phrase.Kind.ACCEPTED) {
            return List.of(headed("申請データの到達\n申請データが旅券窓口に届きました。", sent.minusDays(2), header));
        }
        List<String> before = new ArrayList<>();
        if (says.undoesPickup()) {
            before.add(headed("旅券の受け取りが可能になりました。窓口にお越しください。", sent.minusDays(3), header));
        } else if (says == Phrase.Kind.REVIEWING) {
            before.add(headed("申請内容補正の依頼\n署名がかすれています。書き直した画像で再申請してください。", sent.minusDays(6), header));
        } else if (says == Phrase.Kind.DATED) {
            before.add(headed("審査が完了しました。交付予定日:" + DateForms.plain(sent.minusDays(1)), sent.minusDays(7), header));
        }
        before.add(headed("申請を受理しました。", sent.minusDays(20), header));
        return before;
    }

    private static String headed(String message, LocalDate sent, int header) {
        return switch (header) {
            case 0 ->
                "%d/%02d/%02d 10:00\n%s".formatted(sent.getYear(), sent.getMonthValue(), sent.getDayOfMonth(), message);
            case 1 -> DateForms.plain(sent) + "\n" + message;
            case 2 -> DateForms.plain(sent) + " " + message;
            default -> "連絡日:" + DateForms.plain(sent) + "\n" + message;
        };
    }
}
