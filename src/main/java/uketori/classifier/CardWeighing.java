package uketori.classifier;

import org.jspecify.annotations.Nullable;

/** Weighs what is said of the registration of a card. */
final class CardWeighing {

    private static final Wording CARD_NOT_ASKED = Wording.of(
            "不要|必要(?:は|が)?(?:ありません|ございません|ない)|しなくて|なくても|いただかなくて|お願いすることは|できません|not (?:necessary|required|needed)|no need|do not need|don't need|unnecessary");

    private static final Wording NO_NEED_TO = Wording.of(
            "\\b(?:no need|need not|needn't|(?:not|n't|never|no longer) (?:need|have|necessary|required|obliged)|unnecessary)(?: for you)?(?: to)?(?: \\w+){0,2}\\s?$");

    private static final Wording CARD_LATER = Wording.of(
            "(?:たら|れば|次第|後に|後、|際に|ときに|時に|方に)[^。]{0,40}(?:お知らせ|通知|ご?案内|お送り|送付|連絡)|(?:お知らせ|通知|ご?案内|お送り|連絡)(?:し|いた)(?:ます|たします)|will (?:be )?(?:notif|send|sent|inform|(?<=be )(?:asked|requested|told|invited))");

    /** As yet; a card that cannot be registered before its time has not failed. */
    private static final Wording SO_FAR = Wording.of("今の段階|現段階|現時点|今のところ|まだ|審査中|(?:まで|前)は");

    private CardWeighing() {}

    static @Nullable Says of(Hit hit) {
        boolean so = switch (hit.says()) {
            case CARD_ASKED -> asked(hit);
            case CARD_REGISTERED ->
                (hit.sentence().plain() || hit.sentence().setting() == Sentence.Setting.HELP) && hit.stated();
            default -> hit.fact() && !hit.beside(SO_FAR);
        };
        return so ? hit.says() : null;
    }

    private static boolean asked(Hit hit) {
        return !Modality.question(hit.text())
                && hit.sentence().setting() != Sentence.Setting.QUESTION
                && !CARD_NOT_ASKED.isIn(hit.text(), hit.from(), hit.text().length())
                && !hit.before(NO_NEED_TO)
                && !hit.beside(CARD_LATER);
    }
}
