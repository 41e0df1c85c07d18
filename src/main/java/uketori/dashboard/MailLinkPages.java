package uketori.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uketori.account.PageLanguage;
import uketori.reminder.MailLink;
import uketori.reminder.MailLinks;

/** What links in mails lead to: a page that says what the button will do. Only the button does it. */
@Controller
@RequestMapping("/act/{token}")
class MailLinkPages {

    private final MailLinks links;

    MailLinkPages(MailLinks links) {
        this.links = links;
    }

    @GetMapping
    ModelAndView look(@PathVariable String token, HttpServletRequest request) {
        return page(links.look(token), token, request);
    }

    /** The button, or a mail program's one click (RFC 8058). */
    @PostMapping
    ModelAndView follow(@PathVariable String token, HttpServletRequest request) {
        return page(links.follow(token), token, request);
    }

    private static ModelAndView page(MailLink link, String token, HttpServletRequest request) {
        Locale language = link.language();
        if (language != null) {
            PageLanguage.speak(request, language);
        }
        return new ModelAndView("dashboard/act", status(link.state()))
                .addObject("link", link)
                .addObject("token", token);
    }

    private static HttpStatus status(MailLink.State state) {
        return switch (state) {
            case OPEN, DONE -> HttpStatus.OK;
            case REFUSED -> HttpStatus.CONFLICT;
            case USED, EXPIRED, GONE -> HttpStatus.GONE;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }
}
