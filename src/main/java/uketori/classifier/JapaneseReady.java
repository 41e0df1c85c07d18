package uketori.classifier;

import static uketori.classifier.JapaneseRules.COLLECTABLE;
import static uketori.classifier.JapaneseRules.COME;
import static uketori.classifier.JapaneseRules.PASSPORT;
import static uketori.classifier.JapaneseRules.PICKUP;
import static uketori.classifier.JapaneseRules.PLEASE;
import static uketori.classifier.JapaneseRules.SHORT;
import static uketori.classifier.Rule.likely;
import static uketori.classifier.Rule.official;

import java.util.List;

/** What Japanese texts say of a passport that is there to be collected. */
final class JapaneseReady {

    /** It has been made, or has arrived, or is there. */
    private static final String THERE =
            "(?:(?:でき|できあがり|完成し|完成いたし|仕上がり|届き|到着し|到着いたし|整い|発行され|届いたことを確認し|届いていることを確認し|届いていることを確認いたし)(?:まし)?た"
                    + "|(?:でき|できあがっ|完成し|仕上がっ|届い|到着し|整っ|発行され)て(?:い|おり|ござい)?ます|でき(?:て)?おります|(?:届い|仕上がっ|できあがっ|整っ)た"
                    + "|(?:到着|完成|作成)済み?(?:です|でございます))";

