package uketori.classifier;

import static uketori.classifier.JapaneseRules.COME;
import static uketori.classifier.JapaneseRules.PASSPORT;
import static uketori.classifier.JapaneseRules.PLEASE;
import static uketori.classifier.JapaneseRules.SHORT;
import static uketori.classifier.Rule.likely;
import static uketori.classifier.Rule.official;

import java.util.List;

/** What Japanese texts say to somebody who may come for a passport. Most of it holds for everybody, and counts only beside one that is there. */
final class JapaneseInvitations {

    private static final String BRING = "(?:お持ち|ご?持参|ご?呈示|ご?提示|ご?用意|お忘れ)";
    private static final String HAND = "(?:お渡し|交付|引渡)";
    private static final String OFFICE = "(?:窓口|カウンター|センター|コーナー|当館|当所|当課|庁舎|支所|事務所|ご?来庁|ご?来所|ご?来館|お越し|おいで)";

    static final List<Rule> ALL = List.of(
            likely(
                    "pickup.invited",
                    Says.INVITED,
                    "(?:お受取|受取|受領)(?:に)?(?:になって|なさって|を?して|にお越し|に来て|においで|にいらして|のうえ)?(?:ください|下さい|(?:を)?お願い(?:します|いたします|申し上げます)|願います)|(?:受取|受領)に(?:お越し|おいで|ご来庁|ご来所|ご来|お立ち?寄り)(?:ください|願い)|受取(?:って|り)ください|(?:受取|受領)(?:されたい|願いたい)|受取をお待ちして(?:い|おり)ます|ましたので、?[^。]{0,24}(?:ご来所|ご来庁|ご来館|お越し|おいで)(?:の上)?(?:ください|願い)"
                            + "|(?:受取|受領)(?:の|に必要な)?手続(?:を|に)[^。、]{0,12}(?:お願い|ください|願います)",
                    "申請した窓口でお受け取りください。",
                    "受け取りに来るよう求めています。",
                    "It asks you to come and collect the passport."),
            likely(
                    "pickup.welcome",
                    Says.WELCOME,
                    COME + "(?:て|に)?(?:なって)?(?:の(?:上|うえ))?(?:(?!後|のち|まで|次第|控え|遠慮)[^。]){0,8}(?:" + PLEASE + "|お待ちして)|"
                            + COME
                            + "(?:て)?(?:いただけれ|くだされ|になれ|になられれ)ば、?" + SHORT + HAND + "(?:し|いたし|でき)ます|" + COME
                            + "の際(?:に)?は、?[^。]{0,30}" + BRING
                            + "[^。]{0,4}" + PLEASE + "|(?:受取|受領)のこと(?:。|$)|窓口(?:で|にて)" + HAND
                            + "(?:し|いたし)ます|^お?(?:受取|受領|引渡|お渡し|交付)(?:の可否)?:(?:可(?:能)?|ok|できます|[○〇◯◎])(?:\\([^)]{0,8}\\))?$"
                            + "|(?:まだ|いまだ|本日現在|現在)、?お?受取(?:いただいて|になって|られて|がお済みで|が)" + SHORT
                            + "(?:ません|ない)(?:よう(?:です|でございます))?"
                            + "|お?(?:受取|受領|引渡)(?:に(?:あたって|当たって|際して)|の際に?)は、?[^。]{0,12}ご?本人[^。]{0,10}(?:来庁|来所|来館|お越し|おいで)[^。]{0,8}(?:必要|お願い|ください)"
                            + "|(?:受付票|引換証?)[^。、]{0,8}(?:と引換|を(?:ご?提示|お持ち)[^。、]{0,6})[^。]{0,16}(?:お渡し|交付)(?:し|いたし)ます|^(?:皆様の|ご?本人様?の)?(?:(?:お越し|ご?来庁|ご?来所)を)?(?:心より)?お待ちして(?:い|おり)ます",
                    "受付票をお持ちのうえ、窓口までお越しください。",
                    "窓口に来るよう案内しています。旅券ができている、という言葉と合わせて読みます。",
                    "It asks you to come to the office; it counts together with words that say that the passport is there."),
            likely(
                    "pickup.awaited",
                    Says.WELCOME,
                    OFFICE
                            + "(?:へ|に|まで)どうぞ|(?:持参|ご?用意|お持ち)[^。]{0,8}(?:窓口|センター)(?:へ|まで)(?:。|!|$)|いつ(?:でも)?、?(?:来て|お越し|ご?来庁|ご?来所|おいで)[^。]{0,10}(?:構い|かまい|差し支えあり|問題あり)ません|いつ(?:でも)?、?(?:来て|お越し)[^。]{0,10}(?:結構|大丈夫)です|"
                            + OFFICE
                            + "(?:で|にて|を)?[^。、]{0,6}お待ち(?:して(?:い|おり)ます|申し上げ)|" + COME
                            + "(?:の(?:上|うえ)|し|して|になり)?、[^。]{0,40}" + BRING + "[^。]{0,6}" + PLEASE
                            + "|" + OFFICE + "(?:に|へ|まで)[^。]{0,12}(?:お持ち|ご?持参|お出し|ご?提出|ご?提示)[^。]{0,4}" + PLEASE,
                    "受取窓口でお待ちしています。",
                    "窓口で待っている、と言っています。旅券ができている、という言葉と合わせて読みます。",
                    "It says that the office awaits you; it counts together with words that say that the passport is there."),
            likely(
                    "pickup.what-to-bring",
                    Says.WELCOME,
                    "受付票[^。]{0,20}(?:必須|必要|忘れ(?:ずに?|なく|ないで|のない)(?:[^。]{0,8}" + BRING + "[^。]{0,6}" + PLEASE
                            + ")?)|(?:受取|受領|交付|お渡し|引渡)の?際(?:に)?(?:は、?|、)[^。]{0,40}" + BRING + "[^。]{0,6}" + PLEASE,
                    "受付票を忘れずにお持ちください。",
                    "受け取りの持ち物を案内しています。旅券ができている、という言葉と合わせて読みます。",
                    "It says what to bring along; it counts together with words that say that the passport is there."),
            likely(
                    "pickup.hours",
                    Says.WELCOME,
                    "(?:お渡し|お?受取|受領|交付|引渡)(?:の?(?:時間|日時|曜日)(?:は|:)?|は|:)[^。]{0,24}(?:平日|\\d{1,2}時|\\d{1,2}:\\d\\d|[月火水木金土日]曜|開庁|執務|業務)[^。]{0,60}(?=。|$)",
                    "お渡しは、平日の9時から17時までです。",
                    "お渡しの時間を案内しています。旅券ができている、という言葉と合わせて読みます。",
                    "It gives the hours for collecting; they count together with words that say that the passport is there."),
            likely(
                    "pickup.notified",
                    Says.WELCOME,
                    "(?:でき|できあがり|仕上がり|完成し|届き|整い|到着し)(?:まし)?た(?:ので|ため|から)、?(?:ここに)?(?:ご?案内|お知らせ|ご?連絡|通知)(?:し|いたし|申し上げ)ます",
                    "下記の旅券ができましたので、ご案内します。",
                    "できたことを知らせています。",
                    "It gives notice that the passport is there."),
            official(
                    "pickup.subject",
                    Says.PICKUP_SUBJECT,
                    PASSPORT + "の?お?(?:受取|受領)(?:の|に関する|についての)?(?:依頼|お願い)",
                    "【旅券申請に関するお知らせ】旅券受け取りの依頼(前回旅券必須)",
                    "受け取りを依頼する件名です。日付を確かめてください。",
                    "The subject asks you to collect the passport; the date decides from when."));

    private JapaneseInvitations() {}
}
