package uketori.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** A page's HTML as it is written, which knows the page. */
final class PageOutput extends OwaspHtmlTemplateOutput {

    /** Most pages are shorter. */
    private static final int USUAL_LENGTH = 32 * 1024;

    /** What holds letters only, and no elements. */
    private static final Set<String> WITHOUT_ELEMENTS =
            Set.of("title", "desc", "text", "option", "textarea", "script", "style");

    private final StringOutput html;
    private final Page page;
    private boolean isInPost;
    private boolean mayHoldElements = true;

    PageOutput(Page page) {
        this(page, new StringOutput(USUAL_LENGTH));
    }

    private PageOutput(Page page, StringOutput html) {
        super(html);
        this.page = page;
        this.html = html;
    }

    @Override
    public void setContext(String tag, @Nullable String attribute) {
        super.setContext(tag, attribute);
        mayHoldElements = attribute == null && !WITHOUT_ELEMENTS.contains(tag);
    }

    /** Writes a text so that a line ends before or after a date in it, and not within. */
    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null || !mayHoldElements) {
            super.writeUserContent(text);
            return;
        }
        int written = 0;
        for (MatchResult date : (Iterable<MatchResult>) WholeDates.in(text)::iterator) {
            super.writeUserContent(text.substring(written, date.start()));
            writeContent("<span class=\"date\">");
            super.writeUserContent(date.group());
            writeContent("</span>");
            written = date.end();
        }
        super.writeUserContent(text.substring(written));
    }

    void beginForm(boolean isPost) {
        isInPost = isPost;
    }

    /** Writes the token against forged requests as the last field of a form that is sent by POST. */
    void endForm() {
        CsrfToken token = isInPost ? page.csrf() : null;
        isInPost = false;
        if (token == null) {
            return;
        }
        writeContent("<input type=\"hidden\" name=\"");
        writeAttribute(token.getParameterName());
        writeContent("\" value=\"");
        writeAttribute(token.getToken());
        writeContent("\">");
    }

    private void writeAttribute(String value) {
        setContext("input", "value");
        writeUserContent(value);
        setContext("input", null);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
