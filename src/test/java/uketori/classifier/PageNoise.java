package uketori.classifier;

import java.time.LocalDate;
import java.util.List;

/** What stands on a page beside the words of the office, and says nothing of the stage. */
enum PageNoise {
    NOTHING,
    NAVIGATION,
    FIELDS,
    SMALL_PRINT,
    OFFICE,
    EVERYTHING;

    private boolean has(PageNoise part) {
        return this == part || this == EVERYTHING;
    }

    /** What stands above the messages. */
    String above(Phrase phrase, LocalDate applied) {
        StringBuilder above = new StringBuilder();
        if (has(NAVIGATION)) {
            above.append(
                    phrase.english() ? "Mynaportal\nMenu\nNotices\n\n" : "マイナポータル\nメニュー\nお知らせ\nやること\n申請状況照会一覧\n\n");
        }
        if (has(FIELDS) && phrase.says() != Phrase.Kind.FOREIGN) {
            String label = label(phrase.says());
            above.append(
                    phrase.english()
                            ? "Application date: " + applied + "\n\n"
                            : "パスポート切替申請\n" + label + "\n申請日 " + DateForms.plain(applied) + "\n更新日 "
                                    + DateForms.plain(applied) + "\n\n");
        }
        return above.toString();
    }

    private static String label(Phrase.Kind says) {
        return switch (says) {
            case CORRECTION -> "要訂正";
            case ERROR -> "受付エラー";
            case PICKED_UP -> "完了";
            case OUT_OF_VIEW -> "閲覧期間外";
            case ACCEPTED, REVIEWING, NOT_A_FACT, NO_NEWS, DATED, OUTRIGHT, TAKEN_BACK, REFUSED, WITHDRAWN, FOREIGN ->
                "処理中";
        };
    }

    /** What stands within the message, below what it says. */
    List<String> within(Phrase phrase, LocalDate on) {
        if (!has(SMALL_PRINT) || phrase.says() == Phrase.Kind.FOREIGN || phrase.says() == Phrase.Kind.NO_NEWS) {
            return List.of();
        }
        if (phrase.english()) {
            return List.of(
                    "Please bring the reception slip and your previous passport.",
                    "Reception hours: 9:00-16:30 on weekdays. Closed on national holidays.",
                    "Passport expiration date: " + on.plusDays(100));
        }
        return List.of(
                "※受取りは本人に限ります。代理の方は受け取れません。",
                "旅券は、発行の日から6か月を過ぎると受け取れなくなります。",
                "窓口の受付時間 平日9:00~16:30 土・日・祝日は休みです。",
                "年末年始(12月29日~1月3日)は窓口を閉めています。",
                "前回旅券有効期間満了日 " + DateForms.plain(on.plusDays(100)),
                "前回旅券発行日 " + DateForms.plain(on.minusYears(9)),
                "生年月日 1988年4月2日",
                "持ち物:受付票(QRコード)、前回の旅券、マイナンバーカード",
                "※このお知らせには返信できません。",
                "受取期限:" + DateForms.plain(on.plusDays(150)));
    }

    /** What stands below the messages. */
    String below(Phrase phrase, LocalDate on) {
        StringBuilder below = new StringBuilder();
        if (has(OFFICE) && !phrase.english()) {
            below.append("\n\n〒000-0000 県庁前1-2-3 県旅券センター\n電話 000-000-0000 9:00~17:00");
        }
        if (has(NAVIGATION)) {
            below.append(
                    phrase.english()
                            ? "\n\nFAQ\nTerms of use\nLog out\n© Digital Agency"
                            : "\n\nシステムメンテナンス:" + DateForms.plain(on.plusDays(5))
                                    + " 0:00~6:00\n\nよくある質問\nお問い合わせ\n利用規約\nログアウト\n© Digital Agency");
        }
        return below.toString();
    }
}
