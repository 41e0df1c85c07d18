package uketori.classifier;

import static uketori.classifier.JapaneseRules.COLLECTABLE;
import static uketori.classifier.JapaneseRules.DONE;
import static uketori.classifier.JapaneseRules.OWN;
import static uketori.classifier.JapaneseRules.PASSPORT;
import static uketori.classifier.Rule.likely;

import java.util.List;

/** What Japanese texts say of a passport that has been made, has reached the office or is kept there; it counts beside an invitation. */
final class JapaneseThere {

    private static final String THING = "(?<!(?:他|ほか|別)の(?:方|人)の)(?<!(?:他|ほか|別)の申請者の)(?:" + PASSPORT
            + "|(?<![一-龠])冊子|(?:ご?申請|お?申込)分)(?:\\([^)]{0,12}\\))?";
    /** As for the passport. */
    private static final String AS_FOR =
            "(?:が|は|も|、(?=無事に?|すでに|既に|もう)|ですが、|につきまし?て(?:は|も)?|につき、|について(?:は|も)?|に関しまして(?:は)?)";
    /** No condition stands between. */
    private static final String MEANWHILE = "(?:(?!たら|れば|次第|まで)[^。]){0,24}";

    /** The same, and no day either: "on the 17th it arrives, and" may be said of a day to come. */
    private static final String WITHOUT_A_DAY =
            "(?:(?!たら|れば|次第|まで|\\d日|明日|明後日|来週|来月|今週|今月|近日|後日|まもなく|間もなく|予定)[^。]){0,24}";

    /** It has been made, or has arrived, or is there. */
    private static final String THERE = "(?:(?:" + DONE
            + "|届いたことを確認し|届いていることを確認し|届いていることを確認いたし)(?:まし)?た"
            + "|(?:でき|できあがっ|完成し|仕上がっ|届い|到着し|整っ|揃っ|発行され|発給され|発行し|作成され)て(?:い|おり|ござい)?(?:ます|(?<=おり)(?=、))|でき(?:て)?おります|(?:届い|仕上がっ|できあがっ|整っ|揃っ)た"
            + "|(?:到着|完成|作成|発行|発給|仕上がり|できあがり)済み?(?:です|でございます|。|$))";

    /** The making of it is finished. */
    private static final String MAKING = "(?:の|につき、|は、?)?(?:作成|発行|発給|製造|印刷|製本|調製)(?:手続|作業|の手続)?";

    /** Those whose passports a list names. */
    private static final String LISTED = "(?:次の方の|以下の|上記の|下記の|次の)";

