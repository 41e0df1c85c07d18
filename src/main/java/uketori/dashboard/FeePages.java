package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.preparation.Fee;
import uketori.preparation.FeeTable;
import uketori.preparation.Fees;

/** The table of fees, which a household corrects by what it has seen itself. */
@Controller
@RequestMapping("/settings/fees")
class FeePages {

    private static final int MOST_ROWS = 30;

    private final Fees fees;
    private final MessageSource messages;

    FeePages(Fees fees, MessageSource messages) {
        this.fees = fees;
        this.messages = messages;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Locale language, Model model) {
        FeeTable table = fees.ofHousehold(me.householdId());
        String shipped = shippedSource(language);
        List<FeeRow> rows = new ArrayList<>(
                table.fees().stream().map(fee -> FeeRow.of(fee, shipped)).toList());
        rows.add(FeeRow.empty());
        model.addAttribute("isOwn", table.isOwn());
        return page(rows, Set.of(), model);
    }

    @PostMapping
    String change(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Map<String, String> entered,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        if (entered.containsKey("shipped")) {
            fees.change(me.householdId(), List.of());
            afterwards.addFlashAttribute("saved", true);
            return "redirect:/settings/fees";
        }
        List<FeeRow> rows = rows(entered);
        Set<String> shipped = Set.of(shippedSource(Locale.ENGLISH), shippedSource(Locale.JAPANESE));
        Set<Integer> wrong = new HashSet<>();
        List<Fee> read = new ArrayList<>();
        Set<String> periods = new HashSet<>();
        for (int number = 0; number < rows.size(); number++) {
            FeeRow row = rows.get(number);
            Optional<Fee> fee = row.fee(shipped);
            if (row.isBlank()) {
                continue;
            }
            // Two amounts for the same thing from the same day on would contradict each other.
            if (fee.isEmpty() || !periods.add(row.kind() + fee.get().appliesFrom())) {
                wrong.add(number);
            } else {
                read.add(fee.get());
            }
        }
        if (!wrong.isEmpty() || rows.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("isOwn", true);
            return page(rows, wrong, model);
        }
        fees.change(me.householdId(), read);
        afterwards.addFlashAttribute("saved", true);
        return "redirect:/settings/fees";
    }

    private String shippedSource(Locale language) {
        return messages.getMessage("prepare.fees.source.shipped", null, language);
    }

    private static List<FeeRow> rows(Map<String, String> entered) {
        List<FeeRow> rows = new ArrayList<>();
        for (int number = 0; number < MOST_ROWS; number++) {
            FeeRow row = FeeRow.entered(number, entered);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String page(List<FeeRow> rows, Set<Integer> wrong, Model model) {
        model.addAttribute("rows", rows);
        model.addAttribute("wrong", wrong);
        return "dashboard/prepare-fees";
    }
}
