package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uketori.account.Person;
import uketori.account.Residents;
import uketori.preparation.ChecklistItem;
import uketori.preparation.ChecklistKind;
import uketori.preparation.Checklists;
import uketori.preparation.OfficeDays;
import uketori.preparation.OfficeDetails;
import uketori.preparation.Offices;
import uketori.preparation.Tick;
import uketori.renewal.Holders;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.testing.ApplicationTests;

/** A page asks the database as often for a family as for one person. */
@ApplicationTests
class PrepareQueriesTests {

    private static final String STATEMENT = "Executing prepared SQL statement";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Holders holders;

    @Autowired
    private Checklists checklists;

    @Autowired
    private Offices offices;

    @Autowired
    private ApplicationContext application;

    private final Logger statements = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final ListAppender<ILoggingEvent> asked = new ListAppender<>();

    @BeforeEach
    void listen() {
        asked.start();
        statements.addAppender(asked);
        statements.setLevel(Level.DEBUG);
        statements.setAdditive(false);
    }

    @AfterEach
    void hush() {
        statements.detachAppender(asked);
        statements.setLevel(null);
        statements.setAdditive(true);
    }

    @Test
    void asksAsOftenForManyAsForOne() {
        Person hanako = new Residents(application).livingAlone("Hanako");
        UUID first = prepare(hanako, 0);
        List<String> pages = List.of(
                "/prepare",
                "/prepare/eligibility",
                "/prepare/certificate",
                "/prepare/trip",
                "/prepare/offices",
                "/renewals/" + first + "/checklists/apply",
                "/renewals/" + first + "/checklists/pickup");
        pages.forEach(page -> statementsOf(page, hanako)); // what is asked once only, for all pages
        List<Long> one = pages.stream().map(page -> statementsOf(page, hanako)).toList();
        for (int more = 1; more < 6; more++) {
            prepare(hanako, more);
        }

        assertThat(pages.stream().map(page -> statementsOf(page, hanako)).toList())
                .isEqualTo(one);
        assertThat(one).allSatisfy(statements -> assertThat(statements).isBetween(1L, 12L));
    }

    private UUID prepare(Person person, int number) {
        UUID household = person.householdId();
        UUID holder = holders.named(household, "Holder " + number).id();
        UUID renewal = renewals.log(household, holder, RenewalStatus.PREPARING, RenewalDetails.none(), person.id())
                .id();
        checklists.tick(household, renewal, Set.of(new Tick(ChecklistKind.APPLY, ChecklistItem.APP)), Set.of());
        offices.add(household, new OfficeDetails("Office " + number, null, null, OfficeDays.USUAL, 11));
        return renewal;
    }

    private long statementsOf(String page, Person person) {
        asked.list.clear();
        assertThat(browser.get().uri(page).header("Accept", "text/html").with(Residents.as(person)))
                .hasStatusOk();
        return asked.list.stream()
                .filter(event -> event.getFormattedMessage().startsWith(STATEMENT))
                .count();
    }
}
