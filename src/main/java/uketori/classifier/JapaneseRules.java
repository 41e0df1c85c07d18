package uketori.classifier;

import java.util.List;
import java.util.stream.Stream;

/** The wordings of Japanese texts. */
final class JapaneseRules {

    static final String PASSPORT = "(?:旅券|パスポート)";
    static final String PICKUP = "(?:受取|受領|交付|引渡|お渡し|引換)";
    /** That one can collect it, at the end of a clause before a noun. */
    static final String COLLECTABLE = "(?:受取れる|受取(?:いただけ|になれ)る|受取ることが(?:できる|可能な)|受取が(?:できる|可能な)|受取可能な"
            + "|(?:お渡し|交付|引渡|受領)(?:することが|が)?(?:できる|いただける|可能な))";
    /** The verbs of coming to the office. */
    static final String COME = "(?:お越し|おいで|ご?来庁|ご?来所|ご?来館|お運び|お立ち寄り|いらし|取りに(?:来|きて|お越し|おいで|いらし))";
    /** A request. */
    static final String PLEASE =
            "(?:ください(?:ませ|ますよう、?(?:よろしく)?お願い(?:申し上げ|いたし|し)ます)?|(?:お願い|願い)(?:申し上げます|いたします|します|ます)?)";

    static final String SHORT = "[^。]{0,12}";
    static final String SOME = "[^。]{0,24}";

    static final List<Rule> ALL = Stream.of(
                    JapaneseReady.ALL,
                    JapaneseNotYet.ALL,
                    JapaneseProgress.ALL,
                    JapaneseOutcomes.ALL,
                    JapaneseCards.ALL)
            .flatMap(List::stream)
            .toList();

    private JapaneseRules() {}
}
