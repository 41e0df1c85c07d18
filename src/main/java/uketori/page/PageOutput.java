package uketori.page;

import gg.jte.output.StringOutput;
import org.springframework.security.web.csrf.CsrfToken;

/** A page's HTML as it is written, which knows the page. */
final class PageOutput extends WholeDatesOutput {

    /** Most pages are shorter. */
    private static final int USUAL_LENGTH = 32 * 1024;

    private final StringOutput html;
    private final Page page;
    private boolean isInPost;

    PageOutput(Page page) {
        this(page, new StringOutput(USUAL_LENGTH));
    }

    private PageOutput(Page page, StringOutput html) {
        super(html);
        this.page = page;
        this.html = html;
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
