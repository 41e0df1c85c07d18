package uketori.classifier;

/** Tells by the words around a date what it is the date of. The first kind that fits is meant. */
final class DateRoles {

    private static final Wording OF_PICKUP = Wording.of(NextToDates.PICKUP);

    private static final Wording OF_ENGLISH_PICKUP = Wording.of("passport|pick|collect|deliver|receiv|schedul|hand");

    /** A clock time beside a plain delivery date: that of a message, or of nobody knows what. */
    private static final Wording DELIVERED_AT =
            Wording.of("(?<!scheduled )(?<!planned )(?<!expected )delivery date(?:\\(.{0,20}\\))?:?\\s?$");

    /** With a clock time it is when somebody fetched it, or is expected to. */
    private static final Wording HANDED_AT = Wording.of("お?(?:交付|受取|受領|引渡|渡し|来庁|来所)日時(?:\\(.{0,20}\\))?:?\\s?$");

    private static final Wording CLOCK =
            Wording.of("^(?:[(\\[][^)\\]]{0,6}[)\\]])?\\s?\\d{1,2}:\\d\\d(?! ?(?:[-~]|以降|以後|から|より))");

    private static final Wording LIMIT = Wording.of(NextToDates.GAP + "(?:\\s?必着|まで|限り|が?(?:期限|締切|最終日))");

    /** Until an office moves, its service stays where it is: 5月29日までの受取は現在の窓口で. */
    private static final Wording AT_A_PLACE_SO_FAR = Wording.of(NextToDates.GAP + "までの?[^。]{0,8}" + NextToDates.PICKUP
            + "[^。]{0,6}は[^。]{0,12}(?:窓口|場所|庁舎|センター|会場)(?:で|にて)");

    private static final Wording CORRECTING = Wording.of("補正|訂正|修正|再提出|再申請|提出|差替|撮り直|送り直|回答|登録し直|直し");

    private static final Wording OF_AN_IMAGE = Wording.of("(?:画像|写真|署名|書類)(?:データ)?(?:を|は)[^。、]{0,12}$");

    private static final Wording SENDING = Wording.of("登録|アップロード|お送り|送信");

    private static final Wording STEP = Wording.of(
            NextToDates.GAP
                    + "(?:に|付け?で|付け?の|で)?[^。]{0,12}(?:申請|申込|受付(?!票)|受理|提出|到達|到着|入荷|搬入|納品|届(?:い|き|け)|仕上が|完成|送信|完了|審査|取下|決定|作成|発行|お渡しし|交付し|受取(?:まし|られ))");

    private static final Wording STEP_THEN = Wording.of(
            NextToDates.GAP
                    + "(?:(?:から|~)(?:\\d{1,2}月)?\\d{1,2}日?(?:\\([^)]{0,6}\\))?)?(?:以降|まで)?(?:に|付け?で|付け?の)[^。、]{0,6}(?:ご?申請|お?申込|受付(?!票)|受理|提出|到達|送信|審査|(?:入荷|到着|納品|搬入|完成)して(?:い|おり)|(?:お送り|送付|お届け|(?:ご?案内|お知らせ|通知|ご?連絡)(?!予定))(?:し|いたし|差し上げ)(?:た|まし|て))");

    /** The day of an earlier notice, whose words are quoted: 9月14日に「9月18日から…」とご案内しましたが. */
    private static final Wording TOLD_ON =
            Wording.of(NextToDates.GAP + "(?:に|付け?で)[「『][^」』]{2,50}[」』]と、?(?:お知らせ|ご?案内|通知|ご?連絡|お伝え)");

    /** It comes to the counter on that day; from which on it is handed over, the next date tells. */
    private static final Wording ARRIVES = Wording.of(
            NextToDates.GAP
                    + "(?:に|付けで)[^。、]{0,10}(?:(?:届き|届けられ|到着し|発行し|発行され|完成し|できあがり|(?:発送|配送|搬入|納品)(?:し|され)|作成され)、|(?:届く|到着する|できあがる)(?:予定|見込み?)(?:で(?:、|すが、|すので、|あり、)|となって(?:い|おり)))");

    /** It comes to the counter on that day, and is handed over on a later one. */
    private static final Wording ARRIVES_FIRST = Wording.of(
            NextToDates.GAP
                    + "(?:に|付けで)[^。、]{0,10}(?:届き|到着し|発行し|発行され|完成し|できあがり|発送し|作成され|(?:届く|到着する)(?:予定|見込み?)で)、(?:翌|その(?:後|翌)|検品|確認|準備|数日)");

    /** When it is made or arrives, of which a later day of handing over is told: できあがりは2月5日の予定で、窓口では2月8日から. */
    private static final Wording MADE_ON = Wording.of("(?:(?:でき|仕)上がり|できあがり|完成|作成完了|(?:窓口への?)?到着|納品|発行)(?:は|が)、?$");

    /** A label of the passport in use, or of a card. */
    private static final Wording OF_ANOTHER = Wording.of(
            "(?:前回|現在|現有|旧|お持ち|使用中|有効)の?(?:旅券|パスポート)[^。]{0,10}$|(?:マイナンバーカード|個人番号カード|電子証明書|在留カード|免許証|証明書|戸籍[^。]{0,4})の?[^。]{0,10}$");

