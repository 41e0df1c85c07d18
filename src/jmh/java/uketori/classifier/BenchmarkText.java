package uketori.classifier;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts that the classifier is measured with: what people copy, and what only somebody hostile would send. */
public enum BenchmarkText {
    NOTICE(Texts.NOTICE),
    NOTICE_AS_HTML(Texts.html(Texts.NOTICE)),
    HISTORY_256_KB(Texts.filled(Texts.NOTICE)),
    HELP_PAGES_256_KB(Texts.filled(Texts.HELP)),
    HELP_PAGES_AS_HTML_256_KB(Texts.html(Texts.filled(Texts.HELP))),
    ENGLISH_256_KB(Texts.filled(Texts.ENGLISH)),
    OPENING_BRACKETS(Texts.filled("「(【[")),
    DIGITS(Texts.filled("1")),
    YEARS(Texts.filled("年")),
    DATES(Texts.filled("2026年12月3日")),
    NEAR_DATES(Texts.filled("2026年13月")),
    NEAR_DATES_WITH_SLASHES(Texts.filled("2026/13/")),
    ENGLISH_MONTHS(Texts.filled("november ")),
    ONE_ENDLESS_LINE(Texts.filled("旅券の受け取りについて")),
    ONE_LETTER_A_LINE(Texts.filled("あ\n")),
    ONE_LABEL_A_LINE(Texts.filled("処理中\n")),
    ONE_MESSAGE_A_LINE(Texts.filled("2026/11/02 受理\n")),
    ROWS_OF_DATES(Texts.filled("交付予定日\t12/3\n")),
    NESTED_HTML(new StatusText.Html(Texts.filled("<div>"))),
    UNCLOSED_HTML(new StatusText.Html(Texts.filled("<b><p>処理中"))),
    LINKS(Texts.filled("https://mofa.payment-kokopass.jp/ ")),
    LINKS_IN_HTML(new StatusText.Html(Texts.filled("<a href='https://mofa.payment-kokopass.jp/'>a</a> "))),
    ONE_ENDLESS_ADDRESS(Texts.filled("https://a。a。")),
    ARTICLES(Texts.filled("a ".repeat(180) + "passport ")),
    RULE_BEGINNINGS(Texts.filled("カード登録")),
    RULE_BEGINNINGS_WITH_THE_REST_FAR_OFF(Texts.filled("審査が旅券が受取申請".repeat(18) + "でき完了ました"));

    private final StatusText text;

    BenchmarkText(String text) {
        this(new StatusText.Plain(text));
    }

    BenchmarkText(StatusText text) {
        this.text = text;
    }

    StatusText text() {
        return text;
    }

    /** Its size in UTF-8. */
    double kilobytes() {
        return text.source().getBytes(StandardCharsets.UTF_8).length / 1024.0;
    }

    private static final class Texts {
        private static final int LARGE = 256 * 1024;

        private static final String NOTICE = """
                マイナポータル
                ホーム
                やること
                お知らせ
                メニュー
                検索
                ログアウト

                やること > 申請状況照会

                パスポート切替申請(残存有効期間同一旅券を除く)
                処理中
                申請日:2026年10月28日
                受付番号:13-20261028-004217
                申請先:東京都
                最終更新日:2026年11月2日

                申請先からの連絡

                2026年11月18日 10:15
                【旅券申請に関するお知らせ】交付予定・納付依頼通知
                審査が完了しましたので、交付予定日をお知らせします。
                交付予定日:2026年12月3日(木)以降
                受取窓口:新宿パスポートセンター
                交付予定日以降に、申請者ご本人が受け取りにお越しください。交付予定日より前に受け取ることはできません。
                手数料をクレジットカードで納付される場合は、来庁前に下記のクレジットカード納付専用サイトでカード情報の登録をお願いします。
                https://mofa.payment-kokopass.jp/regist/input?id=AbCd1234
                受取期限:2027年5月2日
                【必要なもの】
                ・受付票(二次元コード)
                ・前回の旅券
                ・マイナンバーカード
                受付時間:月曜日から金曜日 9:00~19:00、日曜日 9:00~17:00(祝日・年末年始を除く)
                ※土曜日は窓口が閉まっています。混み合う時間を避けてお越しください。

                2026年11月2日 9:31
                【旅券申請に関するお知らせ】申請受理のお知らせ
                パスポートの切替申請を受理しました。審査が終わりましたら、あらためて通知します。審査には2週間程度かかります。
                申請内容に不備があった場合は、補正をお願いすることがあります。

                お問い合わせ
                利用規約
                プライバシーポリシー
                ウェブアクセシビリティ
                よくあるご質問
                パスポートの申請について、お問い合わせの前によくあるご質問をご確認ください。
                サイトマップ
                このページの先頭へ戻る
                """;
        private static final String HELP = """
                パスポートのオンライン申請では、戸籍謄本の提出が原則不要になりました。申請の際は、マイナンバーカードと現在お持ちの旅券をご用意ください。
                受け取りが可能になりましたら、メッセージでお知らせします。審査には2週間程度かかります。

                窓口の受付時間は、平日の午前9時から午後5時までです。混雑の状況により、お待ちいただくことがあります。
                """;
        private static final String ENGLISH = """
                Notice regarding your passport application
                The examination of your passport has been completed. The scheduled delivery date is December 3, 2026.
                Please bring your previous passport and your My Number Card to the window. You cannot receive it before that date.
                """;

        static String filled(String piece) {
            return piece.repeat(LARGE / piece.getBytes(StandardCharsets.UTF_8).length);
        }

        static StatusText html(String lines) {
            List<String> paragraphs = lines.lines()
                    .map(line -> "<p class=\"line\">" + line + "</p>")
                    .toList();
            return new StatusText.Html("<html><body>" + String.join("\n", paragraphs) + "</body></html>");
        }
    }
}
