package uketori.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.UriUtils;

/** The page that is being written, for the templates: its words, its reader, and its place in the site. */
public final class Page {

    private final HttpServletRequest request;
    private final Words words;
    private final Problems problems;
    private final ResourceUrlProvider files;

    Page(HttpServletRequest request, Words words, Problems problems, ResourceUrlProvider files) {
        this.request = request;
        this.words = words;
        this.problems = problems;
        this.files = files;
    }

    /** The words of the page's language. */
    public Words words() {
        return words;
    }

    /** The message of that key. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** The message of that key, the Japanese in it marked as Japanese. */
    public Content sayMarked(String key, Object... arguments) {
        return words.sayMarked(key, arguments);
    }

    /** A text, the Japanese in it marked as Japanese. */
    public Content marked(@Nullable String text) {
        return words.marked(text);
    }

    /** The page's language: {@code ja} or {@code en}. */
    public String language() {
        return words.language().getLanguage();
    }

    /** The other one. */
    public String otherLanguage() {
        return words.otherLanguage().getLanguage();
    }

    /** How dates are said to the reader. */
    public DateWords dates() {
        return Objects.requireNonNull(surroundings(), "a page with dates has surroundings")
                .dates(words.language());
    }

    /** What is wrong with what was entered into its form. */
    public Problems problems() {
        return problems;
    }

    /** The mail address by which the reader is signed in; null before sign-in. */
    public @Nullable String signedInAs() {
        Surroundings surroundings = surroundings();
        return surroundings == null ? null : surroundings.signedInAs();
    }

    /** What the reader must know wherever they are; null where nobody knows. */
    public @Nullable Content banners() {
        Surroundings surroundings = surroundings();
        return surroundings == null ? null : surroundings.banners(this);
    }

    /** What was sent in a field; null if nothing. */
    public @Nullable String sent(String field) {
        return request.getParameter(field);
    }

    /** The address of a style sheet, script or icon, which names it by its content. */
    public String file(String path) {
        return Objects.requireNonNullElse(files.getForLookupPath(path), path);
    }

    /** An address with a value in its query. */
    public String link(String path, String name, String value) {
        return path + "?" + name + "=" + UriUtils.encode(value, UTF_8);
    }

    /** The path of the page, to come back to; of one that answers to what was entered, the first page. */
    public String address() {
        String query = request.getQueryString();
        return !request.getMethod().equals("GET") ? "/" : path() + (query == null ? "" : "?" + query);
    }

    /** {@code page} where the page is in that part of the site, for the navigation; else null. */
    public @Nullable String ifIn(String part) {
        boolean isIn =
                part.equals("/") ? path().equals("/") || path().startsWith("/renewals") : path().startsWith(part);
        return isIn ? "page" : null;
    }

    /** {@code page} where it is the page of exactly that path, for the navigation within a part; else null. */
    public @Nullable String ifAt(String path) {
        return path().equals(path) ? "page" : null;
    }

    /** The token against forged requests; null where none is asked for. */
    @Nullable
    CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }

    private String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private @Nullable Surroundings surroundings() {
        return (Surroundings) request.getAttribute(Surroundings.ATTRIBUTE);
    }
}
