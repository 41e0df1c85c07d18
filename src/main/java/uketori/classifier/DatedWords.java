package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/**
 * A date in a sentence, and what it is the date of.
 *
 * @param sentence the sentence
 * @param date the date
 * @param role what it is the date of
 * @param fact whether the sentence states it rather than supposes, asks or denies it
 * @param exact whether it is that very day rather than "about" then
 */
record DatedWords(Sentence sentence, WrittenDate date, DateRole role, boolean fact, boolean exact) {

    private static final int LONGEST_CLAUSE = 160;

    private static final String GAP =
            "^[」)\\]]?(?:[(\\[][^)\\]]{0,12}[)\\]])?\\s?(?:(?:午前|午後|am|pm)?\\s?\\d{1,2}(?:時|:\\d\\d)(?:\\d{1,2}分)?)?[」)]?";
    private static final String PICKUP = "(?:受取|受領|交付|お渡し|引渡|来庁|お越し|来所|お引取|ご来)";

    /** What follows the pickup where it is offered, rather than its hours, its counter or its fee told. */
    private static final String OFFERED =
            "(?:ること|すること|いただくこと|に)?(?:が|を|は|も)?(?:中(?:です|で|。|$)|れ|る|になれ|なれ|でき|可(?!否)|いただ|ください|願|お願|し(?:ます|て|、)|する|いたし|となり|になり|開始|始|行[いえ]|の?予定|お越し|来て|おいで|$|[。」])";

    private static final String NOT_OF_OTHER_NEWS =
            "(?![^。]{0,28}(?:場所|手数料|時間|方法|予約|料金|アンケート|調査|変わ|変更|移転|改定|予定日|方は|方が|た(?:方|皆様|お客様)(?:に|へ)|の際))";

    private static final Wording OF_PICKUP = Wording.of(PICKUP);
    /** The verbs of moving a date. */
    private static final String MOVE = "(?:再?変更|再?延期|改め|変わ|変え|繰下|繰上|早め|早ま|前倒し|遅らせ|延[ばび]|ずら|移[しす]|訂正|修正)";

    /** The verbs of telling a date. */
    private static final String TELL = "(?:お知らせ|ご?案内|ご?連絡|お伝え|通知|お約束|申し上げ)(?:し|いた|申|差|て|ま)";

    /** What undoes a date that has been told. */
    private static final String UNDO = "(?:誤|間違|取消|撤回|無効|白紙|見合わせ|取りやめ|中止|延期)";

