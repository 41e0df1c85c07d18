package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a person sees of a status text: the words, laid out in lines, and the links.
 *
 * @param text the words; of plain text, the source itself
 * @param anchors the links that are more than an address in the words, in the order in which they stand
 * @param current where the elements start that the markup calls the current ones of several
 */
record VisibleText(String text, List<Link> anchors, List<Integer> current) {

    VisibleText {
        anchors = List.copyOf(anchors);
        current = List.copyOf(current);
    }

    static VisibleText of(StatusText source) {
        return switch (source) {
            case StatusText.Plain plain -> new VisibleText(plain.source(), List.of(), List.of());
            case StatusText.Recognised read -> new VisibleText(read.source(), List.of(), List.of());
            case StatusText.Html html -> {
                Document document = Jsoup.parse(html.source());
                Walk walk = new Walk(HiddenElements.of(document));
                document.body().filter(walk);
                yield walk.result();
            }
        };
    }

    /** Writes the words down in lines, as a browser's clipboard would: blocks on their own lines, cells apart by tabs. */
    private static final class Walk implements NodeFilter {
        private static final Set<String> INLINE_BLOCKS = Set.of("button", "option", "time", "br");
        private static final Set<String> CURRENT = Set.of("current", "active", "is-current", "is-active", "now");
        private static final Set<String> KEEPING_SPACE = Set.of("pre", "textarea");

        private static final int LONGEST_LABEL = 60;

        private final HiddenElements hidden;
        private final StringBuilder out = new StringBuilder();
        private final List<Link> anchors = new ArrayList<>();
        private final List<Integer> current = new ArrayList<>();
        private int anchorStart = -1;
        private int rowStart;
        private int preformatted;
        private boolean spaceOwed;

        Walk(HiddenElements hidden) {
            this.hidden = hidden;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                write(words.getWholeText());
            } else if (node instanceof Element element) {
                if (hidden.hides(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element);
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element) {
            String name = element.normalName();
            if (name.equals("td") || name.equals("th")) {
                if (element.previousElementSibling() != null) {
                    cell();
                }
            } else if (name.equals("br")) {
                out.append('\n');
                spaceOwed = false;
            } else if (!standsAlone(element)) {
                part(element);
            } else {
                line();
                rowStart = name.equals("tr") ? out.length() : rowStart;
            }
            if (isCurrent(element)) {
                current.add(out.length());
            }
            if (KEEPING_SPACE.contains(name)) {
                preformatted++;
            }
            if (name.equals("input")) {
                write(shown(element));
            }
            if (name.equals("a") && element.hasAttr("href")) {
                anchorStart = out.length();
            }
        }

        /** What a field shows: its words, or whether it is ticked. */
        private static String shown(Element field) {
            return switch (field.attr("type").toLowerCase(Locale.ROOT)) {
                case "checkbox", "radio" -> field.hasAttr("checked") ? "☑" : "☐";
                default -> field.attr("value");
            };
        }

        /** The current step of several, that is; the current page of a menu is none. */
        private static boolean isCurrent(Element element) {
            if (element.attributesSize() == 0) {
                return false;
            }
            String aria = element.attr("aria-current");
            return aria.equals("step")
                    || aria.equals("true")
                    || (element.normalName().equals("li")
                            && element.classNames().stream().anyMatch(CURRENT::contains));
        }

        private void close(Element element) {
            String name = element.normalName();
            if (KEEPING_SPACE.contains(name)) {
                preformatted--;
            }
            if (name.equals("a") && anchorStart >= 0) {
                anchor(element.attr("href"));
            }
            if (name.equals("tr") && !out.isEmpty() && last() == '\t') {
                out.append('\n');
            }
            if (!name.equals("td") && !name.equals("th") && !name.equals("br") && standsAlone(element)) {
                line();
            }
        }

        private void anchor(String href) {
            int start = anchorStart;
            while (start < out.length() && Character.isWhitespace(out.charAt(start))) {
                start++;
            }
            int end = Math.max(start, out.length());
            String target = ControlCharacters.without(href).strip();
            if (end > start && !target.isEmpty() && !target.startsWith("#")) {
                anchors.add(new Link(target, out.substring(start, end).strip(), start, end));
            }
            anchorStart = -1;
        }

        /** Words of neighbouring elements that a page sets apart by its style only: a label, or a new capital. */
        private void part(Element element) {
            if (out.isEmpty() || spaceOwed || !(element.previousSibling() instanceof Element before)) {
                return;
            }
            String left = onlyWords(before);
            String right = onlyWords(element);
            if (left.isEmpty() || right.isEmpty() || Character.isWhitespace(last()) || standsAlone(before)) {
                return;
            }
            if (StatusLabels.isLabel(left) || StatusLabels.isLabel(right)) {
                out.append('\n');
            } else if (Character.isLowerCase(last()) && Character.isUpperCase(right.charAt(0))) {
                spaceOwed = true;
            }
        }

        /** The words of an element that holds a few words and nothing else. */
        private static String onlyWords(Element element) {
            if (element.childNodeSize() != 1 || !(element.childNode(0) instanceof TextNode words)) {
                return "";
            }
            String text = words.getWholeText();
            return text.length() > LONGEST_LABEL ? "" : text.strip();
        }

        /** A time in the middle of a sentence is a part of it; elsewhere it heads what follows. */
        private static boolean isWithinSentence(Element time) {
            return time.normalName().equals("time")
                    && time.previousSibling() instanceof TextNode words
                    && !words.isBlank();
        }

        private static boolean standsAlone(Element element) {
            if (isWithinSentence(element)) {
                return false;
            }
            return (element.isBlock() && !element.normalName().equals("ruby"))
                    || INLINE_BLOCKS.contains(element.normalName());
        }

        private void write(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (preformatted > 0 && c == '\n') {
                    out.append('\n');
                } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                    spaceOwed = true;
                } else {
                    if (spaceOwed && !out.isEmpty() && last() != '\n' && last() != '\t') {
                        out.append(' ');
                    }
                    spaceOwed = false;
                    out.append(c);
                }
            }
        }

        private void line() {
            if (!out.isEmpty() && last() != '\n' && last() != '\t') {
                out.append('\n');
            }
            spaceOwed = false;
        }

        private void cell() {
            if (out.length() > rowStart && last() == '\n') {
                out.setLength(out.length() - 1);
            }
            out.append('\t');
            spaceOwed = false;
        }

        private char last() {
            return out.charAt(out.length() - 1);
        }

        VisibleText result() {
            return new VisibleText(out.toString().stripTrailing(), anchors, current);
        }
    }
}
