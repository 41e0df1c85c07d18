package uketori.classifier;

/** Tells the day on which an office opens again, for everybody, from the day on which one passport is handed over. */
final class Closures {

    private static final Wording CLOSED = Wording.of(
            "(?:年末年始|連休|お盆|夏季|夏期|冬季|冬期|gw|ゴールデンウィーク|シルバーウィーク|休業|休館|休所|閉庁|閉館|閉所|臨時|メンテナンス|停電|工事|移転|点検)[^。]{0,40}(?:休み|休業|休館|閉|停止|休止|行いません|お渡しできません)"
                    + "|(?:窓口|センター|業務|交付|受付)[^。]{0,20}(?:閉め|閉鎖し|休みます|お休み|休業し|休館|休止)|(?:は|を|、)(?:臨時)?(?:休館|休業|閉庁|閉館|休所|お休み|休み)(?:し|いたし|と|に|です|とさせ)|^[^。]{0,20}(?:休館|休業|閉庁|閉館|休止|お休み)[^。]{0,8}(?:の|について)?(?:お知らせ|ご?案内)?[】\\]]?$"
                    + "|\\b(?:is|are|will be|be) closed\\b|\\bclosed (?:from|on|during|for)\\b|\\bclosure\\b|\\b(?:year-end|new year|holiday|golden week|obon)[a-z' -]{0,24}(?:closed|holidays?|notice|break)");
    private static final Wording AGAIN = Wording.of(
            "通常(?:どおり|通り|業務|営業|の(?:業務|営業|体制))|平常(?:どおり|通り|業務|営業)?|再開|業務を?開始|開庁(?:し|いた|と)|営業(?:し|いた)|から開(?:き|け|館|庁)|\\bas usual\\b|\\b(?:re-?open|resum)\\w*|\\bopens? again\\b|\\bback to normal\\b|\\bnormal (?:hours|operation|business)");
    /** What only the news of one passport says. */
    private static final Wording OF_ONE = Wording.of(
            "予定日|可能日|開始日|交付日|受取日|変更|延期|あなた|(?:ご)?申請の(?:旅券|パスポート)|ご申請|お申込みの|お客様の|date|\\byour (?:new |renewed )?passport\\b");

    /** How many sentences back the closure may stand. */
    private static final int NEAR = 2;

    private Closures() {}

    /** Whether the date is the one on which the office opens again. */
    static boolean endsOn(DatedWords words) {
        MappedText own = words.sentence().words();
        return !OF_ONE.isIn(own) && AGAIN.isIn(own);
    }

    /** Whether a closure is told just before the date, so that it may be the one on which the office opens again. */
    static boolean mayEndOn(Statement statement, DatedWords words) {
        MappedText own = words.sentence().words();
        if (OF_ONE.isIn(own)) {
            return false;
        }
        int place = statement.sentences().indexOf(words.sentence());
        for (int i = Math.max(0, place - NEAR); i <= place; i++) {
            if (CLOSED.isIn(statement.sentences().get(i).words())) {
                return true;
            }
        }
        return false;
    }
}
