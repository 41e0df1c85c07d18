package uketori.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Writes a page by its template. The model's values are the template's parameters; so is the {@link Page}. */
final class PageView implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    private final String name;
    private final Templates templates;
    private final MessageSource messages;
    private final ResourceUrlProvider files;

    PageView(String name, Templates templates, MessageSource messages, ResourceUrlProvider files) {
        this.name = name;
        this.templates = templates;
        this.messages = messages;
        this.files = files;
    }

    @Override
    public String getContentType() {
        return HTML;
    }

    /** Nothing is sent of a page before it is whole: so a failing one becomes an error page. */
    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> parameters = model == null ? new HashMap<>() : new HashMap<>(model);
        Locale language = RequestContextUtils.getLocale(request);
        Page page =
                new Page(request, new Words(messages, language), Problems.in(parameters, messages, language), files);
        parameters.put("page", page);
        byte[] html = templates.write(name, parameters, page).getBytes(UTF_8);
        // What fills the buffer is sent before its time, and the session is stored and looked up once more.
        response.setBufferSize(html.length + 1);
        response.setContentType(HTML);
        response.getOutputStream().write(html);
    }
}
