package uketori.classifier;

import java.util.List;
import java.util.stream.Stream;

/** The wordings of Japanese texts. */
final class JapaneseRules {

    static final String PASSPORT = "(?:旅券|パスポート)";
    static final String PICKUP = "(?:受取|受領|交付|引渡|お渡し|引換)";
    /** That one can collect it, at the end of a clause before a noun. */
    static final String COLLECTABLE = "(?:受取れる|受取(?:いただけ|になれ)る|受取って(?:いただけ|もらえ)る|受取ることが(?:できる|可能な)|受取が(?:できる|可能な)|受取可能な"
            + "|(?:お渡し|交付|引渡|受領)(?:することが|が)?(?:できる|いただける|可能な)|(?:お渡し|交付|引渡|受取)(?:が|を)行える)";
    /** The verbs of coming to the office. */
    static final String COME =
            "(?:お越し|おいで|ご?来庁|ご?来所|ご?来館|ご?来訪|ご?足労|お運び|お立ち?寄り|お寄り|いらし|(?:取り|(?<!ひ)とり)に(?:来|きて|お越し|おいで|いらし))";
    /** Whose passport it is: this person's own, rather than any. */
    static final String OWN =
            "(?:新しい|新|(?:ご?申請|お?申込み?|ご?依頼|ご?照会|お問合せ)(?:の|いただ(?:いた|きました|いておりました)(?:、)?(?:新しい)?|された|のありました)|(?:あなた|お客様|貴殿|貴方|ご本人様|お子様|長男|長女|次男|次女)(?:様)?(?:の|分の)|(?:下記|次|以下|上記)の(?:受理|受付|申請|照会|整理|交付)番号の(?:方の)?|下記の)";
    /** A thing has been made, has arrived or is ready. */
    static final String DONE =
            "(?:でき|参り|着き|入荷し|納品され|できあがり|完成し|完成いたし|仕上がり|届き|到着し|到着いたし|整い|揃い|発行され|発行し|発行いたし|発給され|発給し|作成され|作成し|作成いたし)";
    /** A request. */
    static final String PLEASE =
            "(?:ください(?:ませ|ますよう、?(?:よろしく)?お願い(?:申し上げ|いたし|し)ます)?|(?:お願い|願い)(?:申し上げます|いたします|します|ます)?)";

    static final String SHORT = "[^。]{0,12}";
    static final String SOME = "[^。]{0,24}";

    static final List<Rule> ALL = Stream.of(
                    JapaneseReady.ALL,
                    JapaneseThere.ALL,
                    JapaneseInvitations.ALL,
                    JapaneseNotYet.ALL,
                    JapaneseProgress.ALL,
                    JapaneseOutcomes.ALL,
                    JapaneseCards.ALL,
                    JapaneseStatusFields.ALL)
            .flatMap(List::stream)
            .toList();

    private JapaneseRules() {}
}
