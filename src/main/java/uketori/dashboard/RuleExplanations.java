package uketori.dashboard;

import java.util.Locale;
import org.springframework.stereotype.Component;
import uketori.classifier.Classifier;

/** What a rule of the classifier goes by, said to a reader; for the templates. */
@Component
class RuleExplanations {

    public String of(String rule, Locale language) {
        return Classifier.explain(rule, language);
    }

    /** The same in the other language of the pages, for whom the reader may show it to. */
    public String inTheOtherLanguage(String rule, Locale language) {
        return of(rule, language.getLanguage().equals("ja") ? Locale.ENGLISH : Locale.JAPANESE);
    }
}