    private static final Wording OF_ENGLISH_PICKUP = Wording.of("passport|pick|collect|deliver|receiv|schedul|hand");
    private static final Wording FORMER = Wording.of(
            GAP
                    + "(?:(?:です)?、?と(?:先週|先日|先に|前回|昨日|以前)?、?" + TELL
                    + "|(?:から|以降|より|に)?[^。、]{0,18}(?:できる|れる|可能|いただける|交付|お渡し|受取|引渡|開始)(?:もの|旨|こと)?(?:と|を)(?:先日|先に|前回)?"
                    + TELL
                    + "|(?:は|が|を)、?(?:一旦|いったん|すべて)?" + UNDO
                    + "|の(?:(?:ご申請の|新しい)?(?:旅券|パスポート)の)?(?:交付|お渡し|受取|引渡)(?:開始)?(?:予定)?日?(?:の(?:お知らせ|ご?案内|ご?連絡|通知|件))?(?:を|は|が|も)(?:[^。]{0,20}(?:延期|変更|繰|取りやめ|中止|見合わせ|取消|撤回|白紙|無効|誤)|(?:でき(?:ず|な|ま|かね)|かな|いたせ|いたしかね|間に合|(?:行[えわいな]|実施|おこな)[^。]{0,4}(?:な[いくか]|ませ|ず|かね)|(?:あり|ござい)ません|ござい?ません|なく|ない|な[しり]|見合))"
                    + "|(?:以降)?に(?:お越し|ご?来庁|ご?来所|おいで|来られ|来て)[^。]{0,8}も、?[^。]{0,20}(?:ません|ない|かね)"
                    + "|より(?:も)?、?(?:早[くめま](?!は)|遅[くれ](?!は)|前倒)"
                    + "|(?:から|より)、?" + MOVE
                    + "|(?:から|より)[^。]{0,8}\\d[^。]{0,16}(?:に|へ)(?:" + MOVE + "|なり(?:ます|ました))"
                    + "|(?:以降|から)?(?:の|に)(?:交付|お渡し|受取|引渡)を予定して(?:い|おり)(?:まし)?た|[^。、]{0,24}はず(?:でし|です|だっ)|(?:に|は|には)、?(?:(?:旅券|パスポート)(?:を|は|が))?(?:お渡し|交付|引渡|受取)[^。、]{0,6}(?:でき(?:ず|な|ませ|かね)|かな|いたしかね)|(?:と|を|に|で)?(?:予定)?(?:して(?:い|お)|いたしま|でし|だっ|とのこと)(?:り|て|た|まし)?|(?:と|に|を)(?:お知らせ|ご案内|ご連絡|お伝え|通知)(?:し|いた|申)|(?:に|から|以降)?[^。]{0,16}予定(?:でし|だっ|で(?:あり|ござ))|の(?:ところ|はず)|ではなく|でなく|\\s?(?:→|⇒|->|=>))");
    private static final Wording NEW = Wording.of(GAP + "(?:以降|から)?(?:に|へ|と)(?:" + MOVE + "|なり|再設定|いたし|します|させて)");
    private static final Wording CHANGE = Wording.of(
            "変更|延期|繰下|繰上|前倒し|早め|早ま|遅らせ|延[ばび]|ずら|ずれ|(?:から|より)[^。]{0,20}日(?:\\([^)]{0,6}\\))?[」]?(?:に|へ)なり|正しくは|見直|改め|変わ|訂正し|のところ|→|⇒|->|=>|changed|postponed|moved|rescheduled|delayed (?:to|until)|brought forward|advanced|deferred|revised|corrected|pushed|put (?:off|back|forward)|instead|rather than|\\bnot\\b[^.]{0,50}\\bbut\\b");

    private static final String CHANGED =
            "(?:changed|postponed|moved|rescheduled|delayed|brought forward|advanced|deferred|revised|corrected|pushed back|put (?:off|back|forward))";
    /** A date that the English sentence itself says no longer holds: it is changed to another, or another stands instead. */
    private static final Wording ENGLISH_FORMER =
            Wording.of("^[^.]{0,30}\\b(?:is|has been|was|will be|are|been)(?: \\w+){0,2} " + CHANGED
                    + "\\b[^.]{0,24} (?:to|until)\\b");

