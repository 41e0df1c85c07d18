package uketori.classifier;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the particulars that a page gives beside its stage: office, number, attachments, limits, what to correct. */
final class Particulars {

    private static final Wording OFFICE_LABEL = Wording.of(
            "^[・■○※]?(?:受取|交付|受領|お渡し|引渡|申請)?(?:窓口|場所|先|機関|事務所|(?:pick-?up|delivery|receiving|collection) (?:office|location|place|counter|window))(?:名)?:(?<value>.{2,50}?)[。]?$");
    private static final Wording OFFICE_NAME = Wording.of(
            "(?<value>[\\p{IsHan}\\p{IsKatakana}ー]{2,16}(?:旅券センター|パスポートセンター|旅券課|旅券事務所|旅券窓口|パスポート窓口|パスポートコーナー|旅券室)(?:[\\p{IsHan}\\p{IsKatakana}ー]{1,8}(?:分室|窓口|支所|出張所|分所|コーナー))?)");
    private static final Wording NO_OFFICE = Wording.of("選択|選んだ|選ばれ|指定|お越し|ください|ます|申請した|申請時|未定|以下|下記");
    private static final Wording NUMBER = Wording.of(
            "(?:受付|申請|受理|整理|照会|問合せ)番号(?:は|:)?(?<value>[a-z0-9][a-z0-9-]{3,29})|(?:reception|receipt|application|reference|acceptance) (?:number|no\\.?)(?: is)?:? ?(?<english>[a-z0-9][a-z0-9-]{3,29})");
    private static final Wording SLIP = Wording.of(
            "添付(?:の|ファイル:?|書類:?|資料:?|された|した|しました|しています)?[「『(]?受付票|受付票[」』]?(?:\\([^)]*\\))?(?:を|が)添付(?:し(?:まし|て(?:い|おり))|され(?:て(?:い|おり)|まし)|いたしま)|attached \"?(?:reception|receipt|acceptance) slip|(?:reception|receipt|acceptance) slip (?:is|has been) attached|attach(?:ed|ment)[a-z ]{0,8}: ?(?:reception|receipt|acceptance) slip");
    private static final Wording ATTACHMENTS =
            Wording.of("^[・■]?(?:添付(?:ファイル|書類|資料)?|attach(?:ments?|ed files?)):(?<value>.{1,80}?)[。]?$");
    private static final Wording REASON_LABEL = Wording.of(
            "^[・■]?(?:(?:補正|訂正|修正|不備|差替|再提出)(?:の|する)?)?(?:理由|内容|事項|箇所|点)(?:は|:)(?<value>.{2,160}?)$|^reason(?: for correction)?: ?(?<english>.{2,160}?)$");
    private static final Wording REASON = Wording.of(
            "ため|ので|不鮮明|写り|写って|かすれ|異な|違い|誤り|誤って|不足|反転|背景|影が|薄く|読み取れ|ピント|はみ出|切れて|暗|反射|一致し|漏れ|because|differ|blurr|shadow|unclear|reversed|missing|does not match|faint");

    private Particulars() {}

    static @Nullable String office(Page page, String visible) {
        for (Wording wording : List.of(OFFICE_LABEL, OFFICE_NAME)) {
            for (Sentence sentence : page.sentences()) {
                Wording.Search search = wording.in(sentence.words());
                if (sentence.plain()
                        && search.find()
                        && !NO_OFFICE.isIn(search.match().group("value"))) {
                    return written(sentence, search.match(), "value", visible);
                }
            }
        }
        return null;
    }

    static @Nullable String receiptNumber(Page page, String visible) {
        for (Sentence sentence : page.sentences()) {
            Wording.Search search = NUMBER.in(sentence.words());
            if (search.find()) {
                return written(sentence, search.match(), visible);
            }
        }
        return null;
    }

    static List<String> attachments(Page page, String visible) {
        Set<String> attachments = new LinkedHashSet<>();
        for (Sentence sentence : page.sentences()) {
            Wording.Search named = ATTACHMENTS.in(sentence.words());
            if (named.find() && named.match().group("value").indexOf("なし") < 0) {
                for (String name :
                        written(sentence, named.match(), "value", visible).split("[、,\\n]", 20)) {
                    attachments.add(name.strip());
                }
            } else if (sentence.plain() && SLIP.isIn(sentence.words())) {
                attachments.add("受付票");
            }
        }
        attachments.remove("");
        return List.copyOf(attachments);
    }

    static @Nullable LocalDate limit(Page page, DateRole role, LocalDate anchor) {
        for (Statement statement : page.statements()) {
            LocalDate day = statement
                    .dates(role)
                    .filter(DatedWords::fact)
                    .map(date -> date.date()
                            .resolve(
                                    statement.message().date() == null
                                            ? anchor
                                            : statement.message().date()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** What is to be corrected: what a label says, else the sentence of the correction message that gives a reason. */
    static @Nullable String correctionReason(Page page, String visible) {
        for (Statement statement : page.statements()) {
            if (!statement.says(Says.CORRECTION)) {
                continue;
            }
            for (Sentence sentence : statement.sentences()) {
                Wording.Search labelled = REASON_LABEL.in(sentence.words());
                if (labelled.find()) {
                    return written(sentence, labelled.match(), visible);
                }
            }
            for (Sentence sentence : statement.sentences()) {
                if (sentence.text().length() <= 240 && REASON.isIn(sentence.words())) {
                    return visible.substring(
                                    sentence.words().start(0),
                                    sentence.words().end(sentence.words().length()))
                            .strip();
                }
            }
        }
        return null;
    }

    private static String written(Sentence sentence, Matcher matcher, String visible) {
        return written(sentence, matcher, matcher.group("value") == null ? "english" : "value", visible);
    }

    private static String written(Sentence sentence, Matcher matcher, String group, String visible) {
        return visible.substring(
                        sentence.words().start(matcher.start(group)),
                        sentence.words().end(matcher.end(group)))
                .strip();
    }
}
