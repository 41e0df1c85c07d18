package uketori.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates under {@code src/main/jte}. Each was compiled to a class in its module's package. */
@Component
public final class Templates {

    private static final String ROOT = "uketori";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, ROOT);

    public Templates() {
        engine.setHtmlInterceptor(new EveryPostWithToken());
    }

    /** A part of a page. */
    public Content part(String name, Map<String, Object> parameters) {
        return output -> engine.render(name + ".jte", parameters, output);
    }

    /** A whole document that is no page of the site, such as a mail. */
    public String document(String name, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        engine.render(name + ".jte", parameters, new WholeDatesOutput(output));
        return output.toString();
    }

    boolean has(String name) {
        return engine.hasTemplate(name + ".jte");
    }

    String write(String name, Map<String, Object> parameters, Page page) {
        PageOutput output = new PageOutput(page);
        engine.render(name + ".jte", parameters, output);
        return output.toString();
    }

    /** Gives every form that is sent by POST the token against forged requests. The build lists {@code form} for it. */
    private static final class EveryPostWithToken implements HtmlInterceptor {

        @Override
        public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
            ((PageOutput) output).beginForm("post".equals(attributes.get("method")));
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {
            ((PageOutput) output).endForm();
        }
    }
}
