package uketori.account;

import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a person is called, and when and how they want to be told. */
@Controller
@RequestMapping("/settings")
class PreferencesController {

    private static final String PAGE = "account/preferences";

    /** Zones by the name of a place; the list also has old names and offsets, which are taken but not proposed. */
    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone ->
                    zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .sorted()
            .toList();

    private final JdbcPeople people;

    PreferencesController(JdbcPeople people) {
        this.people = people;
    }

    @ModelAttribute("zones")
    List<String> zones() {
        return ZONES;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        Person person = people.find(me.personId()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("form", PreferencesForm.of(person));
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") PreferencesForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return Entered.again(PAGE);
        }
        people.change(me, form.name(), form.preferences());
        redirect.addFlashAttribute("saved", true);
        return new ModelAndView("redirect:/settings");
    }
}
