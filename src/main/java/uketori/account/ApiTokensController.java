package uketori.account;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A person's API tokens: made, seen once, revoked. */
@Controller
@RequestMapping("/settings/tokens")
class ApiTokensController {

    private static final String PAGE = "account/tokens";

    private final ApiTokens tokens;

    ApiTokensController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("form", new ApiTokenForm(""));
        model.addAttribute("tokens", tokens.of(me.personId()));
        return PAGE;
    }

    /** Shows the token in this very answer: it is written down nowhere, so no later page could. */
    @PostMapping
    ModelAndView make(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") ApiTokenForm form,
            BindingResult errors,
            Model model) {
        form.check(errors);
        if (errors.hasErrors()) {
            model.addAttribute("tokens", tokens.of(me.personId()));
            return Entered.again(PAGE);
        }
        model.addAttribute("made", tokens.make(me.personId(), form.name()).plain());
        page(me, model);
        return new ModelAndView(PAGE);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        if (!tokens.revoke(me.personId(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/settings/tokens";
    }
}
