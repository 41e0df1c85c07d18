package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What in a text speaks against its being ready, whoever said that it is. In doubt, something does: who goes by a
 * learned reading must not go in vain.
 *
 * @param speaksForIt whether a plain sentence speaks of collecting the passport, unconditionally; where none does, nothing supports it
 * @param evidence the words that speak against it
 */
record AgainstReady(boolean speaksForIt, List<Evidence> evidence) {

    private static final Wording PICKUP =
            Wording.of("受取|受領|交付|引渡|お渡し|渡す|引換|取りに|お越し|来所|来庁|届い|届き|到着|でき(?:ました|上が|あが)|完成|仕上|整い|整って|揃い|発行"
                    + "|\\b(?:collect\\w*|pick\\w*|receiv\\w*|hand\\w* over|arriv\\w*|available|ready|issued|come)\\b");

    /** The passport itself, rather than the office, the application or the photo that are called after it. */
    private static final Wording PASSPORT = Wording.of(
            "(?:旅券|パスポート)(?!センター|窓口|課|係|事務|の?申請|の?切替|の?更新|発給|手数料|の?案内|の?手引|のしおり)|\\bpassports?\\b(?! (?:appl|renew|cent|office|photo|counter|form|case))");

    /** Not yet, not so, or only if. */
    private static final Wording TURNED = Wording.of(
            "ません|ない|なく|なかっ|ずに|ぬよう|未|不可|不備|不能|まだ|今後|今しばらく|もうしばらく|後日|追って|近日|まもなく|間もなく|予定(?!日|通り|どおり|・)|見込|見通し|次第|たら|れば|なら(?!び)|場合|まで(?!お越し|に)|後に|後、|までに|お待ち|(?:準備|手配|作成|印刷|輸送|配送|発送|搬送|点検|検品|検査)(?:中|を|に)|順に|順次|審査|調整|延期|延長|遅れ|遅延|中止|停止|休止|見合わせ|保留|取消|取下|撤回|誤|変更|いいえ|否|なし$|×|失効|(?<![\\d月/.-])\\d{1,2}日(?:\\([^)]{1,4}\\))?(?:から|以降|より)|(?<!本人)に限|か[。?]?$|\\?|翌(?:\\d{1,2}|開庁|営業|業務|々)?日|明日|明後日|来週|来月"
                    + "|\\b(?:not|no|cannot|never|unless|until|when|once|if|will|would|should|may|might|after|before|soon|yet|expected|scheduled|planned|delay\\w*|postpon\\w*|cancel\\w*|wait\\w*|being|pending|almost|to be)\\b|n't\\b");

    /** What an office says to everybody who comes; it takes nothing back. */
    private static final Wording TO_EVERYBODY = Wording.of(
            "代理|本人(?:以外|で)|期限|か月|過ぎ|経過|郵送|お持ち|ご持参|持参|忘れ|土曜|日曜|土日|祝日|休日|閉庁|閉館|時間外|手数料|電話|カード|返信|proxy|on behalf|by mail|holiday");

    private static final Wording NEVER_TO_EVERYBODY = Wording.of(
            "まだ|今後|後日|追って|近日|まもなく|間もなく|予定(?!日|通り|どおり|・)|見込|次第|お待ち|(?:準備|手配|作成|印刷)(?:中|を|に)|中止|停止|見合わせ|取消|撤回|失効(?:し(?:まし)?た|いた|して)|\\byet\\b|\\bsoon\\b");

    /** Of such a sentence nothing follows for this passport: it tells of hours, of a booking, of a photo, of others. */
    private static final Wording ASIDE =
            Wording.of("(?:他|ほか|別)の(?:方|人|申請者)の|曜|祝日|平日|時間|予約|写真|通知を|お知らせを|郵送|申請分|の方[はへに]|される方|持参|お持ち"
                    + "|\\b(?:\\w+days|hours|appointment|reservation|photos?|notif\\w*|bring|case|applied for)\\b");

    /** Said anywhere on the page they count, for a newer message may say them. */
    private static final Set<Says> CONTRARY = Set.of(
            Says.NOT_YET,
            Says.WILL_BE_TOLD,
            Says.TO_COME,
            Says.TAKEN_BACK,
            Says.REFUSED,
            Says.SENT_BACK,
            Says.WITHDRAWN,
            Says.CORRECTION,
            Says.ERROR,
            Says.OUT_OF_VIEW,
            Says.PICKED_UP);

    /** What a page may half say without being ready to the classifier; anything else that it noted is an objection. */
    private static final Set<Says> SUPPORTING =
            Set.of(Says.COLLECTABLE, Says.MADE, Says.INVITED, Says.WELCOME, Says.PICKUP_SUBJECT, Says.REVIEWED);

    private static final Set<Says> CARD = Set.of(Says.CARD_ASKED, Says.CARD_REGISTERED, Says.CARD_FAILED);

