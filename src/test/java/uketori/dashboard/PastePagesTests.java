package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uketori.classifier.StatusText;
import uketori.renewal.Renewal;

/** Handing over texts and files on a renewal's page. */
@SpringBootTest(classes = PagesOnFakes.class)
@AutoConfigureMockMvc
class PastePagesTests {

    private static final String WORDS = "審査が完了しました。交付予定日:令和8年12月3日(木)";

    @Autowired
    MockMvcTester browser;

    @Autowired
    FakeHousehold household;

    private final Renewal renewal = RenewalMother.inProcess();

    @BeforeEach
    void clear() {
        household.clear();
        household.renewals.add(renewal);
    }

    @Test
    void recordsAFileOfTextOrOfHtml() {
        send("", "notice.txt", WORDS.getBytes(Charset.forName("windows-31j")));
        send(" \r\n", "page.html", ("<p>" + WORDS).getBytes(StandardCharsets.UTF_8));

        assertThat(household.commands)
                .containsExactly(
                        new FakeHousehold.Recorded(renewal.id(), new StatusText.Plain(WORDS)),
                        new FakeHousehold.Recorded(renewal.id(), new StatusText.Html("<p>" + WORDS)));
    }

    @Test
    void recordsTheTextWhereNoFileWasChosen() {
        assertThat(send(WORDS, "", new byte[0])).hasRedirectedUrl("/renewals/" + renewal.id() + "#reading");

        assertThat(household.commands)
                .containsExactly(new FakeHousehold.Recorded(renewal.id(), new StatusText.Plain(WORDS)));
    }

    @Test
    void keepsTheTextWhereAFileCameAsWell() {
        MvcTestResult answer = send(WORDS, "notice.txt", "other".getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).select("textarea").val()).isEqualTo(WORDS);
        assertThat(parsed(answer).select("#paste-problem").text()).contains("a file as well");
        assertThat(household.commands).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThat(send("", "notice.zip", new byte[] {'P', 'K', 3, 4, 0, 0})).hasStatus(400);
        MvcTestResult large = send("", "notice.txt", new byte[1024 * 1024 + 1]);

        assertThat(large).hasStatus(413);
        assertThat(parsed(large).select("#paste-problem").text()).contains("1 MB");
        assertThat(household.commands).isEmpty();
    }

    @Test
    void showsWhatWasReadInAPictureBeforeAnythingIsRecorded() {
        household.inPictures = "審 査 が 完了 し ま し た 。\n交付 予定 日 : 令和 8 年 12 月 3 日 ( 木 )\n";

        Document page = parsed(send("", "screen.png", SignaturePicture.png(800, 400)));

        assertThat(household.commands).isEmpty();
        assertThat(page.select("textarea").val()).isEqualTo("審査が完了しました。\n交付予定日 : 令和8年12月3日(木)");
        assertThat(page.select(".warning").text()).contains("figure by figure");
        assertThat(page.select("figure img").attr("src")).startsWith("data:image/jpeg;base64,");
        assertThat(page.select("form input[name=renewal]").val())
                .isEqualTo(renewal.id().toString());
        assertThat(page.select("form[action=/share/record] input[name=recognised]")
                        .val())
                .isEqualTo("true");
    }

    @Test
    void refusesPicturesThatAreNotSafeToOpen() {
        byte[] picture = SignaturePicture.png(200, 100);
        byte[] cut = Arrays.copyOf(picture, picture.length / 2);
        byte[] twoThings = Arrays.copyOf(picture, picture.length + 60);
        byte[] zip = "PK\003\004<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(zip, 0, twoThings, picture.length, zip.length);
        byte[] bomb = picture.clone();
        System.arraycopy(new byte[] {0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20}, 0, bomb, 16, 8); // 20,000 by 20,000
        household.inPictures = "must not be read";

        for (byte[] hostile : List.of(cut, twoThings)) {
            assertThat(send("", "screen.png", hostile)).hasStatus(400);
        }
        MvcTestResult large = send("", "screen.png", bomb);
        assertThat(large).hasStatus(413);
        assertThat(parsed(large).select("#paste-problem").text()).contains("13 million pixels");
        MvcTestResult document = send("", "notice.pdf", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8));
        assertThat(parsed(document).select("#paste-problem").text()).startsWith("A PDF file is not read here");
        assertThat(household.commands).isEmpty();
    }

    @Test
    void saysThatAPictureHoldsNoWords() {
        MvcTestResult answer = send("", "screen.png", SignaturePicture.png(200, 100));

        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).select("#paste-problem").text()).startsWith("No words could be read");
    }

    @Test
    void takesNothingForAnotherHouseholdsRenewal() {
        household.renewals.clear();

        assertThat(send("", "notice.txt", WORDS.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(404);
    }

    private MvcTestResult send(String text, String fileName, byte[] file) {
        return browser.post()
                .uri("/renewals/" + renewal.id() + "/status-details")
                .multipart()
                .file(new MockMultipartFile("file", fileName, null, file))
                .param("text", text)
                .param("html", "")
                .with(csrf())
                .exchange();
    }

    private static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
