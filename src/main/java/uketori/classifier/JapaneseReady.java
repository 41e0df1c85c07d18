package uketori.classifier;

import static uketori.classifier.JapaneseRules.COLLECTABLE;
import static uketori.classifier.JapaneseRules.COME;
import static uketori.classifier.JapaneseRules.OWN;
import static uketori.classifier.JapaneseRules.PASSPORT;
import static uketori.classifier.JapaneseRules.PICKUP;
import static uketori.classifier.JapaneseRules.PLEASE;
import static uketori.classifier.JapaneseRules.SHORT;
import static uketori.classifier.Rule.likely;
import static uketori.classifier.Rule.official;

import java.util.List;

/** What Japanese texts say of a passport that is there to be collected. */
final class JapaneseReady {

    static final List<Rule> ALL = List.of(
            official(
                    "ready.possible",
                    Says.READY,
                    "(?:" + PICKUP
                            + "(?:いただくこと|すること|ること)?(?:が|は|も|か)?(?:可能(?:に|と)(?:なりまし|なっ)た|可能(?:に|と)なって(?:い|おり)ます|可(?:に|と)なりました|できるように(?:なりまし|なっ)た|できるようになって(?:い|おり)ます)"
                            + "|(?:受取れる|受取いただける|お渡しできる|(?:交付|引渡|受領)できる|受取ることができる|受取が可能な)(?:よう|状態)(?:に|と)(?:(?:なりまし|なっ)た|なって(?:い|おり)ます))",
                    "パスポートの受け取りが可能になりました。",
                    "旅券が受け取れるようになった、と言っています。",
                    "It says outright that the passport has become collectable."),
            likely(
                    "ready.became",
                    Says.READY,
                    COLLECTABLE
                            + "(?:よう|状態|段階)(?:に|と)(?:(?:なりまし|なっ)た(?!ら)|なって(?:い|おり)ます|至りました)|(?:(?:ご?申請|お?申込|ご?依頼|あなた|お客様|貴殿|先般|先日)[^。]{0,16}"
                            + PASSPORT + "(?=[^。]{0,70}(?:運び|こと)[にと]なりました)[^。]{0,40}" + COLLECTABLE
                            + "(?:こと|運び)(?:に|と)なりました|" + PASSPORT + "[^。]{0,40}"
                            + COLLECTABLE
                            + "運び(?:に|と)なりました|" + COLLECTABLE
                            + "(?:こと|運び)(?:に|と)なりました(?=ので、?[^。]{0,30}(?:受付票|お越し|ご?来庁|ご?来所|おいで)))|(?:" + COLLECTABLE
                            + "(?:よう|状態)に|" + PICKUP
                            + "が?可能に)なって(?:から|以来)、?[^。]{0,12}(?:経過し|経ち|たち|過ぎ)(?:ました|て(?:い|おり)ます)が、[^。]{0,16}(?:受取|受領)[^。]{0,16}(?:ません|ない)",
                    "ご申請の旅券をお渡しできることとなりました。",
                    "旅券を渡せることになった、と言っています。",
                    "It says that the passport can be handed over now."),
            likely(
                    "ready.prepared",
                    Says.READY,
                    "(?:(?:" + PASSPORT + "|" + PICKUP
                            + ")(?=[^。]{0,15}(?:準備|用意|支度))(?:(?!たら|れば|次第|まで|、|作成|審査|発送|配送|申請|支払|納付|登録|撮影|検査|製造|コピー|写し|写真|書|票|証|用の|カバー|ケース|手数料|代金)[^。]){0,14})ご?(?:準備|用意|支度)(?:が|は|も|、)?(?:すべて)?相?(?:(?:でき|整い|ととのい|整え|完了し|完了いたし|終わり|終了し|済み)(?:まし)?た|(?:済んで|でき|整っ|ととのっ|整え|完了し|終わっ|終了し)て(?:い|おり)ます)|"
                            + PASSPORT + "(?:を|が)" + SHORT + "ご?用意(?:でき|いたし|し)(?:まし)た|" + PASSPORT
                            + "の?(?:交付|受取|お渡し|引渡)の?準備(?:は|が)?完了(?:です|。)|" + PASSPORT
                            + "[】」)の:]{0,2}(?:準備|用意)(?:は|が)?(?:ok|完了|済み?)(?:です)?(?=。|!|$|、)|" + PICKUP
                            + "できるよう(?:に)?、?[^。]{0,8}(?:準備|用意)(?:が|を)(?:すべて)?(?:整って|整えて|して)(?:い|おり)ます",
                    "旅券のお渡しの準備が整いました。",
                    "お渡しの準備ができた、と言っています。",
                    "It says that everything is prepared for handing the passport over."),
            official(
                    "ready.label",
                    Says.READY,
                    "^(?:(?:申請|現在の)?(?:状況|状態|ステータス)|現況|進捗(?:状況)?|(?:処理|手続|作成|交付)状況|照会結果|結果)?:?(?:[^。:(]{2,10}\\()?「?(?:"
                            + PASSPORT
                            + "の?)?お?(?:交付|受取|受領|渡し|引渡)可(?:能)?(?:です)?」?\\)?(?:\\((?:未(?:受取|受領|交付|引渡|渡し)|(?:受取|受領|交付|引渡)前)\\))?[。]?$",
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
                            + "の?)?(?:現在の)?(?:(?:申請|処理|手続|作成|交付)?の?(?:状況|状態|ステータス|進捗))(?::|は)「?(?:(?:窓口|ご?来庁|ご?来所)?(?:での)?お?(?:受取|受領|引渡|来庁|来所)待ち|(?:交付|受取|引渡|お渡し)(?:の)?準備(?:完了|済み?))」?(?:です)?。?$",
                    "申請状況:受取待ち",
                    "状況欄が「受取待ち」などになっています。",
                    "The status itself reads \"waiting to be collected\"."),
            likely(
                    "ready.label-prepared",
                    Says.READY,
                    "^(?:(?:申請)?(?:状況|状態|ステータス)|進捗(?:状況)?|(?:処理|手続|作成|交付)状況)?:?「?お?(?:受取|交付|受領|渡し|引渡)の?準備(?:完了|済み?|ok)」?(?:\\([^)]{0,16}\\))?(?:です)?。?$",
                    "受取準備完了",
                    "状況欄が「受取準備完了」などになっています。",
                    "The status itself reads \"prepared for pickup\"."),
            likely(
                    "ready.handed-so-come",
                    Says.READY,
                    "^(?:" + OWN + ")?" + PASSPORT + "を[^。、]{0,12}(?:お渡し|交付|引渡)(?:し|いたし)ますので、[^。]{0,40}" + COME
                            + "[^。]{0,8}" + PLEASE,
                    "旅券を交付しますので、申請者本人が窓口へお越しください。",
                    "旅券を渡すので来るよう案内しています。",
                    "It says that the passport is handed over and asks you to come."),
            likely(
                    "ready.message-for",
                    Says.READY,
                    "(?:この|本)(?:メッセージ|メール|通知|お知らせ|ご?案内|はがき)は、?" + SHORT + PASSPORT
                            + "[^。]{0,10}(?:" + COLLECTABLE
                            + "(?:よう|状態)に(?:なっ|なりまし)た|準備(?:が|の)(?:でき|整っ|整いまし)た|(?:でき|できあがっ|仕上がっ|届い)た)(?:お?客様|申請者|方)(?:様)?(?:に|へ)(?:だけ|のみ)?(?:お送り|送付|送信|通知|ご?案内|配信)(?:して(?:い|おり)ます|します|いたします)",
                    "本メッセージは、旅券を受け取れるようになった方にお送りしています。",
                    "受け取れるようになった人に送る知らせだ、と言っています。",
                    "It says that the message goes to those whose passport can be collected."),
            likely(
                    "ready.collectable",
                    Says.COLLECTABLE,
                    "(?:受取れます|(?:お)?受取(?:いただけ|になれ)ます|" + PICKUP
                            + "(?:ること|すること|いただくこと)?(?:が|は|も)?(?:でき|可能で|いただけ)(?:き)?(?:ます|す|る状態です)|" + PICKUP
                            + "(?:が|は)?できます|お渡しできます|受取って(?:いただけ|もらえ)ます|(?:ご?受領|お?引渡)になれます|お持ち帰りいただけます|(?:受取|受領|引取)(?:り)?に(?:お越し|ご?来庁|ご?来所|おいで)(?:いただけ|になれ)ます|"
                            + PICKUP
                            + "可能(?:です|でございます|な状態です)|ましたので、?[^。]{0,24}(?:お渡し|交付|引渡)(?:いたし|し)ます|窓口(?:で|にて)(?:お渡し|交付|引渡)(?:(?:し|いたし)て(?:い|おり)ます|中です))",
                    "窓口で受け取ることができます。",
                    "受け取れる、と言い切っています。",
                    "It says that the passport can be collected."),
            likely(
                    "ready.state",
                    Says.COLLECTABLE,
                    COLLECTABLE
                            + "状態(?:です|でございます|に(?:あり|ござい)ます|のままです)|^(?:【[^】]{0,16}】)?" + OWN + "?" + PASSPORT
                            + "(?:の|は|が|、|:)?[^。→>|:、]{0,8}" + PICKUP
                            + "(?:は|が|状況|:)?:?(?:ok|可能?|[○〇◯◎])(?:です|でございます)?(?=。|$|!|\\(|※|、)"
                            + "|" + PASSPORT
                            + "(?:は|が|も)、?(?:(?!も、|たら|れば|次第|まで|予定)[^。]){0,24}(?:到着し|届き|でき|できあがり|整い)、(?:本日|今日|今朝)(?:より|から)?、?[^。、]{0,8}(?:お渡し|交付|引渡)(?:を|が)(?:開始し|始め|始まり)ました|"
                            + PASSPORT
                            + "(?:(?!も、|たら|れば|次第|まで|予定)[^。]){0,30}(?:届き|到着し|でき|できあがり|整い)(?:まし)?た(?:ので|ため)、(?:本日|今日|ただいま|今|いま)(?:より|から)、?[^。、]{0,8}(?:お渡し|交付|引渡)(?:を|が)?(?:開始(?:し|いたし)|始め)ます"
                            + "|" + PASSPORT
                            + "(?:は|を)[^。、]{0,6}(?:本日|今日|ただいま)(?:より|から)?、?[^。、]{0,10}(?:お渡し|交付|引渡)(?:いたし|し)ます",
                    "旅券は受け取れる状態です。",
                    "受け取れる状態だ、と言っています。",
                    "It says that the passport is in a state to be collected."));

    private JapaneseReady() {}
}
