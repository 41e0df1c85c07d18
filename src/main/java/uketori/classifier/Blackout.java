package uketori.classifier;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Blacks out of a status text what tells whose it is, and leaves the words that a reading rests on: names, numbers,
 * addresses of every kind, birthdays. What might be personal is blacked out, too. Dates, amounts and hosts stay.
 */
public final class Blackout {

    /** Stands for what was blacked out. */
    public static final String BLACK = "■■■";

    /** Stands for a number: a line that ends with one goes on being a line of its own. */
    private static final String BLACK_NUMBER = "■■0";

    private static final List<String> KEPT_ATTRIBUTES = List.of("style", "class", "hidden", "aria-hidden", "type");

    private Blackout() {}

    /**
     * A text without personal details. HTML stays HTML, unless something personal is spread over several elements.
     *
     * @param names what the people are called whom it may name
     */
    public static StatusText of(StatusText text, Collection<String> names) {
        return switch (text) {
            case StatusText.Plain plain -> new StatusText.Plain(of(plain.source(), names));
            case StatusText.Recognised read -> new StatusText.Recognised(of(read.source(), names));
            case StatusText.Html html -> {
                StatusText.Html blacked = new StatusText.Html(markup(html.source(), names));
                String seen = VisibleText.of(blacked).text();
                yield of(seen, names).equals(seen)
                        ? blacked
                        : new StatusText.Plain(of(VisibleText.of(text).text(), names));
            }
        };
    }

    /** A plain text without personal details. Doing it again changes nothing. */
    static String of(String text, Collection<String> names) {
        List<Link> addresses = Addresses.in(text);
        MappedText folded = Folding.fold(text, addresses);
        boolean[] black = Personal.in(folded.text(), names);
        StringBuilder out = new StringBuilder(text.length());
        int written = 0;
        int next = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (folded.at(i) == Folding.ADDRESS && next < addresses.size()) {
                while (next < addresses.size() && addresses.get(next).start() < folded.start(i)) {
                    next++;
                }
                if (next < addresses.size() && addresses.get(next).start() == folded.start(i)) {
                    out.append(text, written, folded.start(i))
                            .append(address(addresses.get(next).target()));
                    written = Math.max(written, folded.end(i + 1));
                    continue;
                }
            }
            if (black[i]) {
                int from = i;
                while (i + 1 < folded.length() && black[i + 1]) {
                    i++;
                }
                if (folded.start(from) >= written) {
                    out.append(text, written, folded.start(from))
                            .append(isNumber(folded, from, i) ? BLACK_NUMBER : BLACK);
                }
                written = Math.max(written, folded.end(i + 1));
            }
        }
        return out.append(text, written, text.length()).toString();
    }

    private static boolean isNumber(MappedText folded, int first, int last) {
        char end = folded.at(last);
        return end < 0x80
                && Character.isLetterOrDigit(end)
                && folded.text().substring(first, last + 1).chars().anyMatch(Character::isDigit);
    }

    private static final Pattern PARTS =
            Pattern.compile("(?s)^([A-Za-z][A-Za-z0-9+]*:[/\\\\]{1,3})?([^/?#\\\\]*)(.*)$");
    private static final Pattern PIECE = Pattern.compile("[^/?&=#;\\\\]+");
    /** What dresses an address up as the official one is no secret, and what the case is worth having for. */
    private static final Pattern DISGUISE =
            Pattern.compile("[a-z./:-]*(?:kokopass|mofa)[a-z./:-]*", Pattern.CASE_INSENSITIVE);

    /** The address with its host alone: paths and queries hold people's ids. */
    private static String address(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches()) {
            return "x";
        }
        String scheme = parts.group(1) == null ? "" : parts.group(1);
        String authority = parts.group(2);
        int at = authority.lastIndexOf('@');
        String user = at < 0 ? "" : masked(authority.substring(0, at)) + "@";
        return scheme + user + authority.substring(at + 1) + masked(parts.group(3));
    }

    private static String masked(String pieces) {
        return PIECE.matcher(pieces)
                .replaceAll(piece ->
                        DISGUISE.matcher(piece.group()).matches() ? Matcher.quoteReplacement(piece.group()) : "x");
    }

    private static String markup(String html, Collection<String> names) {
        Document document = Jsoup.parse(html);
        document.outputSettings().prettyPrint(false);
        for (Element element : document.getAllElements()) {
            for (Attribute attribute : element.attributes().asList()) {
                String name = attribute.getKey();
                if (name.equals("href")) {
                    element.attr(name, address(attribute.getValue().strip()));
                } else if (name.equals("value")) {
                    element.attr(name, of(attribute.getValue(), names));
                } else if (!KEPT_ATTRIBUTES.contains(name)) {
                    element.removeAttr(name);
                }
            }
            for (Node node : List.copyOf(element.childNodes())) {
                if (node instanceof TextNode words) {
                    words.text(of(words.getWholeText(), names));
                } else if (node instanceof Comment || (node instanceof DataNode && !element.nameIs("style"))) {
                    node.remove();
                }
            }
        }
        return document.outerHtml();
    }
}
