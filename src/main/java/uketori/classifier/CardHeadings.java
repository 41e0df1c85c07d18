package uketori.classifier;

import static uketori.classifier.Rule.likely;

import java.util.List;

/** What stands under a heading such as 【カードで納付される方】 speaks of the card without naming it again. */
final class CardHeadings {

    static final List<Rule> RULES = List.of(
            likely(
                    "card.registered-below",
                    Says.CARD_REGISTERED,
                    "^[^。]{0,16}登録(?:手続)?(?:は|が|を)?(?:すでに|既に)?(?:完了(?:して(?:い|おり)ます|しました|いたしました|です|。|$)|済み?(?:です|。|$)|済んで(?:い|おり)ます)|\\bregistration (?:has been |is |was )?(?:already )?(?:completed?|done|finished)\\b",
                    "登録は完了しています。",
                    "カードについての見出しの下で、登録が済んだ、と言っています。",
                    "Under a heading about the card it says that the registration is done."),
            likely(
                    "card.asked-below",
                    Says.CARD_ASKED,
                    "(?<!利用者)(?<!会員)登録(?:手続)?(?:を|の手続を|が)?[^。]{0,16}(?:ください|お願い|必要(?:です|があり|となり|がござ)|済ませ|願います)|\\bplease (?:[a-z]+ ){0,2}register\\b(?! as)|\\bregistration (?:in advance )?is (?:required|necessary)",
                    "必ず事前に登録をお願いいたします。",
                    "カードについての見出しの下で、登録を求めています。",
                    "Under a heading about the card it asks for a registration."));

    private static final Wording HEADING = Wording.of(
            "^[【<\\[「■●◆・□○※(][^。]{0,20}(?:カード|クレジット)[^。]{0,16}$|^(?:クレジット)?カード(?:で|による|での|納付|払い|決済|支払い?)[^。]{0,14}(?:方(?:は|へ)?|場合(?:は)?|について)[:】\\])]?$|^[\\[(<*-]?\\s?(?:if you pay|(?:when )?paying|payment|pay|for those paying|those who pay)[a-z ]{0,12} by (?:credit )?card[\\])>:]{0,2}$");

    private CardHeadings() {}

    /** Whether the sentence is a heading over what follows about paying by card. */
    static boolean heads(Sentence sentence) {
        return sentence.words().length() <= 40 && HEADING.isIn(sentence.words());
    }
}
