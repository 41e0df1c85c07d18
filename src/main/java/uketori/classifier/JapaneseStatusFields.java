package uketori.classifier;

import static uketori.classifier.Rule.likely;

import java.util.List;

/** What stands in the status field of an office's own inquiry page: a word for the step, or for what is waited for. */
final class JapaneseStatusFields {

    /** The field's name, such as 旅券発給申請の状況. */
    private static final String FIELD =
            "^(?:(?:旅券|パスポート)の?)?(?:オンライン|電子)?(?:切替|更新|新規|発給|交付|切替発給){0,2}の?(?:ご?申請|お?申込|手続|処理|進捗|照会|審査)?の?(?:現在の)?(?:処理|進捗|審査)?の?(?:状況|状態|ステータス|進捗|現況|段階|区分|結果)(?::|は、?)(?:現在)?「?";

    private static final String END = "」?(?:です)?。?$";

    static final List<Rule> ALL = List.of(
            likely(
                    "field.ready",
                    Says.READY,
                    FIELD + "(?:窓口)?(?:での?)?お?(?:受取|受領|引渡|引換|来庁)(?:待ち?|可能?|の?準備(?:完了|済み?)|できます)" + END,
                    "パスポート発給申請の状況:受取待",
                    "状況欄が「受取待」などになっています。",
                    "The status itself reads \"waiting to be collected\"."),
            likely(
                    "field.received",
                    Says.RECEIVED,
                    FIELD + "(?:申請)?(?:受付|受理|到達)(?:中|待ち?|済み?|完了)?" + END,
                    "旅券発給申請の状況:受付待ち",
                    "状況欄が「受付待ち」などになっています。",
                    "The status itself reads that the application has come in."),
            likely(
                    "field.in-process",
                    Says.BEING_HANDLED,
                    FIELD
                            + "(?:外務省|本省|国|都道府県|県|府|都|道|窓口|センター|印刷局)?(?:での?|の)?(?:内容|書類|二次|一次|最終)?(?:審査|作成|印刷|発行|発給|製造|確認|点検|発送|配送|輸送|交付準備)(?:中|待ち?)?"
                            + END,
                    "パスポート発給申請の状況:外務省審査",
                    "状況欄に、いまの段階が書かれています。",
                    "The status names the step that is under way."),
            likely(
                    "field.correction",
                    Says.CORRECTION,
                    FIELD + "要?(?:補正|訂正|修正|再提出|差替|不備)(?:待ち?|依頼中?|中|あり|要|が?必要)?" + END,
                    "パスポート発給申請の状況:補正待",
                    "状況欄が「補正待」などになっています。",
                    "The status itself reads that a correction is waited for."),
            likely(
                    "field.refused",
                    Says.REFUSED,
                    FIELD + "(?:不交付|不発給|却下|不許可|発給拒否)(?:の?決定|処分|済み?)?" + END,
                    "パスポート発給申請の状況:不交付決定",
                    "状況欄が「不交付決定」などになっています。",
                    "The status itself reads that the application is refused."),
            likely(
                    "field.withdrawn",
                    Says.WITHDRAWN,
                    FIELD + "(?:申請)?(?:取下げ?|取消|キャンセル)(?:済み?|完了)?" + END,
                    "パスポート発給申請の状況:取下",
                    "状況欄が「取下」などになっています。",
                    "The status itself reads that the application is withdrawn."));

    private JapaneseStatusFields() {}
}
