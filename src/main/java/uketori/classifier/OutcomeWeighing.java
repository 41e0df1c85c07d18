package uketori.classifier;

import org.jspecify.annotations.Nullable;

/** Weighs what is said of how an application ended, or of what has to be done so that it goes on. */
final class OutcomeWeighing {

    private static final Wording OF_THE_CARD = Wording.of("カード|支払|納付|決済|\\bcard\\b|payment");

    private static final Wording OF_THE_APPLICATION =
            Wording.of("写真|署名|画像|申請|書類|不備|戸籍|photo|signature|image|application|document");

    /** The counter's work of the day is over, not that on this passport. */
    private static final Wording OF_THE_DAY =
            Wording.of("(?:本日|今日|今週|年内|今年|午前|午後|\\d日)の(?:旅券|パスポート)?の?(?:交付|受取|お渡し|引渡)(?:業務)?(?:は|を)、?(?:すべて)?終了");

    /** An earlier passport. */
    private static final Wording OF_THE_LAST_TIME = Wording.of("前回[^。]{0,20}(?:申請|取得|更新|際|時)(?:では|は|に)");

    /** What had stopped, and goes on again. */
    private static final Wording RESUMED =
            Wording.of("^[^。、]{0,16}(?:が|けれども?|ところ)、[^。]{0,40}(?:再開|復旧|解消)(?:し|いたし|され)(?:まし)?(?:た|て(?:い|おり)ます|、)");

    /** What happens to any passport that nobody collects in time takes no date back. */
    private static final Wording LAPSE = Wording.of(
            "(?:期限|期間|以内|までに|半年|\\dか月|年)[^。]{0,30}(?:ない(?:場合|とき|方|旅券|パスポート|もの|と)|なければ|ませんと|なかった(?:場合|とき)|過ぎ(?:ると|ますと|た(?:場合|とき)))[^。]{0,30}(?:無効|失効|取消|中止)");

    /** What has been given back is no application: 古い旅券は失効処理のうえ返却しました. */
    private static final Wording OF_A_THING_RETURNED =
            Wording.of("(?:旅券|パスポート|謄本|抄本|原本|証明書|カード|手数料|印紙)(?:は|を|も|について(?:は)?|につきましては)、?(?:(?!申請)[^。]){0,24}$");

    /** It cannot be issued as things are; with another photo it can. */
    private static final Wording AS_THINGS_ARE = Wording.of(
            "^(?: (?:a|an|the|your|his|her) (?:new )?passport)?,? (?:with|using|as|from|based on) (?:the|this|that|your|these)\\b[^.]{0,24}\\b(?:photo|picture|signature|image|document|application|information|data)");

    /** What is refused until something else happens is only put off. */
    private static final Wording UNTIL =
            Wording.of("まで(?!に)(?:は|の間は?)?、?|間は|まだ|現時点|現段階|今の段階|今のところ|今は|待って|このまま|当面|しばらく");

    /** What has got through is still not the end: 送信が完了しても、手続は完了していません. */
    private static final Wording EVEN_IF = Wording.of("(?:送信|申請|受付|完了|登録)[^。、]{0,16}(?:て|で)も、");

    /** A correction that is waited for: what has not come in is the answer, not the application. */
    private static final Wording AWAITED =
            Wording.of("(?:補正|訂正|修正|差替|再提出|再申請)[^。]{0,24}(?:届いて|到達して|完了して|受付て|届きま)[^。]{0,4}(?:ません|ない)");

    /** The office has put it right itself, and nothing is to be done. */
    private static final Wording PUT_RIGHT = Wording.of(
            "^[^。]{0,16}が、[^。]{0,30}(?:修正|訂正|補正|直)し?(?:いたし)?ました(?:ので|ため|。|から)|^[^。]{0,40}(?:対応|手続|連絡|お手続き)(?:の必要は|は)(?:不要|(?:ありません|ございません))");

    /** What was wrong is said of the place or the hours, and takes no day back. */
    private static final Wording OF_THE_PLACE =
            Wording.of("(?:場所|窓口名|住所|所在地|電話番号|時間|持ち物|手数料|地図)(?:の(?:記載|ご?案内|表記))?に(?:一部)?(?:誤り|間違い)");

    private OutcomeWeighing() {}

    static @Nullable Says of(Hit hit) {
        return switch (hit.says()) {
            case CORRECTION ->
                hit.after(PUT_RIGHT) || (hit.beside(OF_THE_CARD) && !hit.beside(OF_THE_APPLICATION))
                        ? null
                        : orToCome(hit);
            case TAKEN_BACK ->
                hit.beside(OF_THE_PLACE) || hit.after(RESUMED) || hit.beside(LAPSE) ? null : orToCome(hit);
            case PICKED_UP ->
                hit.upTo(OF_THE_DAY) || OF_THE_LAST_TIME.isIn(hit.text(), 0, hit.from() + 1) ? null : orToCome(hit);
            case REFUSED ->
                hit.after(AS_THINGS_ARE) || !hit.fact() ? null : hit.before(UNTIL) ? Says.NOT_YET : hit.says();
            case ERROR -> hit.fact() && !hit.beside(AWAITED) && !hit.upTo(EVEN_IF) ? hit.says() : null;
            case SENT_BACK -> hit.fact() && !hit.before(OF_A_THING_RETURNED) ? hit.says() : null;
            default -> hit.fact() ? hit.says() : null;
        };
    }

    /** What is not said as a fact may still happen. */
    private static Says orToCome(Hit hit) {
        return hit.fact() ? hit.says() : Says.TO_COME;
    }
}
