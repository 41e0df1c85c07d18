package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
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
import uketori.reminder.Reminder;
import uketori.reminder.ReminderKind;
import uketori.reminder.Reminders;
import uketori.renewal.Holders;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.testing.ApplicationTests;
import uketori.testing.AskedStatements;
import uketori.testing.TestClock;

/** The pages about preparing, within the whole application. */
@ApplicationTests
class PreparationOnDatabaseTests {

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
    private Reminders reminders;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext application;

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

    @Test
    void beginsWithTheDayThatItIsInTokyo() throws UnsupportedEncodingException {
        Person hanako = new Residents(application).livingAlone("Hanako");
        clock.set(Instant.parse("2026-11-22T14:59:59Z"));
        assertThat(page("/prepare/eligibility", hanako)).contains("value=\"2026-11-22\"");

        clock.set(Instant.parse("2026-11-22T15:00:00Z"));
        assertThat(page("/prepare/eligibility", hanako)).contains("value=\"2026-11-23\"");
        clock.set(TestClock.START);
    }

    @Test
    void remindsOfACertificateUntilItIsToldToBeVoid() {
        Person hanako = new Residents(application).livingAlone("Hanako");
        send("/prepare/certificate/keep?holder=Hanako&printedOn=2027-06-10", hanako);
        UUID holder = holders.ofHousehold(hanako.householdId()).getFirst().id();
        assertThat(plannedKinds(hanako)).contains(ReminderKind.CERTIFICATE_EXPIRY);

        send("/prepare/certificate/strike?holder=" + holder, hanako);
        assertThat(plannedKinds(hanako)).doesNotContain(ReminderKind.CERTIFICATE_EXPIRY);
        assertThat(holders.find(hanako.householdId(), holder).orElseThrow().certificateExpiresOn())
                .isNull();
    }

    private void send(String address, Person person) {
        assertThat(browser.post().uri(address).with(csrf()).with(Residents.as(person)))
                .hasStatus3xxRedirection();
    }

    private Set<ReminderKind> plannedKinds(Person person) {
        return reminders.since(person.householdId(), Instant.EPOCH).stream()
                .map(Reminder::kind)
                .collect(Collectors.toSet());
    }

    @Test
    void showsAnotherHouseholdNothingAndObeysItInNothing() {
        Residents residents = new Residents(application);
        Person hanako = residents.livingAlone("Hanako");
        Person jiro = residents.livingAlone("Jiro");
        UUID renewal = prepare(hanako, 0);
        UUID holder = holders.ofHousehold(hanako.householdId()).getFirst().id();
        UUID office = offices.ofHousehold(hanako.householdId()).getFirst().id();

        List.of(
                        "/renewals/" + renewal + "/checklists/apply",
                        "/renewals/" + renewal + "/checklists/pickup",
                        "/prepare/eligibility?holder=" + holder,
                        "/prepare/certificate?holder=" + holder,
                        "/prepare/trip?holder=" + holder,
                        "/prepare/offices/" + office)
                .forEach(address -> {
                    assertThat(browser.get().uri(address).with(Residents.as(hanako)))
                            .hasStatusOk();
                    assertThat(browser.get().uri(address).with(Residents.as(jiro)))
                            .as(address)
                            .hasStatus(404);
                });
        List.of(
                        "/renewals/" + renewal + "/checklists/apply?ticked=bring.card",
                        "/prepare/offices/" + office + "?name=mine",
                        "/prepare/offices/" + office + "/remove",
                        "/prepare/trip?passportExpiresOn=2027-04-18&departsOn=2027-03-20&office=" + office)
                .forEach(address -> assertThat(
                                browser.post().uri(address).with(csrf()).with(Residents.as(jiro)))
                        .as(address)
                        .hasStatus(404));
        assertThat(checklists.ofRenewal(hanako.householdId(), renewal)).hasSize(1);
        assertThat(offices.find(hanako.householdId(), office)).isPresent();
    }

    private String page(String address, Person person) throws UnsupportedEncodingException {
        return browser.get()
                .uri(address)
                .header("Accept", "text/html")
                .with(Residents.as(person))
                .exchange()
                .getResponse()
                .getContentAsString();
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
        return AskedStatements.during(() -> assertThat(
                        browser.get().uri(page).header("Accept", "text/html").with(Residents.as(person)))
                .hasStatusOk());
    }
}