    private static final Wording NO_LONGER = Wording.of(
            "\\b(?:no (?:delivery|pick-?up|collection|hand-?over|handing over|issuance)|(?:cannot|can not|can't|will not|won't|not|unable to) (?:be )?(?:able to )?(?:now )?(?:deliver|hand|collect|pick|receiv|issu)\\w*)\\b[^.;:]{0,40} on(?: the)?\\s$|\\b(?:disregard|ignore|forget|cancel|withdraw|revoke|retract|in time for|void|not be (?:able to )?(?:keep|kept|meet|met))\\b[^.]{0,60}$|\\b(?:was|were|had been|would have been) (?:to be )?(?:ready|available|scheduled|planned)\\b[^.]{0,40}$");
    private static final Wording HOLDS_NO_MORE = Wording.of(
            "^[^.]{0,12}\\b(?:is|has been|was|are|has|can|will) (?:hereby )?(?:not (?:be )?(?:kept|met|valid|possible|take place|go ahead|happen|hold|apply|carried out)|no longer|off\\b|cancell?ed|withdrawn|revoked|retracted|void|invalid|wrong|incorrect)\\b");
    private static final Wording ENGLISH_FORMERLY = Wording.of(
            "(?:instead of|rather than|originally|initially|previously|formerly|(?:which|that) (?:was|had been)|changed from|moved from|from)(?: (?:set|planned|scheduled|announced|given|told|notified))?(?: (?:for|on|as|to be))?\\s$");
    private static final Wording SUPPOSED = Wording.of(
            GAP + "」?(?:以降|から|より前|まで)?(?:の?場合|の?とき|だった|(?<!以降|以後|から)(?:であれば|なら|でしたら)|の方|と(?:ある|書|表示|記載)|とな(?:る|った)場合)");
    private static final Wording DENIED = Wording.of(GAP + "(?:では|じゃ)(?:ありません|ない|ございません)");
    private static final Wording ABOUT = Wording.of(GAP + "[^。]{0,20}(?:見込み?(?:です|であ|と|で、)|見通し|かもしれ|可能性)|" + GAP
            + "(?:頃|ごろ|ころ|(?:以降|から)?、?順次|前後|辺り|あたり|以降(?:の|に)?(?:見込|なる見)|(?:の|を)?(?:見込|見通|目安|目途|めど))");
    private static final Wording FROM_ENGLISH = Wording.of(
            "(?:^|[.,;:] ?|\\b(?:and|that) )(?:from|on or after|on and after|on|after|starting(?: on| from)?|beginning(?: on| from)?|as of|as from)(?: the)?\\s$");
    private static final Wording FIRST_DAY =
            Wording.of("^ (?:is|will be) the (?:first|earliest) (?:day|date)\\b[^.]{0,40}(?:pick|collect|receiv|hand)");
    private static final Wording OFFERED_ENGLISH = Wording.of(
            "^(?:,| on| onwards?)*[^.;:]{0,40}\\b(?:can|may|will be|are able to|is) (?:now |then )?(?:be )?(?:able to )?(?:pick|collect|receiv|hand|obtain|claim|available|ready)");
    /** A clock time beside a plain delivery date: that of a message, or of nobody knows what. */
    private static final Wording DELIVERED_AT =
            Wording.of("(?<!scheduled )(?<!planned )(?<!expected )delivery date(?:\\(.{0,20}\\))?:?\\s?$");

    private static final Wording CLOCK = Wording.of("^\\s?\\d{1,2}:\\d\\d(?! ?[-~])");
    private static final Wording ABOUT_ENGLISH = Wording.of(
            "\\b(?:about|around|approximately|roughly|sometime|hopefully|the week of|week beginning|circa)(?: on)?\\s$");
    private static final Wording LIMIT = Wording.of(GAP + "(?:\\s?必着|まで|限り|が?(?:期限|締切|最終日))");
    private static final Wording CORRECTING = Wording.of("補正|訂正|修正|再提出|再申請|提出|差替|撮り直|送り直|回答|登録し直|直し");
    /** No paper is named as what is fetched; to bring one along is another thing. */
    private static final String NO_PAPER =
            "(?:(?!(?:票|書|証|通知|メール|メッセージ|カード|写真|データ|資料|用紙)を(?!お?持|ご?持参|ご?提示|ご?呈示|ご?用意|お?忘れ|添え|携え))[^。])";
    /** From then on, perhaps up to a last day, one is asked to collect it. */
    private static final String FROM_ON =
            "(?:以降|以後|から|より|~)" + NOT_OF_OTHER_NEWS + "(?:、?[^。、]{0,18}(?:まで)(?:の(?:間|期間内?))?(?:に)?)?" + NO_PAPER
                    + "{0,28}(?:受取|引取|受領|(?<!ひ)とり)(?:って|り?に(?:お越し|ご?来|おいで|いらし|来て|きて)|のうえ)[^。]{0,8}(?:ください|いただ|願)|";

