package uketori.classifier;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a folded text what is personal. In doubt, it is; only dates, amounts and short numbers are sure not to be. */
final class Personal {

    private static final String NAME = "[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー々ヶ]";

    private static final Pattern EMAIL = Pattern.compile("[\\p{L}\\d.+%_-]{1,64}@[\\p{L}\\d.-]{1,255}");

    /** A run of letters and digits with a digit in it. */
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]+(?:[-./_][a-z0-9]+)*");

    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\d/])(?:\\+\\d{1,3}[ -]?)?\\(?\\d{2,5}\\)?[ -]{0,2}\\d{1,4}[ -]{1,2}\\d{3,4}(?![\\d/])|(?<!\\d)\\d{4}[ -]\\d{4}[ -]\\d{4}(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern AMOUNT_FOLLOWS = Pattern.compile("^ ?(?:円|yen)");

    private static final Pattern HONORIFIC = Pattern.compile(
            "(" + NAME + "{1,8} )?((?:(?!の|は|が|を|に|で|と|も|、)" + NAME + "){1,10}) ?(?:様(?!式|々|子)|さま|殿(?!堂)|さん(?![か-ん]))");
    /** Who is addressed without a name; and what stands before a name without being one. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:皆|みな|お客|申請者|本人|代理人|保護者|利用者|世帯主|所有者|お子|担当者|各位|同|仕|異|模|多|有|何|方|者|人)$|旅券|パスポート|申請|窓口|センター|交付|受取|審査|課|係");

    private static final String LABELS =
            "氏名|お?名前|姓名|姓|(?:フリ|ふり)(?:ガナ|がな)|カナ氏名|申請者(?:氏?名)?|本籍地?|現?住所|居所|送付先|宛先?|電話(?:番号)?|tel|連絡先|生年月日|誕生日|メールアドレス"
                    + "|full name|name|surname|given names?|applicant(?:'s)?(?: name)?|address|phone(?: number)?|date of birth|birth ?date|e-?mail";
    private static final Pattern LABELLED =
            Pattern.compile("(?m)(?:^|[ \\t、。(\\[【])(?:" + LABELS + ")[\\])】]? ?(?::|\\t|^ {2,}) ?([^\\n、。\\t]{1,80})");
    private static final Pattern LABEL_ABOVE =
            Pattern.compile("(?m)^ ?[【\\[]?(?:" + LABELS + ")[】\\]]?:? ?\\n ?([^\\n]{1,80})$");
    private static final Pattern NUMBER_OF =
            Pattern.compile("(?:番号|no\\.?|number|パスワード|暗証|id)[】\\]]?(?: ?[:は#] ?|[ \\t])([a-z0-9][a-z0-9 _/.-]{0,40})");
    private static final Pattern ENGLISH_NAME = Pattern.compile(
            "\\bdear ((?!applicant|customer|sir|madam|all|user)[^,\\n:]{1,40})|\\b(?:mr|ms|mrs|dr)\\.? ([a-z'-]+(?: [a-z'-]+)?)");

    private static final Pattern HOUSE = Pattern.compile(
            "[0-9一二三四五六七八九十]{1,4}(?:丁目|番地|番(?=[0-9])|-\\d{1,4}(?:-\\d{1,4})+(?=\\D|$))[0-9一二三四五六七八九十番地号の-]{0,16}");
    private static final Pattern PLACE =
            Pattern.compile("北海道|東京都|京都府|大阪府|\\p{IsHan}{2,3}県|(?:(?![市区町村郡])" + NAME + "){1,6}[市区町村郡]");
    private static final int LONGEST_PLACE = 40;
    private static final Pattern AFTER_HOUSE = Pattern.compile("^ ?[^\\s、。,.()は-ん]{1,24}");

    private static final Pattern BIRTH = Pattern.compile("生年月日|誕生|生まれ|birth|born|\\bdob\\b");
    private static final Pattern BORN = Pattern.compile("^ ?(?:生まれ|生(?!活))");
    private static final Pattern SENTENCE = Pattern.compile("[^\\n。]+");

    private final String text;
    private final boolean[] personal;
    private final boolean[] dates;

    private Personal(String text) {
        this.text = text;
        this.personal = new boolean[text.length()];
        this.dates = new boolean[text.length()];
    }

    /** For each character of a folded text, whether it is to be blacked out. */
    static boolean[] in(String text, Collection<String> names) {
        Personal found = new Personal(text);
        found.dates();
        found.places();
        found.numbers();
        found.people(names);
        for (int i = 0; i < text.length(); i++) {
            found.personal[i] &= text.charAt(i) != '\n';
        }
        return found.personal;
    }

    private void dates() {
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            for (WrittenDate date : WrittenDates.in(sentence.group())) {
                int from = sentence.start() + date.from();
                int to = sentence.start() + date.to();
                String before = text.substring(Math.max(sentence.start(), from - 16), from);
                boolean isBirth = BIRTH.matcher(before).find()
                        || BORN.matcher(text.substring(to, Math.min(text.length(), to + 4)))
                                .find();
                Arrays.fill(isBirth ? personal : dates, from, to, true);
            }
        }
    }

    private void places() {
        each(HOUSE, 0, house -> {
            if (isDate(house)) {
                return false;
            }
            int from = Math.max(text.lastIndexOf('\n', house.start()) + 1, house.start() - LONGEST_PLACE);
            Matcher place = PLACE.matcher(text.substring(from, house.start()));
            int start = place.find() ? from + place.start() : house.start();
            Matcher after = AFTER_HOUSE.matcher(text.substring(house.end(), Math.min(text.length(), house.end() + 26)));
            Arrays.fill(personal, start, house.end() + (after.find() ? after.end() : 0), true);
            return true;
        });
    }

    private void numbers() {
        each(EMAIL, 0, any -> true);
        each(SPACED, 0, number -> !isDate(number));
        each(TOKEN, 0, token -> !isDate(token) && !isHarmless(token));
        each(NUMBER_OF, 1, number -> !isDate(number) && number.group(1).chars().anyMatch(Character::isDigit));
    }

    private void people(Collection<String> names) {
        each(LABELLED, 1, any -> true);
        each(LABEL_ABOVE, 1, any -> true);
        each(ENGLISH_NAME, 1, any -> true);
        each(ENGLISH_NAME, 2, any -> true);
        each(HONORIFIC, 2, named -> !NOBODY.matcher(named.group(2)).find());
        each(
                HONORIFIC,
                1,
                named -> !NOBODY.matcher(named.group(2)).find()
                        && !NOBODY.matcher(named.group(1).strip()).find());
        names.stream()
                .flatMap(name -> Arrays.stream(
                        (name + " " + name.replaceAll("[\\s　]+", "")).split("[\\s　]+|(?<=\\p{IsHan})(?=[a-zA-Z])")))
                .map(part -> Folding.fold(part, List.of()).text())
                .filter(part -> part.codePointCount(0, part.length()) >= 2)
                .distinct()
                .forEach(part -> each(called(part), 0, any -> true));
    }

    /** A name, with spaces anywhere in it; a Latin one only as a word of its own. */
    private static Pattern called(String name) {
        String letters = name.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("[ \\t]?"));
        boolean isLatin = name.chars().allMatch(c -> c < 0x250);
        return Pattern.compile(isLatin ? "(?<![a-z])" + letters + "(?![a-z])" : letters);
    }

    private void each(Pattern pattern, int group, Predicate<MatchResult> isPersonal) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            MatchResult found = matcher.toMatchResult();
            if (found.start(group) >= 0 && isPersonal.test(found)) {
                Arrays.fill(personal, found.start(group), found.end(group), true);
            }
        }
    }

    private boolean isDate(MatchResult found) {
        for (int i = found.start(); i < found.end(); i++) {
            if (dates[i]) {
                return true;
            }
        }
        return false;
    }

    /** Words, and numbers that are too short to find anybody by, years and amounts. */
    private boolean isHarmless(MatchResult token) {
        String letters = token.group();
        long digits = letters.chars().filter(Character::isDigit).count();
        boolean isMixed = letters.chars().anyMatch(Character::isLetter);
        return digits < (isMixed ? 3 : 4)
                || YEAR.matcher(letters).matches()
                || AMOUNT_FOLLOWS
                        .matcher(text.substring(token.end(), Math.min(text.length(), token.end() + 5)))
                        .find();
    }
}
