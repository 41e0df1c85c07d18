package uketori.classifier;

import java.util.List;

/** What the step says that a page marks as the current one. */
final class StepRules {

    private static final String NOW = "(?:^|:)\\[現在\\] ?(?:旅券|パスポート)?[のが]?(?:窓口で)?";

    static final List<Rule> ALL = List.of(
            Rule.likely(
                    "step.ready",
                    Says.READY,
                    NOW
                            + "(?:お?受取|受領|交付|お?渡し|引渡)(?:り|し)?(?:が|の)?(?:可能?|できます|できる|いただけます|になれます|準備完了|準備が(?:でき|整い)ました)$|"
                            + NOW
                            + "(?:your |the )?(?:passport )?(?:is )?(?:ready (?:for|to) [a-z -]{4,30}|available for [a-z -]{4,30}|can be (?:picked up|collected|received)|(?:pick-?up|collection|receipt|delivery|hand-?over):? (?:is )?(?:available|possible|ready))$",
                    "[現在] 受け取り可能",
                    "進み具合の一覧で、いまの段階が「受取可能」になっています。",
                    "The list of steps marks \"can be collected\" as the current one."),
            Rule.likely(
                    "step.in-process",
                    Says.BEING_HANDLED,
                    NOW
                            + "[^。]{0,8}(?:審査|作成|発行|発給|製造|印刷|発送|輸送|配送|到着|処理|確認|準備(?!完了|が完了|が?でき|が整))[^。]{0,8}$|"
                            + NOW
                            + "[a-z ]{0,20}(?:exam|review|screen|process|being |making|produc|print|prepar|issu|in progress)[a-z ]{0,24}$",
                    "[現在] 審査",
                    "進み具合の一覧で、いまの段階が審査や作成になっています。",
                    "The list of steps marks the review or the making as the current one."),
            Rule.likely(
                    "step.received",
                    Says.RECEIVED,
                    NOW + "(?:の?(?:申請|申込|送信|提出|受付|受理|到達)){1,2}(?:済み?|完了|しました)?$|" + NOW
                            + "(?:application )?(?:accepted|received|submitted|applied|acceptance|application|submission|reception|accepting)$",
                    "[現在] 受理",
                    "進み具合の一覧で、いまの段階が受付になっています。",
                    "The list of steps marks the acceptance as the current one."),
            Rule.likely(
                    "step.correction",
                    Says.CORRECTION,
                    NOW + "(?:申請)?(?:内容)?の?(?:要?(?:補正|訂正|修正)|差戻)[^。]{0,6}$|" + NOW
                            + "[a-z ]{0,16}correction[a-z ]{0,16}$",
                    "[現在] 補正",
                    "進み具合の一覧で、いまの段階が補正になっています。",
                    "The list of steps marks the correction as the current one."),
            Rule.likely(
                    "step.picked-up",
                    Says.PICKED_UP,
                    NOW + "(?:(?:受取|受領|交付|お渡し|引渡)(?:済み?|完了)|完了)$|" + NOW
                            + "(?:passport )?(?:picked up|collected|handed over|completed?|finished|done|(?:pick-?up|collection|receipt|delivery|hand-?over):? (?:done|completed?|finished))$",
                    "[現在] 受け取り完了",
                    "進み具合の一覧で、いまの段階が「受取完了」になっています。",
                    "The list of steps marks the handing over as done."));

    private StepRules() {}
}
