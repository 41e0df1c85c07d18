package uketori.classifier;

import java.util.List;

/**
 * What a notice may say beside its stage of paying by card.
 *
 * @param text the words, with {@link #LINK} for the address
 * @param payment how they are to be read
 */
record CardWords(String text, PaymentNotice payment) {

    /** Stands for the address until the text has been written. */
    static final char LINK = '\uE000';

    static final CardWords NONE = new CardWords("", PaymentNotice.NONE);

    static final List<String> GENUINE = List.of(
            "https://mofa.payment-kokopass.jp/entry/SAMPLE-0001",
            "https://mofa.payment-kokopass.jp/r/SAMPLE-2",
            "https://mofa.payment-kokopass.jp/entry?id=SAMPLE03&lang=ja",
            "https://mofa.payment-kokopass.jp/");

    static final List<String> LOOKALIKES = List.of(
            "http://mofa.payment-kokopass.jp/entry/SAMPLE",
            "https://mofa.payment-kokopass.jp:8443/entry/SAMPLE",
            "https://mofa.payment-kokopass.jp.entry.example/s/SAMPLE",
            "https://card.mofa.payment-kokopass.jp/entry/SAMPLE",
            "https://mofa.payment-kokopass.jp@pay.example.net/SAMPLE",
            "https://mofa-payment-kokopass.jp/entry/SAMPLE",
            "https://mofa.payment.kokopass.jp/entry/SAMPLE",
            "https://mofa.payment-kоkopass.jp/entry/SAMPLE",
            "https://mofa.payment-kokopass.jp./entry/SAMPLE",
            "https://mofa.payment-kokopass.com/entry/SAMPLE",
            "https://mofa.payment-kok0pass.jp/entry/SAMPLE",
            "https://pay.example.net/mofa.payment-kokopass.jp/SAMPLE",
            "https://pay.example.net/?to=mofa.payment-kokopass.jp",
            "https://ｍofa.payment-kokopass.jp/entry/SAMPLE",
            "https://mofa.payment-kokopass。jp/entry/SAMPLE",
            "https://xn--mofa-4ve.payment-kokopass.jp/SAMPLE");

    static List<CardWords> japanese() {
        return List.of(
                NONE,
                NONE,
                asks("手数料をクレジットカードで納付される方は、次のURLからカード情報の事前登録をお願いします。\n" + LINK),
                asks("クレジットカード納付専用サイト(" + LINK + ")で、カード情報を登録してください。"),
                asks("【手数料】" + LINK + "からカード情報を登録してください。登録の段階では決済されません。"),
                asks("カード情報の事前登録:" + LINK),
                asks("ご来庁の前に、クレジットカード納付専用サイトでカード情報の事前登録をお願いします。"),
                done("お支払手続登録完了\nクレジットカード情報の登録が完了しました。"),
                done("手数料:お支払手続登録完了(クレジットカード)"),
                said("この窓口ではクレジットカードを取り扱っていないため、カードの登録は不要です。"),
                said("手数料は収入印紙と収入証紙で納めてください。"),
                said("手数料:決済済み"));
    }

    static List<CardWords> english() {
        return List.of(
                NONE,
                NONE,
                asks("Please register your credit card information in advance at " + LINK + "."),
                asks(
                        "If you want to pay by credit card, please pre-register your credit card information from the following URL.\n"
                                + LINK),
                done("Your credit card registration has been completed."),
                said("Please pay the fee with revenue stamps."));
    }

    boolean hasLink() {
        return text.indexOf(LINK) >= 0;
    }

    private static CardWords asks(String text) {
        return new CardWords(text, PaymentNotice.REQUESTED);
    }

    private static CardWords done(String text) {
        return new CardWords(text, PaymentNotice.REGISTERED);
    }

    private static CardWords said(String text) {
        return new CardWords(text, PaymentNotice.NONE);
    }
}
