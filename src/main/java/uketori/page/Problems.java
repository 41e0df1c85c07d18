package uketori.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;

/** What is wrong with what was entered into a page's form, in the reader's words. */
public final class Problems {

    /** The name in the model under which every form is bound. */
    private static final String FORM = BindingResult.MODEL_KEY_PREFIX + "form";

    private final @Nullable Errors errors;
    private final MessageSource messages;
    private final Locale language;

    private Problems(@Nullable Errors errors, MessageSource messages, Locale language) {
        this.errors = errors;
        this.messages = messages;
        this.language = language;
    }

    static Problems in(Map<String, ?> model, MessageSource messages, Locale language) {
        Errors errors = model.get(FORM) instanceof Errors bound && bound.hasErrors() ? bound : null;
        return new Problems(errors, messages, language);
    }

    /** Whether there is any. */
    public boolean any() {
        return errors != null;
    }

    /** Those of one field. */
    public List<String> of(String field) {
        return errors == null ? List.of() : said(errors.getFieldErrors(field));
    }

    /** Those of the form as a whole. */
    public List<String> general() {
        return errors == null ? List.of() : said(errors.getGlobalErrors());
    }

    private List<String> said(List<? extends ObjectError> problems) {
        return problems.stream()
                .map(problem -> messages.getMessage(problem, language))
                .toList();
    }
}
