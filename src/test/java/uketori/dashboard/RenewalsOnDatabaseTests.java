package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uketori.account.Person;
import uketori.account.Residents;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.renewal.Holders;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.statusdetail.Meaning;
import uketori.statusdetail.StatusDetails;
import uketori.testing.ApplicationTests;
import uketori.testing.AskedStatements;

/** The pages about renewals, within the whole application. */
@ApplicationTests
class RenewalsOnDatabaseTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Holders holders;

    @Autowired
    private StatusDetails statusDetails;

    @Autowired
    private ApplicationContext application;

    @Test
    void asksAsOftenForManyAsForFew() {
        Person hanako = new Residents(application).livingAlone("Hanako");
        UUID first = log(hanako, "Holder", RenewalStatus.READY);
        finish(hanako, "Finished");
        paste(hanako, first, 1);
        List<String> pages =
                List.of("/", "/archive", "/renewals/" + first, "/renewals/" + first + "/history", "/reminders");
        pages.forEach(page -> statementsOf(page, hanako)); // what is asked once only, for all pages
        List<Long> few = pages.stream().map(page -> statementsOf(page, hanako)).toList();
        for (int more = 1; more < 9; more++) {
            log(hanako, "Holder " + more, RenewalStatus.READY);
            finish(hanako, "Finished " + more);
            paste(hanako, first, 1 + more * 3);
        }

        assertThat(pages.stream().map(page -> statementsOf(page, hanako)).toList())
                .isEqualTo(few);
        assertThat(few).allSatisfy(asked -> assertThat(asked).isBetween(1L, 18L));
    }

    @Test
    void keepsTheRenewalsPageShortAndTheRestAClickAway() {
        Person hanako = new Residents(application).livingAlone("Hanako");
        UUID renewal = log(hanako, "Hanako", RenewalStatus.IN_PROCESS);
        paste(hanako, renewal, 30);

        Document page = read("/renewals/" + renewal, hanako);
        assertThat(page.select(".older li")).hasSize(RenewalSheet.RECENT);
        assertThat(page.select("#mails li.withdrawn")).isEmpty();
        Document whole = read(page.select("#history > p > a").attr("href"), hanako);
        assertThat(whole.select("section:has(#texts-title) li")).hasSize(30);
        assertThat(whole.select("section:has(#changes-title) li").size())
                .isEqualTo(renewals.history(hanako.householdId(), renewal).size());
    }

    @Test
    void asksOnTheHomePageWhatATextMeansThatWasNotUnderstood() {
        Person hanako = new Residents(application).livingAlone("Hanako");
        UUID renewal = log(hanako, "Hanako", RenewalStatus.IN_PROCESS);
        paste(hanako, renewal, 1);
        assertThat(read("/", hanako).select(".glance.first.in-process .calm")).hasSize(1);

        UUID text = statusDetails
                .record(hanako.householdId(), renewal, new StatusText.Plain("2026年11月25日\nご注文の品を発送しました。"), hanako.id())
                .detail()
                .id();
        Document home = read("/", hanako);
        assertThat(home.select(".glance.first.asking .calm")).isEmpty();
        assertThat(home.select(".glance.first a.primary").attr("href")).isEqualTo("/renewals/" + renewal + "#reading");

        statusDetails.decide(hanako.householdId(), text, Meaning.of(Stage.UNKNOWN), hanako.id());
        assertThat(read("/", hanako).select(".glance.first.in-process .calm")).hasSize(1);
        assertThat(renewals.find(hanako.householdId(), renewal).orElseThrow().status())
                .isEqualTo(RenewalStatus.IN_PROCESS);
    }

    @Test
    void saysFirstWhatIsToBeCorrectedAndUntilWhen() {
        Person hanako = new Residents(application).livingAlone("Hanako");
        UUID renewal = log(hanako, "Hanako", RenewalStatus.IN_PROCESS);
        statusDetails.record(
                hanako.householdId(),
                renewal,
                new StatusText.Plain("旅券の申請内容に不備がありました。顔写真が不鮮明です。\n2026年12月11日までに補正し、「再申請する」から提出してください。"),
                hanako.id());

        Document page = read("/renewals/" + renewal, hanako);
        assertThat(page.select(".glance.first.correction dl").text()).contains("12月11日");
    }

    @Test
    void restsWhatIsFinishedInAnArchive() {
        Person hanako = new Residents(application).livingAlone("Hanako");
        for (int i = 0; i < 5; i++) {
            finish(hanako, "Hanako " + i);
        }

        Document home = read("/", hanako);
        assertThat(home.select(".finished li")).hasSize(3);
        Document archive = read(home.select(".finished > p > a").attr("href"), hanako);
        assertThat(archive.select("li .state.withdrawn")).hasSize(5);
    }

    private UUID log(Person person, String name, RenewalStatus status) {
        UUID holder = holders.named(person.householdId(), name).id();
        return renewals.log(person.householdId(), holder, status, RenewalDetails.none(), person.id())
                .id();
    }

    private void finish(Person person, String name) {
        UUID id = log(person, name, RenewalStatus.SUBMITTED);
        renewals.take(person.householdId(), id, RenewalEvent.WITHDRAW, person.id());
    }

    private void paste(Person person, UUID renewal, int texts) {
        for (int i = 0; i < texts; i++) {
            String text = "2026年11月%d日\n審査中です。整理番号は%dです。".formatted(1 + i % 20, i);
            statusDetails.record(person.householdId(), renewal, new StatusText.Plain(text), person.id());
        }
    }

    private Document read(String page, Person person) {
        return Jsoup.parse(new String(
                browser.get()
                        .uri(page)
                        .header("Accept", "text/html")
                        .with(Residents.as(person))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    private long statementsOf(String page, Person person) {
        return AskedStatements.during(() -> assertThat(
                        browser.get().uri(page).header("Accept", "text/html").with(Residents.as(person)))
                .hasStatusOk());
    }
}
