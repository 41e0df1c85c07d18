package uketori.dashboard;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * The attribute {@code ja:text}: as {@code th:text}, escaped, and Japanese words within a page of another language are
 * marked as Japanese, so that they are read aloud and drawn as such.
 */
@Component
class JapaneseTerms extends AbstractProcessorDialect {

    private static final String PREFIX = "ja";

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〇【】「」、。・]+");

    JapaneseTerms() {
        super("Japanese terms", PREFIX, 1000);
    }

    @Override
    public Set<IProcessor> getProcessors(String dialectPrefix) {
        return Set.of(new Text(dialectPrefix));
    }

    /** The text as HTML, escaped. */
    static String mark(String text, Locale language) {
        if (language.getLanguage().equals(Locale.JAPANESE.getLanguage())) {
            return escape(text);
        }
        StringBuilder html = new StringBuilder();
        int end = 0;
        for (Matcher term = JAPANESE.matcher(text); term.find(); end = term.end()) {
            html.append(escape(text.substring(end, term.start())))
                    .append("<span lang=\"ja\">")
                    .append(escape(term.group()))
                    .append("</span>");
        }
        return html.append(escape(text.substring(end))).toString();
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8"); // with an encoding: only what HTML itself uses
    }

    /** Whether there is Japanese in it. */
    static boolean isIn(String text) {
        return JAPANESE.matcher(text).find();
    }

    private static final class Text extends AbstractStandardExpressionAttributeTagProcessor {

        Text(String dialectPrefix) {
            super(TemplateMode.HTML, dialectPrefix, "text", 1300, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attributeName,
                String attributeValue,
                Object expressionResult,
                IElementTagStructureHandler structureHandler) {
            String text = expressionResult == null ? "" : expressionResult.toString();
            structureHandler.setBody(mark(text, context.getLocale()), false);
        }
    }
}
