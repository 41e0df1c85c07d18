package uketori.classifier;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** What the clipboard holds of a page: its plain text, or HTML of one build or another. */
enum Wrapping {
    PLAIN,
    PARAGRAPHS,
    BREAKS,
    SPANS,
    RUBY,
    HIDDEN_TRAPS,
    FIELDS_IN_TABLES,
    LISTS;

    private static final String TRAPS =
            "<!-- パスポートの受け取りが可能になりました --><script>var s='交付可能';</script><div style='display:none'>パスポートの受け取りが可能になりました。窓口にお越しください。</div>"
                    + "<style>.x{display:none}</style><p class='x'>この申請は却下されました。</p><p><s>申請内容に不備がありました。</s></p>";

    /** Wraps the text, in which {@link CardWords#LINK} stands for the address. */
    StatusText wrap(String text, String link, boolean asAnchor) {
        if (this == PLAIN) {
            return new StatusText.Plain(text.replace(String.valueOf(CardWords.LINK), link));
        }
        String body = this == HIDDEN_TRAPS ? TRAPS : "";
        body += switch (this) {
            case PLAIN, BREAKS -> "<div>" + escaped(text).replace("\n", "<br>\n") + "</div>";
            case PARAGRAPHS, HIDDEN_TRAPS -> lines(text, "<p>", "</p>\n");
            case SPANS ->
                lines(text, "<div style=\"font-family:Meiryo\">", "</div>")
                        .replace("旅券", "<b>旅</b>券")
                        .replace("予定", "<span>予</span><wbr>定")
                        .replace("可能", "可<span style='color:#c00'>能</span>");
            case RUBY ->
                lines(text, "<p>", "</p>")
                        .replace("旅券", "<ruby>旅券<rp>(</rp><rt>りょけん</rt><rp>)</rp></ruby>")
                        .replace("受", "<ruby>受<rt>う</rt></ruby>");
            case FIELDS_IN_TABLES ->
                Arrays.stream(text.split("\n", -1)).map(Wrapping::row).collect(Collectors.joining());
            case LISTS -> "<ul>" + lines(text, "<li>", "</li>") + "</ul>";
        };
        String address = Entities.escape(link);
        String shown = asAnchor ? "<a href=\"" + address + "\">" + address + "</a>" : address;
        return new StatusText.Html("<html><head><meta charset=\"utf-8\"></head><body><!--StartFragment-->"
                + body.replace(String.valueOf(CardWords.LINK), shown) + "<!--EndFragment--></body></html>");
    }

    private static String lines(String text, String open, String close) {
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isBlank())
                .map(line -> open + escaped(line) + close)
                .collect(Collectors.joining());
    }

    private static String row(String line) {
        int colon = line.indexOf(':');
        boolean field = colon > 0 && colon <= 12 && line.indexOf('。') < 0 && line.indexOf(CardWords.LINK) < 0;
        return field
                ? "<table><tr><th>" + escaped(line.substring(0, colon)) + "</th><td>"
                        + escaped(line.substring(colon + 1)) + "</td></tr></table>"
                : "<p>" + escaped(line) + "</p>";
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