    private static final Wording FROM = Wording.of(
            GAP + "(?:(?:以降|以後|から|より|になり(?:ましたら|次第)|に|の|~)" + NOT_OF_OTHER_NEWS + NO_PAPER + "{0,28}" + PICKUP + OFFERED
                    + "|" + FROM_ON + "\\s?" + PICKUP + "(?:の?(?:開始|可能))?(?:予定)?(?:日|です|となります)?(?:$|。))");
    private static final Wording STEP = Wording.of(GAP
            + "(?:に|付け?で|付け?の|で)?[^。]{0,12}(?:申請|申込|受付(?!票)|受理|提出|到達|到着|送信|完了|審査|取下|決定|作成|発行|お渡しし|交付し|受取(?:まし|られ))");
    private static final Wording STEP_THEN = Wording.of(
            GAP
                    + "(?:(?:から|~)(?:\\d{1,2}月)?\\d{1,2}日?(?:\\([^)]{0,6}\\))?)?(?:以降|まで)?(?:に|付け?で|付け?の)[^。、]{0,6}(?:ご?申請|お?申込|受付(?!票)|受理|提出|到達|送信|審査)");
    /** It comes to the counter on that day; from which on it is handed over, the next date tells. */
    private static final Wording ARRIVES = Wording.of(
            GAP
                    + "(?:に|付けで)[^。、]{0,10}(?:(?:届き|届けられ|到着し|発行し|発行され|完成し|できあがり|(?:発送|配送|搬入|納品)(?:し|され)|作成され)、|(?:届く|到着する|できあがる)(?:予定|見込み?)(?:で(?:、|すが、|すので、|あり、)|となって(?:い|おり)))");
    /** It comes to the counter on that day, and is handed over on a later one. */
    private static final Wording ARRIVES_FIRST = Wording.of(
            GAP
                    + "(?:に|付けで)[^。、]{0,10}(?:届き|到着し|発行し|発行され|完成し|できあがり|発送し|作成され|(?:届く|到着する)(?:予定|見込み?)で)、(?:翌|その(?:後|翌)|検品|確認|準備|数日)");
    /** A label of the passport in use, or of a card. */
    private static final Wording OF_ANOTHER = Wording.of(
            "(?:前回|現在|現有|旧|お持ち|使用中|有効)の?(?:旅券|パスポート)[^。]{0,10}$|(?:マイナンバーカード|個人番号カード|電子証明書|在留カード|免許証|証明書|戸籍[^。]{0,4})の?[^。]{0,10}$");

    private static final Wording BIRTH_OR_EXPIRY = Wording.of(GAP + "(?:生まれ|生(?:$|[^かきじ])|まで有効|に?(?:満了|失効|有効期))");
    private static final Wording TOLD_THEN = Wording.of(
            GAP
                    + "(?:頃|ごろ|以降)?(?:に|までに)?(?:は)?(?:お知らせ(?:します|いたします|する)|通知(?:します|いたします|する|され)|ご?連絡(?:します|いたします|する)|ご案内(?:します|いたします|する)|決ま(?!りまし|った)|決定(?!しまし|いたしまし|されまし)|公表|発表|to be announced)");
    private static final Wording PICKUP_IS =
            Wording.of(PICKUP + "(?:の?開始|可能)?(?:は|が|も|を|につきましては|については)、?(?:早くて|最短で|次|[一-龠ァ-ヶー]{1,9}(?:明け)?)?の?、?$");
    /** The date that the office has named, and which holds: …を交付予定日としてご案内した旅券. */
    private static final Wording NAMED_AS_SUCH = Wording.of(
            GAP + "を(?:旅券の)?" + PICKUP
                    + "(?:開始|可能)?(?:予定)?日として(?:ご?案内|お知らせ|ご?連絡|通知)(?:した|いたしました|して(?:いた|おりました|います|おります)|しておりましたが|しましたが|いたしましたが)(?:旅券|パスポート|、?(?:まだ|いまだ|今も|現在も|その後)[^。]{0,8}お?(?:受取|越し|来))");

    /** What follows the day from which on it is handed over may name the hours, or what to bring then: …以降となりますので、ご来館の際は…. */
    private static final Wording FROM_THEN = Wording.of(GAP + "(?:以降|以後|から|より)(?:" + NOT_OF_OTHER_NEWS
            + "|(?:と|に)なりますので、(?![^。]{0,40}(?:場所|手数料|方法|予約|料金|アンケート|調査|変わ|変更|移転|改定|予定日|方は|方が)))");
    /** The date stands in brackets behind the offer. */
    private static final Wording OFFERED_BEFORE =
            Wording.of(PICKUP + "[^。、()]{0,10}(?:ます|です|ok|可|可能|なりました|なっています|なっております|ました)[!]?[(\\[]$");