    static final List<Rule> ALL = List.of(
            likely(
                    "pickup.made",
                    Says.MADE,
                    THING + AS_FOR + MEANWHILE + THERE + "|" + PASSPORT + "、?(?:" + DONE
                            + "ました|(?:でき|届い|仕上がっ|できあがっ)て(?:い|おり)?ます)|" + PASSPORT
                            + "を[^。]{0,12}(?:発行|作成|お作り|発給)(?:し|いたし)ました|^(?:お渡しの|交付の|お受取の)?(?:ご?準備|ご?用意)(?:が|も|、)?(?:でき|整い)(?:まし)?た(?:ので|。|$)|(?:届き|整い|できあがり|完成し|仕上がり)、(?:(?!たら|れば|次第|まで)[^。]){0,12}窓口(?:に|へ)"
                            + THERE + "|" + THING + AS_FOR + WITHOUT_A_DAY
                            + "(?:届き|整い|できあがり)(?=、(?![^。]{0,30}(?:翌|順次|予定|見込|後日|明日|明後日|来週|来月)))|^(?:(?:申請|処理|現在の)?(?:状況|状態|ステータス):)?(?:"
                            + PASSPORT
                            + "の?)?(?:配送状況:)?窓口(?:への?|に|の)?(?:到着|着)(?:状況)?:?(?:到着)?(?:済み?|完了)(?:\\([^)]{0,12}\\))?。?$|(?:未交付|未受領)の?"
                            + PASSPORT
                            + "が?(?:あり|ござい)(?:ます)?"
                            + "|^(?:(?:新しい|ご?申請の|お申込の|あなたの|お客様の)?)(?:旅券|パスポート)の(?:窓口での?)?(?:交付|お渡し|引渡)を(?:開始|始め)(?:し|いたし)?(?:ました|て(?:い|おり)ます)"
                            + "|^(?:新しい|ご?申請の|お申込の|あなたの|お客様の)?(?:旅券|パスポート)、(?:完成|到着)して(?:い|おり)ます(?=。|$)",
                    "新しいパスポートができました。",
                    "旅券ができた、または窓口に届いた、と言っています。",
                    "It says that the passport is made or has reached the office."),
            likely(
                    "pickup.making-finished",
                    Says.MADE,
                    PASSPORT + MAKING
                            + "(?:が|は|も|を)(?:すべて|無事に?)?(?:(?:完了|終了)(?:(?:し|いたし)(?:ました|て(?:い|おり)ます|(?=、))|です)|(?:終わり|済み)(?:ました|(?=、))|終え(?:ました|(?=、)))|^(?:"
                            + PASSPORT
                            + "の?)?(?:作成|発行|発給|製造)(?:状況)?:(?:作成|発行|製造)?(?:済み?|完了)。?$|^旅券:(?:作成|発行|製造)(?:済み?|完了)。?$",
                    "旅券の作成が完了しました。",
                    "旅券の作成が終わった、と言っています。",
                    "It says that the passport has been made."),
            likely(
                    "pickup.made-title",
                    Says.MADE,
                    "^" + PASSPORT + "の?(?:交付|お渡し|受取|引渡)?(?:の)?(?:準備|用意)?(?:完了|完成|できあがり)(?:の?(?:お知らせ|ご?案内|ご?連絡|通知))?$",
                    "旅券完成のお知らせ",
                    "旅券の完成を知らせる件名です。",
                    "The subject tells that the passport is made."),
            likely(
                    "pickup.kept",
                    Says.MADE,
                    "(?<!現在の)(?<!今の)(?<!前の)(?<!前回の)(?<!古い)(?<!旧)" + PASSPORT + "(?:を|は|が|も)" + MEANWHILE
                            + "(?:(?:お預かり|保管|お?取り置き)(?:を)?(?:(?:し|いたし)て(?:い|おり)(?:ます|、)|した(?:まま|状態)(?:です|(?:に|と)なって(?:い|おり)(?:ます|、)))|(?:窓口|センター|事務所|当館|当所|当課)に(?:残って(?:い|おり)(?:ます|、)|ございます|あります)|窓口(?:で|に(?:て)?)[^。、]{0,8}お待ちして(?:い|おり)ます)|^(?:現在も?|引き続き|今も|ただいま)?、?(?:当|上記の?)?(?:窓口|センター|事務所|当館|当所)(?:で|に|にて)(?:大切に)?(?:お預かり|保管)(?:を)?(?:し|いたし)て(?:い|おり)ます",
                    "作成した旅券を窓口でお預かりしています。",
                    "旅券が窓口に保管されている、と言っています。",
                    "It says that the office keeps the passport."),
            likely(
                    "pickup.unclaimed",
                    Says.MADE,
                    PASSPORT
                            + "(?:を|は|が|の|も)(?:(?!たら|れば|次第|まで|場合|方)[^。]){0,30}(?:(?:まだ|いまだ|本日現在|現在)、?お?(?:受取|受領)(?:を|が|に)?(?:いただいて|になって|なって|られて|されて|お済みで|済んで|なく|いただけて|がお済みで)?(?:い|おり)?(?:ません|ないよう)|お?(?:受取|受領)(?:が|を|に)?(?:まだ|いまだ)?(?:お済みで|済んで(?:い|おり)|確認でき(?:て(?:い|おり)|)|いただいて(?:い|おり)|なって(?:い|おり)|ござい|あり)(?:ません|ないよう)|(?:"
                            + COLLECTABLE
                            + "(?:よう|状態)に|お?(?:受取|交付|お渡し|引渡)が?可能(?:に|と))なって(?:から|以来)、?[^。]{0,12}(?:経過し|経ち|たち|過ぎ)(?:ました|て(?:い|おり)ます))(?!(?:で|が|の)?(?:場合|ため|ので|方|間|こと))"
                            + "|(?:旅券|パスポート)(?:は|が)、?(?:現在、?)?(?:窓口での?)?お?(?:受取|受領|交付|引渡|来庁)待ちの(?:状態|段階)です|まだ、?(?:新しい)?(?:旅券|パスポート)を受取(?:られて|って)(?:い|おり)?ません|(?:旅券|パスポート)が(?:発行|作成|交付可能に)(?:され|なっ)て(?:から|以来)[^。]{0,10}(?:過ぎ|経過|経ち|たち)(?:し)?(?:て|ました)|^(?:新しい)?(?:旅券|パスポート):(?:窓口(?:に|で)?|センター(?:に|で)?)(?:保管|お預かり)中",
                    "ご案内した旅券を、まだお受け取りいただいておりません。",
                    "旅券の受け取りを待っている、と言っています。",
                    "It says that the passport still waits for you."),
            likely(
                    "pickup.deadline-near",
                    Says.MADE,
                    "(?:お?受取|受領|お渡し|保管)の?(?:最終)?(?:期限|期日)(?:が|まで)(?:、)?[^。]{0,10}(?:(?:近づ|迫|せま)[^。]{0,4}(?:ます|ました)|残り|あと|間近)",
                    "旅券のお受け取り期限が近づいています。",
                    "受け取りの期限が近い、と言っています。",
                    "It says that the last day for collecting is near."),
            likely(
                    "pickup.reminder",
                    Says.MADE,
                    "(?:まだ|いまだ|現在も|今も)、?(?:お受取|ご受領|お越し|ご来庁|ご来所|ご来館)(?:が|を|に|は)?(?:いただいて|いただけて|なって|なられて|お済みで|済んで|ない|ござい|あり)?(?:い|おり)?(?:ません|ない)[^。]{0,8}(?:ので|ため|ことから)、[^。]{0,20}(?:早めに|至急|すみやかに|速やかに|期限|必ず|(?:お越し|ご?来庁|ご?来所)[^。]{0,4}(?:ください|願))",
                    "まだお受け取りがお済みでないようですので、お早めにお越しください。",
                    "受け取りに来ていない人への再度の案内です。",
                    "It reminds somebody who has not come for the passport yet."),
            likely(
                    "pickup.handed-now",
                    Says.MADE,
                    "^(?:このたび、?|この度、?)?" + "(?:" + OWN + "|" + LISTED + ")" + PASSPORT
                            + "を(?:本日より|本日から)?(?:窓口(?:で|にて)|当[所館課](?:で|にて))?(?:お渡し|交付|引渡)(?:し|いたし)ます(?=。|$|ので、)",
                    "新しい旅券をお渡しします。",
                    "新しい旅券を渡す、と言っています。",
                    "It says that the new passport is handed over."),
            likely(
                    "pickup.answered-yes",
                    Says.MADE,
                    "^(?:(?:(?:a|答え?|回答|お答え)\\d{0,2}[.:、])?はい、?|(?:答え?|ご?回答|お答え|ご?返答)(?:内容)?:)(?:(?!たら|れば|次第|まで)[^。]){0,16}"
                            + THERE,
                    "はい、できております。",
                    "できているかという問いに「はい」と答えています。",
                    "It answers yes to whether the passport is there."));

    private JapaneseThere() {}
}