    static final List<Rule> ALL = List.of(
            official(
                    "ready.possible",
                    Says.READY,
                    "(?:" + PICKUP
                            + "(?:いただくこと|すること|ること)?(?:が|は|も|か)?(?:可能(?:に|と)(?:なりまし|なっ)た|可能(?:に|と)なって(?:い|おり)ます|できるように(?:なりまし|なっ)た|できるようになって(?:い|おり)ます)"
                            + "|(?:受取れる|受取いただける|お渡しできる|(?:交付|引渡|受領)できる|受取ることができる|受取が可能な)(?:よう|状態)(?:に|と)(?:(?:なりまし|なっ)た|なって(?:い|おり)ます))",
                    "パスポートの受け取りが可能になりました。",
                    "旅券が受け取れるようになった、と言っています。",
                    "It says outright that the passport has become collectable."),
            likely(
                    "ready.became",
                    Says.READY,
                    COLLECTABLE
                            + "(?:よう|状態|段階)(?:に|と)(?:(?:なりまし|なっ)た(?!ら)|なって(?:い|おり)ます|至りました)|(?:(?:ご?申請|お?申込|あなた|お客様)[^。]{0,16}"
                            + PASSPORT + "[^。]{0,12}" + COLLECTABLE + "(?:こと|運び)(?:に|と)なりました|" + COLLECTABLE
                            + "(?:こと|運び)(?:に|と)なりました(?=ので、?[^。]{0,30}(?:受付票|お越し|ご?来庁|ご?来所|おいで)))|(?:" + COLLECTABLE
                            + "(?:よう|状態)に|" + PICKUP
                            + "が?可能に)なって(?:から|以来)、?[^。]{0,12}(?:経過し|経ち|たち|過ぎ)(?:ました|て(?:い|おり)ます)が、[^。]{0,16}(?:受取|受領)[^。]{0,16}(?:ません|ない)",
                    "ご申請の旅券をお渡しできることとなりました。",
                    "旅券を渡せることになった、と言っています。",
                    "It says that the passport can be handed over now."),
            likely(
                    "ready.prepared",
                    Says.READY,
                    "(?:" + PASSPORT + "の?|" + PICKUP
                            + "(?:の|する)?(?:ための)?)ご?(?:準備|用意|支度)(?:が|は|も)?(?:すべて)?相?(?:(?:でき|整い|整え|完了し|完了いたし|終わり|終了し)(?:まし)?た|(?:でき|整っ|整え|完了し|終わっ|終了し)て(?:い|おり)ます)|"
                            + PASSPORT + "(?:を|が)" + SHORT + "ご?用意(?:でき|いたし|し)(?:まし)た|" + PASSPORT
                            + "の?(?:交付|受取|お渡し|引渡)の?準備(?:は|が)?完了(?:です|。)",
                    "旅券のお渡しの準備が整いました。",
                    "お渡しの準備ができた、と言っています。",
                    "It says that everything is prepared for handing the passport over."),
            official(
                    "ready.label",
                    Says.READY,
                    "^(?:(?:申請)?(?:状況|状態|ステータス)|進捗(?:状況)?|(?:処理|手続|作成|交付)状況|照会結果|結果)?:?「?お?(?:交付|受取|受領|渡し|引渡)可(?:能)?(?:です)?」?[。]?$",
                    "交付可能",
                    "状況欄が「交付可能」などになっています。",
                    "The status itself reads \"can be handed over\"."),
            likely(
                    "ready.kept",
                    Says.READY,
                    "(?:あなたの|お客様の|新しい|ご?申請の|お申込みの|^)" + PASSPORT
                            + "(?:は|を|が)(?:現在、?)?[^。]{0,10}(?:窓口|センター|カウンター)(?:で|にて|に)(?:お預かり|保管)して(?:い|おり)ます|(?:作成済み?の|完成した|できあがった|未交付の|未受領の)"
                            + PASSPORT
                            + "(?:を|は|が)[^。]{0,12}(?:お預かり|保管)した(?:まま|状態)(?:に)?(?:です|なって(?:い|おり)ます)",
                    "あなたの旅券は窓口でお預かりしています。",
                    "旅券が窓口で待っている、と言っています。",
                    "It says that the passport is waiting at the office."),
            likely(
                    "ready.label-waiting",
                    Says.READY,
                    "^(?:" + PASSPORT
                            + "の?)?(?:現在の)?(?:(?:申請|処理|手続|作成|交付)?の?(?:状況|状態|ステータス|進捗))(?::|は)「?(?:(?:受取|受領)待ち|(?:交付|受取|引渡|お渡し)(?:の)?準備(?:完了|済み?))」?(?:です)?。?$",
                    "申請状況:受取待ち",
                    "状況欄が「受取待ち」などになっています。",
                    "The status itself reads \"waiting to be collected\"."),
            likely(
                    "ready.collectable",
                    Says.COLLECTABLE,
                    "(?:受取れます|(?:お)?受取(?:いただけ|になれ)ます|" + PICKUP
                            + "(?:ること|すること|いただくこと)?(?:が|は|も)?(?:でき|可能で|いただけ)(?:き)?(?:ます|す|る状態です)|" + PICKUP
                            + "(?:が|は)?できます|お渡しできます|" + PICKUP
                            + "可能(?:です|でございます|な状態です)|ましたので、?[^。]{0,24}(?:お渡し|交付|引渡)(?:いたし|し)ます|窓口(?:で|にて)(?:お渡し|交付|引渡)(?:(?:し|いたし)て(?:い|おり)ます|中です))",
                    "窓口で受け取ることができます。",
                    "受け取れる、と言い切っています。",
                    "It says that the passport can be collected."),
            likely(
                    "ready.state",
                    Says.COLLECTABLE,
                    COLLECTABLE
                            + "状態(?:です|でございます|に(?:あり|ござい)ます)|^" + PASSPORT + "[^。→>|:]{0,8}" + PICKUP
                            + "(?:は|が)?(?:ok(?:です|。)?|可能?(?:です|。))",
                    "旅券は受け取れる状態です。",
                    "受け取れる状態だ、と言っています。",
                    "It says that the passport is in a state to be collected."),
            likely(
                    "pickup.made",
                    Says.MADE,
                    "(?:旅券|パスポート|(?<![一-龠])冊子)(?:が|は|も)(?:(?!たら|れば|次第|まで)[^。]){0,16}" + THERE
                            + "|(?:届き|整い|できあがり|完成し|仕上がり)、(?:(?!たら|れば|次第|まで)[^。]){0,12}窓口(?:に|へ)" + THERE
                            + "|(?:旅券|パスポート|(?<![一-龠])冊子)(?:が|は|も)(?:(?!たら|れば|次第|まで)[^。]){0,16}(?:届き|整い|できあがり)(?=、)"
                            + "|^(?:" + PASSPORT + "の?)?窓口(?:への?|に|の)?(?:到着|着):?(?:済み?|完了)。?$|(?:未交付|未受領)の?" + PASSPORT
                            + "が?(?:あり|ござい)(?:ます)?",
                    "新しいパスポートができました。",
                    "旅券ができた、または窓口に届いた、と言っています。",
                    "It says that the passport is made or has reached the office."),
            likely(
                    "pickup.invited",
                    Says.INVITED,
                    "(?:お受取|受取|受領)(?:に)?(?:になって|なさって|を?して|にお越し|に来て|においで|にいらして|のうえ)?(?:ください|下さい|お願い(?:します|いたします))|受取に(?:お越し|おいで|ご来庁|ご来所|ご来)(?:ください|願い)|受取(?:って|り)ください|受取をお待ちして(?:い|おり)ます|ましたので、?[^。]{0,24}(?:ご来所|ご来庁|ご来館|お越し|おいで)(?:の上)?(?:ください|願い)",
                    "申請した窓口でお受け取りください。",
                    "受け取りに来るよう求めています。",
                    "It asks you to come and collect the passport."),
            likely(
                    "pickup.welcome",
                    Says.WELCOME,
                    COME + "(?:て|に)?(?:なって)?(?:の(?:上|うえ))?[^。]{0,8}(?:" + PLEASE + "|お待ちして)|" + COME
                            + "(?:て)?(?:いただけれ|くだされ)ば、?" + SHORT
                            + "(?:お渡し|交付|引渡)(?:し|いたし|でき)ます|(?:ご?来庁|ご?来所|お越し|おいで)の際は、?[^。]{0,30}(?:お持ち|ご?持参|ご?呈示|ご?提示|ご?用意)[^。]{0,4}"
                            + PLEASE
                            + "|(?:受取|受領)のこと(?:。|$)|窓口(?:で|にて)(?:お渡し|交付|引渡)(?:し|いたし)ます|^お?(?:受取|受領|引渡|お渡し)(?:の可否)?:(?:可|ok|○)(?:\\([^)]{0,8}\\))?$"
                            + "|(?:まだ|いまだ|本日現在|現在)、?お?受取(?:いただいて|になって|られて|がお済みで|が)" + SHORT
                            + "(?:ません|ない)(?:よう(?:です|でございます))?",
                    "受付票をお持ちのうえ、窓口までお越しください。",
                    "窓口に来るよう案内しています。旅券ができている、という言葉と合わせて読みます。",
                    "It asks you to come to the office; it counts together with words that say that the passport is there."),
            official(
                    "pickup.subject",
                    Says.PICKUP_SUBJECT,
                    PASSPORT + "の?お?(?:受取|受領|引取)(?:の|に関する|についての)?(?:依頼|お願い)",
                    "【旅券申請に関するお知らせ】旅券受け取りの依頼(前回旅券必須)",
                    "受け取りを依頼する件名です。日付を確かめてください。",
                    "The subject asks you to collect the passport; the date decides from when."));

    private JapaneseReady() {}
}