    private static final Wording FROM_THEN_ON = Wording.of("^(?:以降|以後|から|より|\\s?~)");
    /** One of several counters, each with its date. */
    private static final Wording ANOTHER_COUNTER =
            Wording.of("^(?:から|以降|より|\\s?~)?[、,・]?(?![^。]*(?:休|閉|停止|受付|申請))[一-龠ァ-ヶー()・「」\\s]{2,16}(?:では|は|:)?\\s?$");

    private static final Wording AT_A_COUNTER =
            Wording.of("(?:された方|した方|の方|窓口|センター|コーナー|[庁署所課室]|役所|役場|本所|支所|分室|出張所)(?:(?:で|に)?は|で|に|:|、)?\\s?$");

    private static final Wording RANGE =
            Wording.of("^(?:\\([^)]{0,8}\\))?\\s?(?:\\d{1,2}(?:時|:\\d\\d))?(?:~|-|から|より|to|through|until)\\s?$");
    private static final Wording MOVED_AWAY = Wording.of("^\\s(?:to|until)\\s$");
    private static final Wording ARROW = Wording.of("^\\s?(?:→|⇒|->|=>)");
    private static final Wording TO_NEW = Wording.of(
            "(?:(?:to|until|is now|new date is|will be|\\bbut(?: rather)?(?: on| from)?|instead:?)\\s(?:\\w+day,?\\s)?|(?:→|⇒|->|=>)\\s?)$");

    private static final Wording MOVED = Wording.of(
            "(?:" + PICKUP + "|予定)[^。]{0,24}(?:変更|変わり|延期|訂正|修正|誤り|間違|正しくは|繰|前倒し|早ま|早め|遅れ|ずれ|見直|改め|再設定)"
                    + "|(?:変更|延期|訂正|修正)[^。]{0,16}(?:" + PICKUP + "|予定)"
                    + "|(?:change|postpone|delay|revis|updat|alter|correct(?:ion|ed)|error|mistake|wrong|incorrect|apolog)[a-z]*[^.]{0,40}(?:delivery|pick-?up|collection|schedul)"
                    + "|(?:delivery|pick-?up|collection|schedule)[^.]{0,60}(?:change|postpone|reschedule|correct|mov|delay|revis|updat|alter|wrong|incorrect|mistake|error)");
    private static final Wording MOVED_TO = Wording.of(
            "(?:^|[(\\[【/・■●□○、:→⇒>\\s])(?:(?:変更|延期|訂正|修正|改定)後(?:の(?:日付|日程|予定|日))?|新(?:しい)?(?:日付|日程|予定)?|正(?:しくは|しい日付?は?)?|(?:new|corrected|revised|updated|right)(?: (?:one|date|schedule))?|after(?: the)?(?: (?:change|correction|revision))?|correct(?:ion)?|it should (?:be|read)|should (?:be|read))[)\\]】]?、?\\s?:?\\s?「?$|[(【]正[)】][^。0-9]{0,16}$");
    private static final Wording MOVED_FROM = Wording.of(
            "(?:^|[(\\[【/・■●□○、:→⇒>\\s])(?:(?:変更|延期|訂正|修正|改定)前(?:の(?:日付|日程|予定|日))?|旧(?:日付|日程|予定)?|誤|(?:old|previous|original)(?: (?:one|date|schedule))?|before(?: the)?(?: (?:change|correction|revision))?|wrong|incorrect|error|mistake|erroneous)[)\\]】]?\\s?:?\\s?「?$|[(【]誤[)】][^。0-9]{0,16}$");

    /** Whether the words before a date say that it is the old one or the new one of two. */
    static boolean tellsWhich(String before) {
        return MOVED_TO.isIn(before) || MOVED_FROM.isIn(before);
    }

    /** It has been there since the date, wherever that is: …has been available at the passport section… since. */
    private static final Wording THERE_SINCE = Wording.of(
            "passport(?: [^.;:]{0,40})? (?:has|have) been (?:ready|available|waiting|held|kept)\\b[^.;:]{0,110} since\\s?$");

