package uketori.account;

import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;

/** The switch at the foot of every page: for who is signed in, pages and mails change their language together. */
@Controller
class LanguageController {

    private final JdbcPeople people;

    LanguageController(JdbcPeople people) {
        this.people = people;
    }

    /** @param back the path of the page that the person looks at */
    @PostMapping("/language")
    RedirectView change(
            @AuthenticationPrincipal SignedIn me, @RequestParam Locale language, @RequestParam String back) {
        Person person = people.find(me.personId()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        people.change(me, person.name(), person.preferences().in(AccountRules.languageOf(language)));
        RedirectView page = new RedirectView(isOfThisSite(back) ? back : "/", true);
        page.setExpandUriTemplateVariables(false);
        return page;
    }

    /** Browsers take {@code //host} and {@code /\host} for another site. */
    private static boolean isOfThisSite(String back) {
        return back.startsWith("/") && !back.startsWith("//") && back.indexOf('\\') < 0;
    }

    @Configuration(proxyBeanMethods = false)
    static class BeforeSignIn implements WebMvcConfigurer {

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new LanguageChoice());
        }
    }
}
