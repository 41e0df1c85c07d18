package uketori.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

class PageOutputTests {

    private static final StaticMessageSource MESSAGES = new StaticMessageSource();

    private final Words words = new Words(MESSAGES, Locale.ENGLISH);
    private final PageOutput output = new PageOutput(new Page(
            new MockHttpServletRequest(),
            words,
            Problems.in(new HashMap<>(), MESSAGES, Locale.ENGLISH),
            new ResourceUrlProvider()));

    @Test
    void keepsADateWithinATextInOnePiece() {
        output.setContext("p", null);
        output.writeUserContent("<from> Thu 3 December: 12月3日（木）から");

        assertThat(output.toString())
                .isEqualTo(
                        "&lt;from&gt; <span class=\"date\">Thu 3 December</span>: <span class=\"date\">12月3日（木）</span>から");
    }

    @Test
    void keepsAnOfficialDateInOnePieceWithinItsLanguage() {
        output.setContext("dd", null);
        words.marked("Thu 3 December 2026 (令和8年12月3日)").writeTo(output);

        assertThat(output.toString())
                .isEqualTo("<span class=\"date\">Thu 3 December 2026</span> "
                        + "<span lang=\"ja\"><span class=\"date\">(令和8年12月3日)</span></span>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "desc", "text", "option", "textarea"})
    void writesNoElementWhereNoneMayStand(String tag) {
        output.setContext(tag, null);
        output.writeUserContent("Thu 3 December");

        assertThat(output.toString()).isEqualTo("Thu 3 December");
    }

    @Test
    void writesNoElementIntoAnAttribute() {
        output.setContext("button", "aria-label");
        output.writeUserContent("12月3日（木）");

        assertThat(output.toString()).isEqualTo("12月3日（木）");
    }
}
