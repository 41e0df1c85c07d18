package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uketori.preparation.Office;
import uketori.preparation.OfficeDays;
import uketori.preparation.OfficeDetails;
import uketori.renewal.Renewal;
import uketori.testing.Browsing;
import uketori.testing.NeedsChromium;

/** The checklists on paper, with all that they can bear: in {@code target/screenshots} for a person to look at. */
@SpringBootTest(classes = PagesOnFakes.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@NeedsChromium
@ExtendWith(Browsing.class)
class ChecklistPrintTests {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page[^s]");

    @LocalServerPort
    int port;

    @Autowired
    FakeHousehold household;

    @Autowired
    FakePreparation preparation;

    @BeforeEach
    void fill() {
        clear();
        Renewal ready = RenewalMother.ready();
        household.renewals.add(ready);
        household.renewals.add(RenewalMother.preparing());
        preparation.offices.add(new Office(
                UUID.randomUUID(),
                new OfficeDetails(
                        Objects.requireNonNull(ready.office()),
                        "東京都新宿区西新宿2丁目8番1号 都民広場地下1階、都営地下鉄大江戸線都庁前駅A4出口から徒歩3分",
                        "月曜から金曜、9時から16時45分まで。木曜は19時まで。日曜は受け取りのみ、9時から17時まで。",
                        new OfficeDays(
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), Set.of(LocalDate.of(2026, 12, 28))),
                        9)));
    }

    @AfterEach
    void clear() {
        household.clear();
        preparation.clear();
    }

    @ParameterizedTest
    @CsvSource({"en, apply", "en, pickup", "ja, apply", "ja, pickup"})
    void standsOnOneSheetInBothLanguages(String language, String list, Browser browser) throws Exception {
        UUID renewal = (list.equals("pickup") ? RenewalMother.ready() : RenewalMother.preparing()).id();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language))) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/renewals/" + renewal + "/checklists/" + list);
            String onScreen = page.innerText("main form");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String text = page.innerText("main");
            byte[] pdf = page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setPrintBackground(false)
                    .setPath(SCREENSHOTS.resolve("checklist-" + list + "-" + language + ".pdf")));

            assertThat(PAGE_OF_A_PDF
                            .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results())
                    .hasSize(1);
            boolean isJapanese = language.equals("ja");
            assertThat(onScreen.contains(list.equals("pickup") ? "the previous passport" : "the current passport"))
                    .isNotEqualTo(isJapanese);
            assertThat(onScreen.contains(list.equals("pickup") ? "前回のパスポート" : "今のパスポート"))
                    .isEqualTo(isJapanese);
            assertThat(text)
                    .containsPattern("\\p{InHiragana}")
                    .contains(list.equals("pickup") ? "Office" : "My Number Card");
            assertThat(Files.size(SCREENSHOTS.resolve("checklist-" + list + "-" + language + ".pdf")))
                    .isPositive();
        }
    }
}