    /** The portal shows it until the passport has been collected: it says nothing for or against. */
    private static final String LABEL = "label.in-process";

    private static final Map<String, Says> MEANT =
            Rules.all().stream().collect(Collectors.toMap(Rule::name, Rule::says, (one, same) -> one));

    AgainstReady {
        evidence = List.copyOf(evidence);
    }

    static AgainstReady in(Page page, Reading own, LocalDate on) {
        List<Evidence> against = new ArrayList<>(ofOwnReading(own));
        boolean speaksForIt = own.suspiciousLinks().isEmpty() && !own.takenBack();
        boolean speaksOfIt = false;
        for (Statement statement : page.statements()) {
            statement.findings().stream()
                    .filter(finding -> CONTRARY.contains(finding.says()))
                    .map(Finding::evidence)
                    .forEach(against::add);
            statement.dates().stream()
                    .filter(words -> isAhead(words, statement.message().date(), on))
                    .map(words -> Quotes.of(
                            words.sentence(), words.date().from(), words.date().to(), "learned.against"))
                    .forEach(against::add);
            for (Sentence sentence : statement.sentences()) {
                if (isTurned(sentence)
                        || PickupWeighing.tellsOfNoPassport(sentence.words())
                        || OtherThings.areTheMatterOf(sentence)) {
                    against.add(Quotes.of(sentence, 0, sentence.text().length(), "learned.against"));
                }
                speaksOfIt |= isOfThisPassport(sentence);
            }
        }
        return new AgainstReady(speaksForIt && speaksOfIt, quoted(against, own.text()));
    }

    /** Whether the sentence has to do with collecting, or with the passport's being there. */
    static boolean speaksOfPickup(Sentence sentence) {
        return PICKUP.isIn(sentence.words());
    }

    private static boolean isTurned(Sentence sentence) {
        MappedText text = sentence.words();
        boolean toEverybody = TO_EVERYBODY.isIn(text) && !NEVER_TO_EVERYBODY.isIn(text);
        boolean isOfPickup = speaksOfPickup(sentence) || PASSPORT.isIn(text);
        return isOfPickup && (!sentence.plain() || isFieldWithoutDate(sentence) || (TURNED.isIn(text) && !toEverybody));
    }

    /** A field for the day of the pickup that holds none: the office has not filled it in yet. */
    private static boolean isFieldWithoutDate(Sentence sentence) {
        String name = sentence.text().substring(0, Math.max(0, sentence.text().indexOf(':')));
        return DateLabels.isLabel(name)
                && DateLabels.roleBefore(name) == DateRole.PICKUP
                && WrittenDates.in(sentence.words()).isEmpty();
    }

    private static boolean isOfThisPassport(Sentence sentence) {
        MappedText text = sentence.words();
        return sentence.plain()
                && speaksOfPickup(sentence)
                && PASSPORT.isIn(text)
                && !TURNED.isIn(text)
                && !ASIDE.isIn(text);
    }

    private static List<Evidence> ofOwnReading(Reading own) {
        boolean isLabelOnly = own.stage() == Stage.IN_PROCESS
                && !own.takenBack()
                && own.evidence().stream().allMatch(words -> words.rule().equals(LABEL) || isOfPayment(words));
        if (own.stage() == Stage.READY || isLabelOnly) {
            return List.of();
        }
        return own.evidence().stream()
                .filter(words -> own.stage() != Stage.UNKNOWN || !isSupporting(words.rule()))
                .filter(words -> !isOfPayment(words))
                .toList();
    }

    private static boolean isOfPayment(Evidence words) {
        return words.rule().startsWith("payment.") || CARD.contains(MEANT.getOrDefault(words.rule(), Says.READY));
    }

    private static boolean isSupporting(String rule) {
        Says says = MEANT.get(rule);
        return says != null && SUPPORTING.contains(says);
    }

    /** A day to come that is the pickup's, or that nothing beside it explains. */
    private static boolean isAhead(DatedWords words, @Nullable LocalDate messageDate, LocalDate on) {
        boolean mayBePickup = switch (words.role()) {
            case PICKUP, FORMER_PICKUP, NONE -> true;
            case PICKUP_LIMIT, CORRECTION_LIMIT, MESSAGE, STEP, OTHER -> false;
        };
        LocalDate day = words.date().resolve(messageDate == null ? on : messageDate);
        return mayBePickup && (day == null ? words.role() == DateRole.PICKUP : day.isAfter(on));
    }

    private static List<Evidence> quoted(List<Evidence> evidence, String visible) {
        return evidence.stream()
                .map(words -> new Evidence(
                        visible.substring(words.start(), words.end()), words.start(), words.end(), words.rule()))
                .distinct()
                .sorted(Comparator.comparingInt(Evidence::start).thenComparingInt(Evidence::end))
                .toList();
    }
}