    private static final Wording BIRTH_OR_EXPIRY =
            Wording.of(NextToDates.GAP + "(?:生まれ|生(?:$|[^かきじ])|まで有効|に?(?:満了|失効|有効期))");

    /** Whose day is before or after it: said of many. */
    private static final Wording OF_MANY =
            Wording.of(NextToDates.GAP + "(?:以前|以後|以降|より前|より後|まで)(?:の|に[^。、]{1,10}る)(?:方|皆様|お客様)(?:は|へ|に|で)");

    private static final Wording TOLD_THEN = Wording.of(
            NextToDates.GAP
                    + "(?:頃|ごろ|以降)?(?:に|までに)?(?:は)?(?:お知らせ(?:します|いたします|する)|通知(?:します|いたします|する|され)|ご?連絡(?:します|いたします|する)|ご案内(?:します|いたします|する)|決ま(?!りまし|った)|決定(?!しまし|いたしまし|されまし)|公表|発表|to be announced)");

    /** What else may change on a day. */
    private static final Wording OF_SOMETHING_ELSE = Wording.of(
            "手数料|料金|時間|様式|住所|所在|移転|名称|電話|制度|法律|サイト|画面|窓口[がは]|センター[がは]|\\b(?:fees?|hours|address|phone|law|site)\\b");

    private final MappedText text;
    private final String before;
    private final String own;
    private final String after;
    private final boolean change;
    private final DateRole labelled;

    /**
     * The words around a date.
     *
     * @param text the sentence
     * @param before what stands before the date, up to the one before it
     * @param own what follows it, up to the next one
     * @param after what follows it, whatever that is
     * @param change whether the sentence tells of something that changes
     */
    DateRoles(MappedText text, String before, String own, String after, boolean change) {
        this.text = text;
        this.before = before;
        this.own = own;
        this.after = after;
        this.change = change;
        this.labelled = DateLabels.roleBefore(before);
    }

    DateRole role() {
        if ((DELIVERED_AT.isIn(before) || HANDED_AT.isIn(before)) && CLOCK.isIn(own)) {
            return DateRole.NONE;
        }
        if (TOLD_THEN.isIn(own) || BIRTH_OR_EXPIRY.isIn(own) || OF_MANY.isIn(own)) {
            return DateRole.OTHER;
        }
        if (LIMIT.isIn(own)) {
            return limit();
        }
        if (OF_ANOTHER.isIn(before)) {
            return DateRole.OTHER;
        }
        boolean open = labelled == DateRole.NONE;
        if (open && isStepBeforehand()) {
            return DateRole.STEP;
        }
        boolean pickup = labelled == DateRole.PICKUP
                || (open && OfferedDates.isOffered(before, own, after))
                || ((open || labelled == DateRole.OTHER) && OfferedDates.isPickup(before, own));
        if (pickup || labelled == DateRole.FORMER_PICKUP) {
            return ofPickup();
        }
        return open ? unlabelled() : labelled;
    }

    /** A last day. */
    private DateRole limit() {
        if (AT_A_PLACE_SO_FAR.isIn(own)) {
            return DateRole.OTHER;
        }
        if (CORRECTING.isIn(own)
                || (OF_AN_IMAGE.isIn(before) && SENDING.isIn(own))
                || labelled == DateRole.CORRECTION_LIMIT) {
            return DateRole.CORRECTION_LIMIT;
        }
        return OF_PICKUP.isIn(own) || labelled == DateRole.PICKUP_LIMIT ? DateRole.PICKUP_LIMIT : DateRole.OTHER;
    }

    /** The day of a step before the pickup, of which the next date may be that. */
    private boolean isStepBeforehand() {
        boolean more = own.length() < after.length();
        return STEP_THEN.isIn(own)
                || TOLD_ON.isIn(after)
                || ARRIVES_FIRST.isIn(own)
                || (more && (ARRIVES.isIn(own) || MADE_ON.isIn(before)));
    }

    /** A day for the pickup: one that holds, or one that did. */
    private DateRole ofPickup() {
        if (FormerDates.holdsNoMore(before, after) || (change && FormerDates.wasInEnglish(before, after))) {
            return DateRole.FORMER_PICKUP;
        }
        if ((MovedDates.isNew(own) && change) || MovedDates.leadToNew(before)) {
            return DateRole.PICKUP;
        }
        boolean former = labelled == DateRole.FORMER_PICKUP
                || FormerDates.was(text, after)
                || (change && MovedDates.goOnToNew(own));
        return former ? DateRole.FORMER_PICKUP : DateRole.PICKUP;
    }

    /** A date of which only the rest of the sentence tells what it is. */
    private DateRole unlabelled() {
        if (change && !OF_SOMETHING_ELSE.isIn(text) && (MovedDates.isNew(own) || MovedDates.leadToNew(before))) {
            return DateRole.PICKUP;
        }
        if (change && FormerDates.wasInEnglish(before, after) && OF_ENGLISH_PICKUP.isIn(text)) {
            return DateRole.FORMER_PICKUP;
        }
        if (FormerDates.was(text, after) && OF_PICKUP.isIn(text)) {
            return DateRole.FORMER_PICKUP;
        }
        return STEP.isIn(own) ? DateRole.STEP : DateRole.NONE;
    }
}
