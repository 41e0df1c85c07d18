package uketori.classifier;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows which elements of a page a person does not see, by their names, attributes, styles and the page's own style sheet. */
final class HiddenElements {

    private static final Set<String> NEVER_SEEN = Set.of(
            "head",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "template",
            "noscript",
            "rt",
            "rp",
            "rtc",
            "svg",
            "math",
            "object",
            "iframe",
            "audio",
            "video",
            "canvas",
            "datalist",
            "del",
            "s",
            "strike");
    private static final Pattern HIDING = Pattern.compile(
            "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden"
                    + "|opacity:0(?:\\.0*)?(?=;|!|$)|font-size:0(?=\\D|$)|(?:left|top|text-indent):-\\d{3}|text-decoration[a-z-]*:line-through)");

    private final Set<String> selectors;

    private HiddenElements(Set<String> selectors) {
        this.selectors = selectors;
    }

    static HiddenElements of(Document document) {
        Set<String> selectors = new HashSet<>();
        for (Element sheet : document.getElementsByTag("style")) {
            collect(sheet.data(), selectors);
        }
        return new HiddenElements(selectors);
    }

    /** Takes the plain selectors ({@code .note}, {@code #x}, {@code p}) of the rules that hide; others cannot be told here. */
    private static void collect(String sheet, Set<String> selectors) {
        int from = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', from)) {
            int close = sheet.indexOf('}', open);
            if (close < 0) {
                return;
            }
            if (hides(sheet.substring(open + 1, close))) {
                for (String selector : sheet.substring(from, open).split(",", -1)) {
                    selectors.add(selector.strip());
                }
            }
            from = close + 1;
        }
    }

    boolean hides(Element element) {
        String name = element.normalName();
        if (NEVER_SEEN.contains(name) || selectors.contains(name)) {
            return true;
        }
        if (element.attributesSize() > 0 && hiddenByAttribute(element, name)) {
            return true;
        }
        return switch (name) {
            case "dialog" -> !element.hasAttr("open");
            case "option" -> !element.hasAttr("selected");
            case "input" ->
                !Set.of("submit", "button", "reset", "text", "checkbox", "radio")
                        .contains(element.attr("type").toLowerCase(Locale.ROOT));
            default -> inClosedDetails(element, name);
        };
    }

    private boolean hiddenByAttribute(Element element, String name) {
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || hides(element.attr("style"))) {
            return true;
        }
        if (selectors.isEmpty()) {
            return false;
        }
        if (element.hasAttr("id")
                && (selectors.contains("#" + element.id()) || selectors.contains(name + "#" + element.id()))) {
            return true;
        }
        return element.hasAttr("class")
                && element.classNames().stream()
                        .anyMatch(c -> selectors.contains("." + c) || selectors.contains(name + "." + c));
    }

    private static boolean inClosedDetails(Element element, String name) {
        Element parent = element.parent();
        return parent != null
                && parent.normalName().equals("details")
                && !parent.hasAttr("open")
                && !name.equals("summary");
    }

    private static boolean hides(String style) {
        if (style.isEmpty()) {
            return false;
        }
        StringBuilder compact = new StringBuilder(style.length());
        style.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> compact.append((char) c));
        return HIDING.matcher(compact.toString().toLowerCase(Locale.ROOT)).find();
    }
}
