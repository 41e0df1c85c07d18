package uketori.classifier;

/** Tells whether what is ready or handed over is the passport, or another thing that people fetch from an office or a shop. */
final class OtherThings {

    private static final String ASIDE = "(?:\\([^)]{0,20}\\))?";

    /** Papers and goods that are fetched for themselves. */
    private static final String OF_ITS_OWN =
            "(?:証明書|確認書|許可[書証]|謄本|抄本|手帳|免許証?|票の写し|受給者証|保険証|(?:証券|航空券|搭乗券|乗車券|入場券|商品券|回数券|利用券|引換券)|プリント|証明写真|(?:焼き?増し|写真)(?=が(?:仕上|でき))|在留カード|キャッシュカード|カバー|ケース|お品物?|(?<![一-龠])品物|商品|絵本|図書)"
                    + ASIDE;
    /** Papers that belong to the way to a passport, and are handed out on it. */
    private static final String ON_THE_WAY =
            "(?:申請書(?:類)?|(?<=[一-龠])書(?!類|面|籍)|届出?書|同意書|委任状|用紙|受付票|通知書|はがき|領収書|納付書|納入通知書|手引き?|しおり|冊子の案内|パンフレット|チラシ|番号札|整理券|写真)"
                    + ASIDE;

    private static final String HANDED = "(?:お?受取|受領|お渡し|交付|引渡|引換|ご?準備|ご?用意|作成|発行|更新|仕上がり)";

    /** What comes of its own accord: a paper that is made, prepared, arrived or handed over. */
    private static final Wording MATTER = Wording.of(OF_ITS_OWN
            + "(?:(?:が|は|も|、)[^。、]{0,20}(?:でき(?!ません)|仕上が|届き|届い|到着|完成|整|揃|交付|発行|お渡し|お?受取)|の(?:新規|再)?" + HANDED
            + "|を[^。、]{0,16}(?:受取|お渡し|交付))");

    private static final Wording NAMED =
            Wording.of("(?:" + OF_ITS_OWN + "|" + ON_THE_WAY + ")(?:が|は|も|を(?!お?預)|、|の" + HANDED + ")");
    private static final Wording PASSPORT = Wording.of("(?:旅券|パスポート)" + ASIDE + "(?:が|は|を|も|、|に|の" + HANDED + "|ので)");

    /** What one is to bring, need or show; it is not what one gets. */
    private static final Wording BROUGHT = Wording.of(
            "[^、。]{0,24}(?:を|も|と|が)[^、。]{0,14}(?:お持ち|ご?持参|ご?提示|ご?呈示|ご?用意|ご?提出|お出し|添え|携え|ご?返納|お忘れ|印刷|ダウンロード|必要|見せ|引換に)[^、。]{0,12}(?:、|。|$|(?=窓口|お受取|お越し|お渡し))");

    private OtherThings() {}

    /** Whether the sentence tells of another thing's being ready, so that the next sentences may go on about it. */
    static boolean areTheMatterOf(Sentence sentence) {
        return MATTER.isIn(sentence.words()) && !PASSPORT.isIn(BROUGHT.without(sentence.words()));
    }

    /** Whether the thing named last before {@code from} is another one, and no passport. */
    static boolean areNamedBefore(MappedText sentence, int from, int to) {
        if (!NAMED.isIn(sentence, 0, from) || PASSPORT.isIn(sentence, from, to)) {
            return false;
        }
        String head = BROUGHT.without(sentence.text().substring(0, from));
        return last(NAMED, head) > last(PASSPORT, head);
    }

    private static int last(Wording wording, String text) {
        int last = -1;
        Wording.Search search = wording.in(text);
        while (search.find()) {
            last = search.start();
        }
        return last;
    }
}
