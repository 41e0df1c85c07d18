package uketori.page;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** HTML as it is written, in which each date is marked so that it is read in one piece. */
class WholeDatesOutput extends OwaspHtmlTemplateOutput {

    /** What holds letters only, and no elements. */
    private static final Set<String> WITHOUT_ELEMENTS =
            Set.of("title", "desc", "text", "option", "textarea", "script", "style");

    private boolean mayHoldElements = true;

    WholeDatesOutput(TemplateOutput html) {
        super(html);
    }

    @Override
    public final void setContext(String tag, @Nullable String attribute) {
        super.setContext(tag, attribute);
        mayHoldElements = attribute == null && !WITHOUT_ELEMENTS.contains(tag);
    }

    /** Writes a text so that a line ends before or after a date in it, and not within. */
    @Override
    public final void writeUserContent(@Nullable String text) {
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
}