    /** What else may change on a day. */
    private static final Wording OF_SOMETHING_ELSE = Wording.of(
            "手数料|料金|時間|様式|住所|所在|移転|名称|電話|制度|法律|サイト|画面|窓口[がは]|センター[がは]|\\b(?:fees?|hours|address|phone|law|site)\\b");

    /** What has begun on the date, or is over since, so that the date is past. */
    private static final Wording BEGUN = Wording.of(GAP + "(?:以降|以後|から|より)[^。]{0,16}" + PICKUP + "[^。]{0,8}て(?:い|おり)ます|"
            + GAP + "(?:を|は)(?:すでに|もう)?、?(?:過ぎ|経過し)(?:まし|て|た)");

    /** The day named in the sentence before, from which on the pickup is offered. */
    private static final Wording REFERS_BACK =
            Wording.of("(?:同日|その日|この日|当日|(?:上記|下記|前記)の?(?:日|期日))(?:以降|以後|から|より)[^。]{0,24}" + PICKUP);

    /** Whether the sentence offers the pickup from a day on that another sentence names. */
    static boolean refersBack(Sentence sentence) {
        return REFERS_BACK.isIn(sentence.words());
    }

    /** The handing over is told to begin at the time that a list below gives. */
    private static final Wording REFERS_DOWN =
            Wording.of("(?:下記|次|以下|左記)の?(?:とおり|通り|日時?|期日|日程|日付)?(?:より|から|以降|以後|に)?、?[^。]{0,12}(?:" + PICKUP
                    + ")[^。]{0,8}(?:開始し|行い|いたし|し)ます");

    private static final Wording LISTED_TIME = Wording.of("^記?[・■●○0-9.()\\s]{0,4}(?:日時|期日|日程|日付|開始日|期間):?\\s?$");

    /** Whether the sentence says that the pickup begins at the time that stands below. */
    static boolean refersDown(Sentence sentence) {
        return sentence.plain() && REFERS_DOWN.isIn(sentence.words());
    }

    /** Whether the line is the start of a list's field for the time. */
    static boolean isListedTime(String line) {
        return LISTED_TIME.isIn(line);
    }

    /** The same date where the message refers to a list: its field for the time holds the first day for collecting. */
    DatedWords ofList() {
        return isListedTime(sentence.text().substring(0, date.from())) ? asPickup() : this;
    }

    private static final Wording SETTLED =
            Wording.of("(?:" + PICKUP + ")(?:開始|可能)?予定日が、?(?:決まり|決定し|決定いたし|確定し|確定いたし)ました(?=。|!|ので|$)");

    private static final Wording PLANNED_DAY = Wording.of("^[・■●○]?予定日:?\\s?$");

    /** Whether the sentence says that the planned day for the pickup is settled; a field below may give it. */
    static boolean tellsThatItIsSettled(Sentence sentence) {
        return sentence.plain() && SETTLED.isIn(sentence.words());
    }

    /** The same date where the message says that the planned day is settled: the field of that name gives it. */
    DatedWords ofSettled() {
        return PLANNED_DAY.isIn(sentence.text().substring(0, date.from())) ? asPickup() : this;
    }

    /** The day differs by counter; the counters follow, each with its day. */
    private static final Wording DIFFERS = Wording.of("(?:窓口|場所|センター)(?:ごと|別|によ(?:り|って))[^。]{0,16}(?:" + PICKUP
            + ")[^。]{0,12}(?:異な|違)|(?:" + PICKUP + ")[^。]{0,12}(?:窓口|場所|センター)(?:ごと|別|によ(?:り|って))[^。]{0,8}(?:異な|違)|(?:"
            + PICKUP + ")[^。]{0,8}日[(]?(?:窓口|場所|センター)(?:別|ごと)");

    /** Whether the sentence says that the pickup date differs by counter. */
    static boolean tellsOfCounters(Sentence sentence) {
        return sentence.plain() && DIFFERS.isIn(sentence.words());
    }

