package uketori.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks whether everybody can use a page, and leaves pictures of it at the width of a phone and of a desk. */
public final class PageExamination {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** A long page takes its time on a busy machine. */
    private static final double PATIENCE_MS = 120_000;

    /** What makes a page scroll sideways, the outermost first. */
    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll("body *")]
                .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
                .map((element) => element.outerHTML.slice(0, 120))
            """;

    private PageExamination() {}

    /** What is wrong with a page: at 320 pixels, with its text twice as large, and by axe. */
    public static List<String> troublesOf(Page page, String name) {
        List<String> troubles = new ArrayList<>();
        page.setViewportSize(320, 640);
        noteIfTooWide(page, name + " at 320 px", troubles);
        page.setViewportSize(640, 800);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        noteIfTooWide(page, name + " at 640 px with its text twice as large", troubles);
        page.evaluate("document.documentElement.style.fontSize = ''");
        photograph(page, 390, 844, name);
        for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
            troubles.add(name + ": " + rule.getId() + " " + rule.getHelp() + " "
                    + rule.getNodes().stream()
                            .map(node -> node.getTarget() + " " + node.getHtml())
                            .toList());
        }
        photograph(page, 1280, 800, name);
        return troubles;
    }

    private static void noteIfTooWide(Page page, String where, List<String> troubles) {
        List<?> wide = (List<?>) page.evaluate(TOO_WIDE);
        if (!wide.isEmpty()) {
            troubles.add(where + " is too wide: " + wide);
        }
    }

    private static void photograph(Page page, int width, int height, String name) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                .setTimeout(PATIENCE_MS)
                .setFullPage(true));
    }
}
