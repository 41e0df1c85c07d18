package uketori.classifier;

import java.util.List;

/**
 * Tells a message that presses for money at an address that is not the card registration site's. The fee of a passport is
 * taken when it is handed over, and nobody has to pay before ({@code domain.md}, Fees): what such a message says of the
 * passport counts for nothing.
 */
final class Fraud {

    /** The evidence's name. */
    static final String RULE = "fraud.demand";

    private static final Wording DEMAND = Wording.of(
            "(?:手数料|代金|料金|費用)[^。]{0,12}(?:未納|未払|滞納)|(?:本日中|今日中|至急|直ちに|ただちに|今すぐ|\\d{1,2}時間以内)[^。]{0,40}(?:お?支払|納付|決済|送金|入金|振込)[^。]{0,12}(?:ください|お願い|必要)|(?:お?支払い?|納付|決済)(?:が|を)[^。]{0,16}(?:ない|れない)(?:場合|と)[^。]{0,20}(?:廃棄|破棄|失効|無効|取消)|\\bpay(?:ment)?\\b[^.]{0,40}\\b(?:immediately|today|at once|within \\d+ hours)\\b|\\b(?:unpaid|overdue|outstanding) (?:fees?|payments?|balance)");

    private Fraud() {}

    /** What the page comes to: unsure where it presses for money at an address that nobody knows. */
    static Judgement weigh(Judgement told, Page page, Links links) {
        boolean isPickup = told.stage() == Stage.READY || told.stage() == Stage.PICKUP_SCHEDULED;
        if (!isPickup || links.all().size() == links.official().size()) {
            return told;
        }
        List<Evidence> demands = page.sentences().stream()
                .filter(sentence -> sentence.plain() && DEMAND.isIn(sentence.words()))
                .map(sentence -> Quotes.of(sentence, 0, sentence.text().length(), RULE))
                .toList();
        return demands.isEmpty() ? told : Judgement.unsure(demands);
    }
}
