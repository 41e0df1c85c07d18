package uketori.classifier;

import static uketori.classifier.JapaneseRules.PASSPORT;
import static uketori.classifier.JapaneseRules.SHORT;
import static uketori.classifier.Rule.likely;
import static uketori.classifier.Rule.official;

import java.util.List;

/** What Japanese texts say of an application that has come in or is being handled. */
final class JapaneseProgress {

    static final List<Rule> ALL = List.of(
            official(
                    "review.done",
                    Says.REVIEWED,
                    "審査(?:結果)?(?:が|は|を|も)?(?:すべて|無事に?|、)?(?:完了|終了|終わ|済)(?:しました|いたしました|りました|して(?:い|おり)ます|ので|済み?|です|の(?:お知らせ|ご連絡|通知)|・|通知|$|、|。)|審査(?:の)?結果:(?:適|可|合格|承認|発給)|審査:(?:完了|終了|済)|審査(?:が|を)(?:完了|終了)し、|審査(?:が|も)終わ(?:り|って)",
                    "審査が完了しました。",
                    "審査が終わった、と言っています。旅券ができたとは限りません。",
                    "It says that the review is done; the passport need not be there yet."),
            official(
                    "process.review",
                    Says.BEING_HANDLED,
                    "審査中|審査(?!(?:は|が)?、?(?:これから|今後))(?:は|を|が)?" + SHORT
                            + "(?:開始し|再開し|進め(?:て|る)|進んで|進行中|行って(?:い|おり)|行われて|実施し|続け|始ま(?!るまで|り?ましたら|ったら)|始め|して(?:い|おり)ます|継続)|審査の?開始(?:$|。|:|\\s)|引き続き、?審査|内容を?確認(?:中|して(?:い|おり)ます)|確認中|順番に"
                            + SHORT + "(?:審査|確認|処理)|審査に[^。]{0,20}(?:時間|日数)[^。]{0,10}(?:かかって|いただいて|要して)",
                    "順番に審査を進めております。",
                    "審査を進めている、と言っています。",
                    "It says that the review is under way."),
            likely(
                    "process.step",
                    Says.BEING_HANDLED,
                    "^(?:" + PASSPORT
                            + "の?)?(?:申請(?=審査))?(?:現在の)?(?:申請|処理|手続|進捗|作成|審査|製造|発行)?の?(?:状況|状態|ステータス|進捗|段階)(?::|は)「?(?:書類|旅券の?)?(?:審査|作成|製造|発行|確認|印刷|発送|配送|交付準備|発送準備|作成準備)(?:待ち|中|段階|の段階)?」?(?:です)?。?$|^(?:審査|作成|印刷|製造|発行|確認):(?:中|未(?:了|完了|済|着手)?|待ち)。?$",
                    "現在の状況:審査",
                    "状況欄に、いまの段階が書かれています。",
                    "The status names the step that is under way."),
            likely(
                    "process.making",
                    Says.BEING_HANDLED,
                    "(?:旅券|パスポート)(?:を|は|の)[^。]{0,12}(?:作成|製造|印刷|発行)(?:中|して(?:い|おり)|を(?:進め|行っ)て|手続中|の手続を)|手続(?:中|を進めて)|処理(?:して|を(?:進め|行っ)て)(?:い|おり)ます|作成中|まだ処理中|処理中です|(?:いま)?しばらくお待ち|今しばらく",
                    "現在、旅券を作成しています。",
                    "手続きが進んでいる、と言っています。",
                    "It says that the application is being handled."),
            likely(
                    "process.resubmitted",
                    Says.BEING_HANDLED,
                    "(?:再申請|再提出|補正|訂正|修正|差替)(?:いただ|していただ|された|後の|の)[^。]{0,16}(?:確認し|受付|受領し|拝見し|届き)(?:まし)?(?:た|て)|(?:補正|訂正|修正)(?:が|を)(?:完了|確認|受付)(?:し|いた)",
                    "再申請いただいた内容を確認しました。",
                    "直した申請が届いた、と言っています。",
                    "It says that the corrected application has come in."),
            official(
                    "received.accepted",
                    Says.RECEIVED,
                    "(?:申請|お?申込|申請書類?|申請データ|申請内容|データ|書類)(?:\\([^)]*\\))?(?:内容)?(?:が|は|を|の)?(?![^。]{0,12}(?:旅券|パスポート)(?:が|は|も))[^。]{0,20}?(?:(?:受理|受付|受領|到達|到着|受信|受取)(?:が|を)?(?:完了)?(?:しました|いたしました|されました|ました|して(?:い|おり)ます|済み?|です)|届きました|届いて(?:い|おり)ます|(?:受理|受付|受領)(?:し|いたし)?、)",
                    "申請を受理しました。",
                    "申請が受け付けられた、と言っています。",
                    "It says that the application was accepted or has arrived."),
            likely(
                    "received.in-hand",
                    Says.RECEIVED,
                    "申請(?=[^。]{0,17}[預ち拝承届])[^。]{0,16}(?:(?:お?預かり|ちょうだい|拝受)(?:し|いたし)(?:(?:まし)?た|、)|承りました|届いたことを(?:お知らせ|確認|ご連絡))|申請(?:データ|書)?(?:の)?(?:到達|受信)(?=[\\s:(。\\d]|$)|受理の?(?:順番待ち|待ち)|(?:受理|受付)をお待ち|受理が遅れて(?:い|おり)ます",
                    "旅券の申請書を確かにお預かりしました。",
                    "申請が届いた、または受理を待っている、と言っています。",
                    "It says that the application has come in, or waits to be accepted."),
            official(
                    "received.title",
                    Says.RECEIVED,
                    "申請(?:の)?受理(?:の)?(?:お知らせ|通知|連絡)|受付完了(?!後|して|まで|の場合|(?:の?通知)?(?:[・、][^。、]{0,12}通知|[\\s:][^。、]{0,16}とき))|申請データの到達|(?:申請の?)?受付(?:完了)?(?:の)?(?:お知らせ|通知)(?!が届|[・、][^。、]{0,12}通知|[\\s:][^。、]{0,16}とき)|到達通知|受理通知|受理(?:されました|しました|いたしました)|受付が完了(?:しました|いたしました)",
                    "受付完了通知",
                    "受付・受理を知らせる件名です。",
                    "The subject tells of the acceptance."),
            likely(
                    "received.sent",
                    Says.RECEIVED,
                    "申請(?:手続)?(?:が|は|の送信が|を送信|データを送信)(?:正常に|すべて)?(?:完了)?(?:しました|いたしました)|申請(?:を|は|が)?[^。]{0,8}送信(?:しました|されました|いたしました|が完了)",
                    "申請の送信が完了しました。",
                    "申請が送られた、と言っています。",
                    "It says that the application has been sent."));

    private JapaneseProgress() {}
}
