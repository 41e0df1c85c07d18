package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uketori.preparation.Trip;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;
import uketori.testing.Browsing;
import uketori.testing.NeedsChromium;

/** Whether the words in the pictures keep clear of each other in the letters that a browser draws. */
@SpringBootTest(classes = PagesOnFakes.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@NeedsChromium
@ExtendWith(Browsing.class)
class PicturesBrowserTests {

    private static final List<Integer> WIDTHS = List.of(320, 390, 640, 1280);

    /** Words that cover one another or reach out of their picture. */
    private static final String COLLISIONS = """
            () => [...document.querySelectorAll(".picture figure > svg")].flatMap((picture) => {
              const around = picture.getBoundingClientRect();
              const words = [...picture.querySelectorAll("text")]
                  .map((text) => [text.textContent, text.getBoundingClientRect()])
                  .filter(([, box]) => box.width > 0);
              const out = words.filter(([, box]) => box.left < around.left - 1 || box.right > around.right + 1);
              const covering = words.flatMap(([text, a], i) => words.slice(i + 1)
                  .filter(([, b]) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom)
                  .map(([other]) => `${text} × ${other}`));
              return [...out.map(([text]) => `out: ${text}`), ...covering];
            })
            """;

    @LocalServerPort
    int port;

    @Autowired
    FakeHousehold household;

    @Autowired
    FakePreparation preparation;

    @BeforeEach
    void clear() {
        household.clear();
        preparation.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ja-JP"})
    void noWordsInTheTimeLineCollide(String language, Browser browser) {
        List<Renewal> renewals = List.of(
                RenewalMother.submitted(),
                RenewalMother.inProcess(),
                RenewalMother.announced(),
                RenewalMother.ready(),
                RenewalMother.needsCorrection(),
                RenewalMother.pickedUp());
        household.renewals.addAll(renewals);

        assertNothingCollides(
                browser,
                language,
                renewals.stream().map(renewal -> "/renewals/" + renewal.id()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "ja-JP"})
    void noWordsInTheRunwayCollide(String language, Browser browser) {
        List<Holder> holders = List.of(
                holder(1, "2027-04-18", "2027-02-28"),
                holder(2, "2034-08-01", "2029-05-05"),
                holder(3, "2026-08-01", null),
                holder(4, null, "2026-12-24"),
                holder(5, "2027-11-22", "2027-11-22"),
                holder(6, null, null));
        household.holders.addAll(holders);
        for (int of : new int[] {1, 2, 6}) {
            preparation.trips.add(trip(of, "Llanfairpwllgwyngyllgogerychwyrndrobwll", "2027-02-01", "2027-08-01"));
            preparation.trips.add(trip(of, "台北、それから高雄と台南をまわる家族旅行", "2026-12-29", "2026-12-29"));
        }

        assertNothingCollides(
                browser,
                language,
                holders.stream().map(holder -> "/holders/" + holder.id()).toList());
    }

    private static Holder holder(int number, @Nullable String passport, @Nullable String certificate) {
        return new Holder(
                new UUID(0, number),
                FakeHousehold.ID,
                "Hanako",
                null,
                passport == null ? null : LocalDate.parse(passport),
                certificate == null ? null : LocalDate.parse(certificate));
    }

    private static Trip trip(int holder, String destination, String departsOn, String neededUntil) {
        return new Trip(
                UUID.randomUUID(),
                new UUID(0, holder),
                destination,
                LocalDate.parse(departsOn),
                LocalDate.parse(neededUntil));
    }

    private void assertNothingCollides(Browser browser, String language, List<String> addresses) {
        List<String> collisions = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language))) {
            Page page = context.newPage();
            for (String address : addresses) {
                page.navigate("http://localhost:" + port + address);
                assertThat(page.locator(".picture figure > svg").all())
                        .as(address)
                        .isNotEmpty();
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 800);
                    for (Object words : (List<?>) page.evaluate(COLLISIONS)) {
                        collisions.add(address + " at " + width + ": " + words);
                    }
                }
            }
        }
        assertThat(collisions).isEmpty();
    }
}
