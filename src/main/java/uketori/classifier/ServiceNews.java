package uketori.classifier;

/** News of an office's service (a counter more, longer hours, a new place), which is never that of one person's passport. */
final class ServiceNews {

    /** What follows the day from which on the service is another. */
    private static final Wording FROM_THEN_ON = Wording.of(
            "^(?:\\([^)]{0,8}\\))?(?:以降|以後|から|より|に|、|\\s)[^。]{0,40}(?:通常(?:どおり|通り)|[一-龠々ァ-ヶー](?:で|に|から)も|[一-龠](?:は|と)も|夜間|休日|各(?:窓口|支所|出張所|区|市|センター)|全(?:国|窓口)|すべての|曜日?(?:に)?(?:も|窓口|開庁)|(?:毎週|第[一-四1-4])[^。]{0,8}曜"
                    + "|新設|開設|開所|オープン|(?:オンライン|電子|マイナポータル)(?:で|から)?申請(?:した|された|の)(?:旅券|パスポート)|(?:旅券|パスポート)も|時間(?:を|が)[^。]{0,16}(?:延長|拡大|変更|変わ)"
                    + "|(?:取扱い?|サービス|業務|受付)(?:を|が)(?:開始|始|追加|拡大|可能)|(?:旅券|パスポート)の(?:交付|お渡し|引渡)を(?:開始|始め)(?:し|いたし)?て(?:い|おり)ます|[一-龠々ァ-ヶー](?:で|にて)(?:旅券|パスポート)の(?:交付|受取|お渡し|引渡)を(?:開始|始め)(?:し|いたし)?ました)");

    private static final Wording TO_THE_PUBLIC = Wording.of("(?:[市県区都町村]民|住民)の?(?:皆|みな)(?:様|さま|さん)");

    private static final Wording ENGLISH = Wording.of(
            "(?<!your )(?<!the )(?<!new )(?<!renewed )passports (?:can|may|will|are)\\b|\\bnew (?:[a-z]+ ){0,3}(?:counter|branch|window|cent(?:er|re)|office)\\b|(?:also|even) (?:open )?on (?:satur|sun|week)|hours [^.]{0,20}extended|extended [a-z ]{0,20}hours");

    /** Whose passport it is, which no news of the service says. */
    private static final Wording OF_THIS_PERSON =
            Wording.of("あなた|お手元の|ご申請の|お申込みの|お客様の|申請(?:いただいた|された)(?:旅券|パスポート)(?!も)|\\byour application\\b");

    private static final Wording OPENING = Wording.of(
            "(?:窓口|センター|支所|出張所|分室|コーナー|庁舎|事務所)[^。]{0,16}(?:オープン|開設|新設|開所|移転|移り)(?!前)|(?:オープン|開設|新設|開所|移転)(?:し(?:まし)?た|され(?:まし)?た)[^。]{0,12}(?:窓口|センター|支所|出張所)"
                    + "|\\bnew (?:[a-z]+ ){0,3}(?:counter|branch|window|cent(?:er|re)|office)[^.]{0,30} open|\\bopened (?:a|our) new\\b|(?:counter|office|center|centre) (?:has )?moved\\b");

    private static final Wording PASSPORTS = Wording.of("\\bpassports (?:can|may|will|are)\\b");

    /** What makes news of passports in the plural news of the service. */
    private static final Wording OF_MANY = Wording.of(
            "\\b(?:also|even|every|each|any|all|usually|normally|always|new(?:ly)?|design|model|hours|sundays?|saturdays?(?! \\d)|weekends?|holidays?|usual|too|as well|evenings?|mornings?|nights?|online|as before|resum\\w*|reopen\\w*|through|other|applied)\\b");

    /** A notice to one applicant, whose passport a translation may put in the plural. */
    private static final Wording TO_ONE = Wording.of(
            "\\b(?:examination|review|screening|inspection)\\b[^.]{0,50} (?:complet\\w*|finished|over|done)\\b|\\b(?:examination|review|screening) completed?\\b|completion of (?:the |your )?(?:examination|review|screening)|\\bapplication\\b[^.]{0,30} (?:approved|been examined)|notice of scheduled|payment request");

    /** Whether a notice speaks to one applicant. */
    static boolean toOne(Sentence sentence) {
        return sentence.plain() && TO_ONE.isIn(sentence.words());
    }

    /** Whether only the plural makes the sentence speak to everybody. */
    static boolean onlyPlural(Sentence sentence) {
        return PASSPORTS.isIn(sentence.words()) && !OF_MANY.isIn(sentence.words());
    }

    private ServiceNews() {}

    /** The office's days, places and ways to pay, as they are for everybody. */
    private static final Wording GENERAL = Wording.of(
            "^(?:当|本)(?:センター|課|所|館|窓口|市|県|町|区)では|(?:[土日]曜日?|休日|祝日|夜間)も、?[^。]{0,16}(?:受取|交付|お渡し)|(?:旅券|パスポート)も、[^。]{0,24}(?:受取|交付|お渡し)|通常(?:どおり|通り)[^。]{0,8}(?:受取|交付|お渡し|受付|業務)|(?:申請の?(?:受付)?と|申請・|申請及び|申請や)[^。]{0,10}(?:受取|交付|お渡し)を?[^。]{0,8}(?:行って|取扱|できる(?:ように|場所))");

    /** Whether the sentence tells of the service, and nothing of any one passport. */
    static boolean general(MappedText text) {
        return GENERAL.isIn(text) && !OF_THIS_PERSON.isIn(text);
    }

    /** Whether the date is the one from which on the service is another. */
    static boolean dated(Sentence sentence, int dateEnd) {
        MappedText text = sentence.words();
        return toEverybody(sentence) || (FROM_THEN_ON.isIn(text, dateEnd, text.length()) && !OF_THIS_PERSON.isIn(text));
    }

    /** Whether the sentence speaks to everybody who may come for a passport. */
    static boolean toEverybody(Sentence sentence) {
        MappedText text = sentence.words();
        return (TO_THE_PUBLIC.isIn(text) || ENGLISH.isIn(text)) && !OF_THIS_PERSON.isIn(text);
    }

    /** Whether the sentence tells that a counter has been opened or moved, so that the next may still speak of it. */
    static boolean ofAnOpening(Sentence sentence) {
        return OPENING.isIn(sentence.words());
    }
}
