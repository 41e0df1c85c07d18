package uketori.classifier;

import java.net.IDN;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the address of the card registration site from addresses that are dressed up as it. */
final class Likeness {

    private static final String OFFICIAL_HOST = "mofa.payment-kokopass.jp";
    private static final Pattern OFFICIAL = Pattern.compile(
            "https://mofa\\.payment-kokopass\\.jp(?::443)?(?:[/?#][\\x21-\\x7e]*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST =
            Pattern.compile("^(?:[a-z][a-z0-9+.-]{0,15}:)?[/\\\\]{0,3}(?:[^/\\\\?#@]*@)?([^/\\\\?#:]*)");
    private static final Pattern LOOKS_LIKE_ADDRESS = Pattern.compile(
            "^(?:[a-z][a-z0-9+]{1,9}://|(?:[a-z0-9-]{1,63}\\.){1,8}[a-z]{2,18}(?:[/:?#]|$)).*", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]+");
    /** Letters of other scripts, and figures, that look like Latin letters. */
    private static final Map<Character, Character> LOOKS_LIKE = confusables(
            "аaаaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtнhвbпnгrαaοoρpνvκkτtιiυuεeωwσoɑaɡgıiӏlոnօoսuոnßbøoⲟoσo0o1l3e5s$s!l|l");

    private Likeness() {}

    private static Map<Character, Character> confusables(String pairs) {
        HashMap<Character, Character> map = new HashMap<>();
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            map.put(pairs.charAt(i), pairs.charAt(i + 1));
        }
        return Map.copyOf(map);
    }

    /** Whether the address leads to the registration site: https, exactly its host, no user info, the default port. */
    static boolean official(String address) {
        return OFFICIAL.matcher(address).matches();
    }

    /** Whether the official host stands in the text from one place to the other. */
    static boolean isOfficialHost(String text, int from, int to) {
        return to - from == OFFICIAL_HOST.length()
                && text.regionMatches(true, from, OFFICIAL_HOST, 0, OFFICIAL_HOST.length());
    }

    /** Whether an address that is not the official one is made to look like it. */
    static boolean dressedUp(String address) {
        String plain = plain(address);
        String host = host(plain);
        String letters = NOT_LETTERS.matcher(plain).replaceAll("");
        if (letters.contains("kokopass") || letters.contains("mofapayment") || letters.contains("paymentmofa")) {
            return !host.endsWith(".go.jp") || letters.contains("kokopass");
        }
        return hostIsNearlyTheName(host);
    }

    /** Without a scheme, the plain name of the official host is a mention, and a mail address is no link. */
    static boolean bareAddressIsDressedUp(String address) {
        boolean parted = address.indexOf('.') > 0 || address.indexOf('/') > 0;
        if (!parted || address.length() < 8 || !dressedUp(address)) {
            return false;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        boolean hostOrMail = lower.equals(OFFICIAL_HOST)
                || lower.startsWith(OFFICIAL_HOST + "/")
                || lower.endsWith("@" + OFFICIAL_HOST);
        return !hostOrMail;
    }

    /** Whether the words shown for a link name one host while the link leads to another. */
    static boolean showsAnotherHost(Link link) {
        String shown = fold(link.shown()).strip();
        return LOOKS_LIKE_ADDRESS.matcher(shown).matches() && !host(shown).equals(host(fold(link.target())));
    }

    private static boolean hostIsNearlyTheName(String host) {
        boolean payment = host.contains("payment");
        for (String label : host.split("[.-]", 64)) {
            if (nearly(label, "kokopass") || (payment && nearly(label, "mofa") && label.length() >= 4)) {
                return true;
            }
        }
        return payment && host.contains("mofa");
    }

    private static boolean nearly(String label, String name) {
        int slack = name.length() >= 8 ? 2 : 0;
        if (Math.abs(label.length() - name.length()) > slack) {
            return false;
        }
        int[] row = new int[name.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= label.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = diagonal + (label.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], above) + 1);
                diagonal = above;
            }
        }
        return row[name.length()] <= slack;
    }

    private static String host(String folded) {
        Matcher matcher = HOST.matcher(folded);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The address with escapes, other scripts, punycode and look-alikes turned into the plain letters they pretend to be. */
    private static String plain(String address) {
        String folded = fold(unescape(address));
        if (folded.contains("xn--")) {
            String host = host(folded);
            folded = folded.replace(host, fold(IDN.toUnicode(host)));
        }
        StringBuilder plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append((char) LOOKS_LIKE.getOrDefault(c, c));
            }
        }
        return plain.toString().replace("rn", "m").replace("vv", "w");
    }

    private static String fold(String address) {
        return Normalizer.normalize(address, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace('。', '.')
                .replace('ー', '-')
                .replace('‐', '-');
    }

    private static String unescape(String address) {
        return ESCAPE.matcher(address)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** The range of the text in small ASCII letters, one for one, so that positions stay. */
    static String sameLength(String text, int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char narrow = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
            plain.append(narrow >= 'A' && narrow <= 'Z' ? (char) (narrow + 32) : narrow);
        }
        return plain.toString();
    }
}