    /** The same date where the message lists a date for each counter. */
    DatedWords ofCounter() {
        boolean from =
                FROM_THEN_ON.isIn(sentence.words(), date.to(), sentence.words().length());
        boolean field = sentence.text().startsWith(":", date.from() - 1);
        boolean counter = AT_A_COUNTER.isIn(sentence.words(), 0, date.from());
        return role == DateRole.NONE && (from || field) && counter ? asPickup() : this;
    }

    /** The same date in a notice to one applicant: what it says of passports is said of that one's. */
    DatedWords ofOne() {
        boolean plural = role == DateRole.OTHER && ServiceNews.onlyPlural(sentence);
        return plural && DateLabels.roleBefore(sentence.text().substring(0, date.from())) == DateRole.PICKUP
                ? asPickup()
                : this;
    }

    /** The same date as the first day for collecting. */
    DatedWords asPickup() {
        return new DatedWords(sentence, date, DateRole.PICKUP, fact, exact);
    }

    /** Whether the words say that the date is past. */
    boolean begun() {
        return BEGUN.isIn(sentence.words(), date.to(), sentence.words().length());
    }

    /** Whether the sentence tells that a pickup date has been changed or put right. */
    static boolean tellsOfMoving(Sentence sentence) {
        return MOVED.isIn(sentence.words());
    }

    /** The same date where the message tells of a changed pickup date: fields before and after, or an arrow, tell which. */
    DatedWords ofMoving() {
        if (role == DateRole.PICKUP_LIMIT || role == DateRole.CORRECTION_LIMIT) {
            return this;
        }
        String head = sentence.text().substring(0, date.from());
        String tail = sentence.text().substring(date.to());
        if (MOVED_TO.isIn(head) || TO_NEW.isIn(head)) {
            return new DatedWords(sentence, date, DateRole.PICKUP, fact, exact);
        }
        if (MOVED_FROM.isIn(head) || ARROW.isIn(tail)) {
            return new DatedWords(sentence, date, DateRole.FORMER_PICKUP, fact, exact);
        }
        return this;
    }

    /** The dates of a sentence with their roles, from left to right. */
    static List<DatedWords> of(Sentence sentence) {
        String text = sentence.text();
        List<WrittenDate> dates = WrittenDates.in(sentence.words());
        List<DatedWords> found = new ArrayList<>(dates.size());
        boolean change = !dates.isEmpty() && CHANGE.isIn(sentence.words());
        int previousEnd = 0;
        for (int i = 0; i < dates.size(); i++) {
            WrittenDate date = dates.get(i);
            int nextStart = i + 1 < dates.size() ? dates.get(i + 1).from() : text.length();
            String between = text.substring(previousEnd, date.from());
            String before = between.substring(Math.max(0, between.length() - 60));
            String after = text.substring(date.to(), Math.min(text.length(), date.to() + 60));
            String own = text.substring(date.to(), Math.min(nextStart, date.to() + 60));
            DateRole role;
            if (i > 0 && RANGE.isIn(between) && !change) {
                DateRole first = found.get(i - 1).role();
                role = first == DateRole.PICKUP ? DateRole.PICKUP_LIMIT : first;
            } else {
                role = role(sentence.words(), before, own, after, change);
                boolean listed =
                        role == DateRole.NONE && i > 0 && found.get(i - 1).role() == DateRole.PICKUP;
                if (role == DateRole.NONE && before.endsWith("since ") && THERE_SINCE.isIn(clause(text, date))) {
                    role = DateRole.PICKUP;
                }
                if (role == DateRole.PICKUP
                        && (ServiceNews.dated(sentence, date.to())
                                || EnglishClauses.isOfAService(sentence.words(), clause(text, date)))) {
                    role = DateRole.OTHER;
                }
                if (listed && (AT_A_COUNTER.isIn(before) || ANOTHER_COUNTER.isIn(before)) && FROM_THEN_ON.isIn(own)) {
                    role = DateRole.PICKUP;
                }
            }
            boolean about = ABOUT.isIn(after) || ABOUT_ENGLISH.isIn(before);
            boolean fact = sentence.plain()
                    && !SUPPOSED.isIn(after)
                    && !DENIED.isIn(after)
                    && Modality.mayHoldFactualDate(sentence.words(), date.from(), date.to());
            found.add(new DatedWords(sentence, date, role, fact, !about));
            previousEnd = date.to();
        }
        return found;
    }

