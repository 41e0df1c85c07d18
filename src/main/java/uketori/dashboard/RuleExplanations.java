package uketori.dashboard;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a rule of the classifier goes by, said to a reader. */
@Component
class RuleExplanations {

    /** The rule's name in plain characters, until the classifier explains its rules itself. */
    public String of(String rule, Locale language) {
        return rule.replace('-', ' ');
    }
}