    /** As much before the date as a clause may take. */
    private static String clause(String text, WrittenDate date) {
        return text.substring(Math.max(0, date.from() - LONGEST_CLAUSE), date.from());
    }

    private static boolean isFormer(MappedText text, String after) {
        return FORMER.mayBeIn(text) && FORMER.isIn(after);
    }

    /** From the third of the month on, it may be collected: the day stands first. */
    private static boolean opensTheSentence(String before, String own) {
        return FIRST_DAY.isIn(own) || (FROM_ENGLISH.isIn(before) && OFFERED_ENGLISH.isIn(own));
    }

    private static boolean isFormerInEnglish(String before, String after) {
        return ENGLISH_FORMER.isIn(after) || NO_LONGER.isIn(before) || ENGLISH_FORMERLY.isIn(before);
    }

    private static DateRole role(MappedText text, String before, String own, String after, boolean change) {
        DateRole labelled = DateLabels.roleBefore(before);
        if (DELIVERED_AT.isIn(before) && CLOCK.isIn(own)) {
            return DateRole.NONE;
        }
        if (TOLD_THEN.isIn(own)) {
            return DateRole.OTHER;
        }
        if (BIRTH_OR_EXPIRY.isIn(own)) {
            return DateRole.OTHER;
        }
        if (LIMIT.isIn(own)) {
            if (CORRECTING.isIn(own) || labelled == DateRole.CORRECTION_LIMIT) {
                return DateRole.CORRECTION_LIMIT;
            }
            return OF_PICKUP.isIn(own) || labelled == DateRole.PICKUP_LIMIT ? DateRole.PICKUP_LIMIT : DateRole.OTHER;
        }
        if (OF_ANOTHER.isIn(before)) {
            return DateRole.OTHER;
        }
        boolean more = own.length() < after.length();
        if (labelled == DateRole.NONE
                && (STEP_THEN.isIn(own) || ARRIVES_FIRST.isIn(own) || (more && ARRIVES.isIn(own)))) {
            return DateRole.STEP;
        }
        boolean pickup = labelled == DateRole.PICKUP
                || (labelled == DateRole.NONE && FROM.isIn(after))
                || ((labelled == DateRole.NONE || labelled == DateRole.OTHER)
                        && FROM_THEN.isIn(own)
                        && PICKUP_IS.isIn(before))
                || (labelled == DateRole.NONE && FROM_THEN_ON.isIn(own) && OFFERED_BEFORE.isIn(before))
                || (labelled == DateRole.NONE && (NAMED_AS_SUCH.isIn(own) || opensTheSentence(before, own)));
        if (pickup || labelled == DateRole.FORMER_PICKUP) {
            if (NO_LONGER.isIn(before) || HOLDS_NO_MORE.isIn(after) || (change && isFormerInEnglish(before, after))) {
                return DateRole.FORMER_PICKUP;
            }
            if ((NEW.isIn(own) && change) || TO_NEW.isIn(before)) {
                return DateRole.PICKUP;
            }
            if (labelled == DateRole.FORMER_PICKUP || isFormer(text, after) || (change && MOVED_AWAY.isIn(own))) {
                return DateRole.FORMER_PICKUP;
            }
            return DateRole.PICKUP;
        }
        if (labelled == DateRole.NONE) {
            if (change && !OF_SOMETHING_ELSE.isIn(text) && (NEW.isIn(own) || TO_NEW.isIn(before))) {
                return DateRole.PICKUP;
            }
            if (change && isFormerInEnglish(before, after) && OF_ENGLISH_PICKUP.isIn(text)) {
                return DateRole.FORMER_PICKUP;
            }
            if (isFormer(text, after) && OF_PICKUP.isIn(text)) {
                return DateRole.FORMER_PICKUP;
            }
            return STEP.isIn(own) ? DateRole.STEP : DateRole.NONE;
        }
        return labelled;
    }
}
