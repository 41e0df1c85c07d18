package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uketori.preparation.ChecklistItem;
import uketori.preparation.ChecklistKind;
import uketori.preparation.Eligibility;
import uketori.preparation.FeeKind;
import uketori.preparation.KeptCheck;
import uketori.preparation.Office;
import uketori.preparation.OfficeDays;
import uketori.preparation.OfficeDetails;
import uketori.preparation.Tick;
import uketori.preparation.Trip;
import uketori.renewal.Holder;
import uketori.renewal.HolderDetails;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalStatus;

@SpringBootTest(classes = PagesOnFakes.class)
@AutoConfigureMockMvc
class PreparePagesTests {

    private static final UUID ELSEWHERE = UUID.fromString("99999999-0000-0000-0000-000000000001");

    private static final Map<String, String> ANSWERS = Map.of(
            "on", "2026-11-22",
            "birthday", "1984-06-01",
            "passportExpiresOn", "2027-04-18",
            "blankSpreads", "9",
            "domicileUnchanged", "yes",
            "nameUnchanged", "yes",
            "sexUnchanged", "yes",
            "cardUpToDate", "yes",
            "residence", "japan",
            "otherApplication", "no");

    @Autowired
    MockMvcTester browser;

    @Autowired
    FakeHousehold household;

    @Autowired
    FakePreparation preparation;

    @BeforeEach
    void clear() {
        household.clear();
        preparation.clear();
    }

    @Test
    void saysWhetherOneMayRenewAndStoresNothing() {
        MvcTestResult answer = send("/prepare/eligibility", ANSWERS);

        assertThat(answer).hasStatusOk();
        assertThat(parsed(answer).expectFirst(".answer h2").text()).isEqualTo("Yes, it can be renewed online.");
        assertThat(parsed(answer).select(".reasons li").eachText()).contains("Less than a year of validity is left.");
        assertThat(household.commands).isEmpty();
    }

    @Test
    void saysFromWhichDayItWillBeAYes() {
        Document page = parsed(send("/prepare/eligibility", with(ANSWERS, "passportExpiresOn", "2030-03-15")));

        assertThat(page.expectFirst(".answer").text()).contains("It will be a yes from Fri 16 March 2029");
        assertThat(page.select("button[value=begin]")).isEmpty();
        assertThat(page.select("button[value=keep]")).hasSize(1);
    }

    @Test
    void isUnsureWhereSomebodyIsAndSaysWhereToFindOut() {
        Document page = parsed(send("/prepare/eligibility", with(ANSWERS, "domicileUnchanged", "unsure")));

        assertThat(page.expectFirst(".answer h2").text()).isEqualTo("It cannot be told yet.");
        assertThat(page.select(".reasons .missing").text()).contains("戸籍", "municipal office");
    }

    @Test
    void keepsWhatIsUnsureOutOfTheReasonsOfANo() {
        Map<String, String> no = with(with(ANSWERS, "nameUnchanged", "no"), "domicileUnchanged", "unsure");

        Element answer = parsed(send("/prepare/eligibility", no)).expectFirst(".answer");

        assertThat(answer.classNames()).contains("no");
        assertThat(answer.select(".reasons .missing")).isEmpty();
        assertThat(answer.select("details.also-unsure li").text()).contains("戸籍");
    }

    @ParameterizedTest
    @CsvSource({
        "birthday, 2026-11-23",
        "birthday, yesterday",
        "blankSpreads, -1",
        "blankSpreads, many",
        "passportExpiresOn, 2027-02-30",
        "nameUnchanged, perhaps"
    })
    void keepsWhatWasTypedWhenItCannotBeRead(String field, String value) {
        MvcTestResult answer = send("/prepare/eligibility", with(ANSWERS, field, value));

        assertThat(answer).hasStatus(400);
        Document page = parsed(answer);
        assertThat(page.select(".problem")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("input[name=passportExpiresOn]").attr("value"))
                .isEqualTo(field.equals("passportExpiresOn") ? value : "2027-04-18");
        assertThat(page.select("input[name=sexUnchanged][checked]").attr("value"))
                .isEqualTo("yes");
    }

    @Test
    void keepsTheDatesOnlyWhenThePersonSaysSo() {
        Holder hanako = RenewalMother.holder(1, "Hanako");
        household.holders.add(hanako);

        MvcTestResult kept = send("/prepare/eligibility/keep", with(with(ANSWERS, "holder", "Hanako"), "then", "keep"));

        assertThat(kept).hasStatus(302);
        assertThat(household.commands)
                .containsExactly(
                        "Hanako",
                        new FakeHousehold.HolderChanged(
                                hanako.id(),
                                new HolderDetails(
                                        "Hanako",
                                        LocalDate.of(1984, 6, 1),
                                        LocalDate.of(2027, 4, 18),
                                        hanako.certificateExpiresOn())));
    }

    @Test
    void beginsARenewalAndShowsWhatThereIsToDo() {
        Holder hanako = RenewalMother.holder(1, "Hanako");
        household.holders.add(hanako);

        assertThat(send("/prepare/eligibility/keep", with(with(ANSWERS, "holder", "Hanako"), "then", "begin")))
                .hasRedirectedUrl("/prepare");
        assertThat(household.commands)
                .contains(new FakeHousehold.Logged(hanako.id(), RenewalStatus.PREPARING, RenewalDetails.none()));
    }

    @Test
    void saysWhatItWouldKeepAndKeepsNoMore() {
        Holder hanako = RenewalMother.holder(1, "Hanako");
        household.holders.add(hanako);
        Map<String, String> early = with(with(ANSWERS, "passportExpiresOn", "2030-03-15"), "holder", "Hanako");

        assertThat(parsed(send("/prepare/eligibility", early))
                        .select("#kept li")
                        .eachText())
                .containsExactly(
                        "Birthday: Fri 1 June 1984",
                        "Passport until: Fri 15 March 2030",
                        "What came of this check, with the day that you asked about");
        assertThat(preparation.checks).isEmpty();

        send("/prepare/eligibility/keep", early);
        assertThat(preparation.checks)
                .isEqualTo(Map.of(
                        hanako.id(),
                        new KeptCheck(LocalDate.of(2026, 11, 22), Eligibility.Answer.NO, LocalDate.of(2029, 3, 16))));
        assertThat(read("/prepare", "en").select("#kept li").text())
                .contains("Hanako", "not yet; from Fri 16 March 2029");

        assertThat(send(
                        "/prepare/eligibility/forget",
                        Map.of("holder", hanako.id().toString())))
                .hasRedirectedUrl("/prepare");
        assertThat(read("/prepare", "en").select("#kept")).isEmpty();
    }

    @Test
    void asksForTheNameBeforeItKeepsAnything() {
        MvcTestResult answer = send("/prepare/eligibility/keep", with(ANSWERS, "holder", " "));

        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).expectFirst(".answer #holder-problem").text()).isEqualTo("Please fill this in.");
        assertThat(household.commands).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/prepare/eligibility?holder=",
                "/prepare/certificate?holder=",
                "/prepare/trip?holder=",
                "/prepare/offices/"
            })
    void findsNothingOfAnotherHousehold(String address) {
        assertThat(open(address + ELSEWHERE, "en")).hasStatus(404);
    }

    @Test
    void findsNoChecklistOfAnotherHousehold() {
        assertThat(open("/renewals/" + ELSEWHERE + "/checklists/apply", "en")).hasStatus(404);
        assertThat(send("/renewals/" + ELSEWHERE + "/checklists/apply", Map.of("ticked", "at-hand.app")))
                .hasStatus(404);
    }

    @Test
    void reckonsTheCertificateAndShowsHow() {
        Document page = parsed(send(
                "/prepare/certificate",
                Map.of(
                        "issuedOn", "2024-05-10",
                        "birthday", "1984-02-29",
                        "cardExpiresOn", "2034-02-28",
                        "plannedOn", "2029-03-01")));

        assertThat(page.expectFirst(".answer.no h2").text())
                .isEqualTo("It is over before Thu 1 March 2029, when you plan to apply. Renew it first.");
        assertThat(page.expectFirst(".answer").text())
                .contains("good until Wed 28 February 2029")
                .contains("Issued on Fri 10 May 2024: the fifth birthday after that is Wed 28 February 2029")
                .contains("counts as 28 February")
                .contains("renewed from Tue 28 November 2028");
        assertThat(household.commands).isEmpty();
    }

    @Test
    void callsACertificateVoidOnceNameOrAddressChanged() {
        Document page = parsed(send("/prepare/certificate", Map.of("printedOn", "2029-02-28", "changedSince", "yes")));

        assertThat(page.expectFirst(".answer h2").text()).isEqualTo("It is void.");
        assertThat(page.select(".answer form")).isEmpty();
    }

    @Test
    void strikesOutTheNotedDateOfAVoidCertificateByOneClick() {
        Holder noted = RenewalMother.holder(1, "Hanako");
        Holder hanako = new Holder(
                noted.id(), noted.householdId(), "Hanako", noted.birthday(), null, LocalDate.of(2029, 2, 28));
        household.holders.add(hanako);

        Document page = parsed(send("/prepare/certificate", Map.of("changedSince", "yes", "holder", "Hanako")));
        assertThat(page.select(".strike button").text()).isEqualTo("Remove the date for Hanako (Wed 28 February 2029)");
        assertThat(page.select(".answer .keep").text()).contains("plans reminders by it");

        assertThat(send(
                        "/prepare/certificate/strike",
                        Map.of(
                                "holder",
                                page.select(".strike input[name=holder]").val())))
                .hasRedirectedUrl("/prepare/certificate?holder=" + hanako.id());
        assertThat(household.commands)
                .containsExactly(new FakeHousehold.HolderChanged(
                        hanako.id(), new HolderDetails("Hanako", hanako.birthday(), null, null)));
        assertThat(send("/prepare/certificate/strike", Map.of("holder", ELSEWHERE.toString())))
                .hasStatus(404);
    }

    @Test
    void notesTheCertificateWithTheHolderByOneClick() {
        Holder hanako = RenewalMother.holder(1, "Hanako");
        household.holders.add(hanako);

        assertThat(send("/prepare/certificate/keep", Map.of("printedOn", "2029-02-28", "holder", "Hanako")))
                .hasRedirectedUrl("/holders/" + hanako.id());
        assertThat(household.commands)
                .contains(new FakeHousehold.HolderChanged(
                        hanako.id(),
                        new HolderDetails(
                                "Hanako", hanako.birthday(), hanako.passportExpiresOn(), LocalDate.of(2029, 2, 28))));
    }

    @ParameterizedTest
    @CsvSource({
        "issuedOn=2024-05-10, birthday",
        "birthday=1990-05-20, issuedOn",
        "issuedOn=2024-05-10;birthday=2024-05-11, birthday",
        "issuedOn=2024-05-10;birthday=1990-05-20;cardExpiresOn=2024-05-09, cardExpiresOn",
    })
    void saysWhatTheCertificateCannotBeReckonedFrom(String entered, String field) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : entered.split(";", -1)) {
            fields.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        }
        MvcTestResult answer = send("/prepare/certificate", fields);

        assertThat(answer).hasStatus(400);
        Document page = parsed(answer);
        assertThat(page.select("#" + field + "-problem")).isNotEmpty();
        fields.forEach((name, value) ->
                assertThat(page.select("#" + name).attr("value")).isEqualTo(value));
    }

    @Test
    void neverAsksForAPassword() {
        for (String address : List.of("/prepare", "/prepare/eligibility", "/prepare/certificate")) {
            assertThat(read(address, "en").select("main input[type=password]")).isEmpty();
        }
        assertThat(read("/prepare/certificate", "ja").text()).contains("5回続けて間違えるとロック");
    }

    @Test
    void leadsFromARenewalThatIsBeingPreparedToWhatThereIsToDo() {
        Renewal yui = RenewalMother.preparing();
        household.renewals.addAll(List.of(yui, RenewalMother.inProcess()));
        preparation.ticks.put(yui.id(), Set.of(new Tick(ChecklistKind.APPLY, ChecklistItem.APP)));

        assertThat(read("/", "en")
                        .select("article.first.preparing a.primary, .preparing a.primary")
                        .attr("href"))
                .isEqualTo("/prepare#renewal-" + yui.id());
        Document page = read("/prepare", "en");
        assertThat(page.select("article h2").eachText()).containsExactly("Yui’s passport");
        assertThat(page.select("article").text()).contains("1 of 6 ticked off.");
        assertThat(page.select("article form input[name=event]").attr("value")).isEqualTo("submit");
    }

    @Test
    void startsWithTheCheckWhereNothingIsBeingPrepared() {
        assertThat(read("/prepare", "ja").select("a.primary").attr("href")).isEqualTo("/prepare/eligibility");
        assertThat(read("/prepare", "en").select("nav a[aria-current=page]").text())
                .isEqualTo("Prepare");
    }

    @Test
    void opensOfficialPagesWithoutTellingWhereFrom() {
        for (String address : List.of("/prepare", "/prepare/certificate", "/prepare/eligibility")) {
            assertThat(read(address, "en").select("main a[href^=https://]"))
                    .isNotEmpty()
                    .allSatisfy(link -> {
                        assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
                        assertThat(link.attr("href"))
                                .matches("https://(myna\\.go\\.jp|faq\\.myna\\.go\\.jp|www\\.jpki\\.go\\.jp"
                                        + "|apps\\.apple\\.com|play\\.google\\.com)/.*");
                    });
        }
    }

    @Test
    void remembersTicksAndKeepsSomebodyElses() {
        Renewal yui = RenewalMother.preparing();
        household.renewals.add(yui);
        preparation.ticks.put(
                yui.id(),
                new HashSet<>(Set.of(
                        new Tick(ChecklistKind.APPLY, ChecklistItem.APP),
                        new Tick(ChecklistKind.APPLY, ChecklistItem.DOMICILE))));

        // The page was opened before somebody else ticked the domicile; the app is unticked, the passport ticked.
        assertThat(send(
                        "/renewals/" + yui.id() + "/checklists/apply",
                        Map.of("seen", "at-hand.app", "ticked", "at-hand.passport")))
                .hasRedirectedUrl("/renewals/" + yui.id() + "/checklists/apply");

        assertThat(preparation.ticks.get(yui.id()))
                .containsExactlyInAnyOrder(
                        new Tick(ChecklistKind.APPLY, ChecklistItem.PASSPORT),
                        new Tick(ChecklistKind.APPLY, ChecklistItem.DOMICILE));
        assertThat(read("/renewals/" + yui.id() + "/checklists/apply", "en")
                        .select("input[name=ticked][checked]")
                        .eachAttr("value"))
                .containsExactly("at-hand.passport", "at-hand.domicile");
    }

    @Test
    void marksTheStepsThatAreDoneAndTheNextOneInWords() {
        Renewal yui = RenewalMother.preparing();
        household.renewals.add(yui);
        household.holders.add(RenewalMother.holder(7, "Yui"));
        assertThat(steps("en")).containsExactly("next-step: Next", "done: Done", ": ", ": ", ": ");

        preparation.checks.put(yui.holderId(), new KeptCheck(LocalDate.of(2026, 11, 22), Eligibility.Answer.YES, null));
        preparation.ticks.put(yui.id(), Set.of(new Tick(ChecklistKind.APPLY, ChecklistItem.IMAGES)));
        assertThat(steps("ja")).containsExactly("done: 済み", "done: 済み", "done: 済み", "next-step: 次にすること", ": ");

        preparation.ticks.put(
                yui.id(),
                ChecklistItem.toApply(null, LocalDate.of(2026, 11, 22)).stream()
                        .map(item -> new Tick(ChecklistKind.APPLY, item))
                        .collect(Collectors.toSet()));
        assertThat(steps("en"))
                .containsExactly("done: Done", "done: Done", "done: Done", "done: Done", "next-step: Next");
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "UNSURE"})
    void aCheckThatWasNoYesIsNotDone(Eligibility.Answer answer) {
        Renewal yui = RenewalMother.preparing();
        household.renewals.add(yui);
        preparation.checks.put(yui.holderId(), new KeptCheck(LocalDate.of(2026, 11, 22), answer, null));

        assertThat(steps("en")).first().isEqualTo("next-step: Next");
    }

    /** How each step of what is being prepared stands: its class, and the word that says it. */
    private List<String> steps(String language) {
        return read("/prepare", language).select("article .todo > li").stream()
                .map(step -> step.className() + ": " + step.select("h3 .stands").text())
                .toList();
    }

    @Test
    void printsWhatToBringWithOfficeDateAndDeadlineInBothLanguages() {
        Renewal mika = RenewalMother.ready();
        household.renewals.add(mika);

        for (String language : List.of("en", "ja")) {
            Document page = read("/renewals/" + mika.id() + "/checklists/pickup", language);

            assertThat(page.select("form.checklist label").eachText())
                    .hasSize(4)
                    .first()
                    .asString()
                    .contains("slip with the QR code", "QRコードのあるもの");
            assertThat(page.select("dl").text())
                    .contains("18 November 2026", language.equals("ja") ? "2026年（令和8年）11月18日" : "令和8年11月18日");
        }
    }

    @Test
    void refusesATickThatTheListNeverHad() {
        household.renewals.add(RenewalMother.preparing());
        String address = "/renewals/" + RenewalMother.preparing().id() + "/checklists/";

        assertThat(send(address + "apply", Map.of("ticked", "the-moon"))).hasStatus(400);
        assertThat(open(address + "shopping", "en")).hasStatus(404);
    }

    @Test
    void keepsTheHouseholdsOffices() {
        assertThat(send(
                        "/prepare/offices",
                        Map.of(
                                "name", "新宿",
                                "hours", "9-17",
                                "closedWeekdays", "WEDNESDAY",
                                "closedDates", "2026-12-28、2027-01-04",
                                "businessDays", "９")))
                .hasRedirectedUrl("/prepare/offices");

        Office office = preparation.offices.getFirst();
        assertThat(office.details())
                .isEqualTo(new OfficeDetails(
                        "新宿",
                        null,
                        "9-17",
                        new OfficeDays(
                                Set.of(DayOfWeek.WEDNESDAY),
                                Set.of(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4))),
                        9));
        assertThat(read("/renewals/new", "en").select("#offices option").eachAttr("value"))
                .containsExactly("新宿");
        Document page = read("/prepare/offices/" + office.id(), "ja");
        assertThat(page.select("#closedDates").attr("value")).isEqualTo("2026-12-28, 2027-01-04");
        assertThat(page.select("input[name=closedWeekdays][checked]").attr("value"))
                .isEqualTo("WEDNESDAY");
        assertThat(send("/prepare/offices/" + office.id() + "/remove", Map.of()))
                .hasStatus(302);
        assertThat(preparation.offices).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name, ''", "closedDates, tomorrow", "businessDays, 61", "businessDays, x"})
    void keepsWhatWasTypedOfAnOffice(String field, String value) {
        MvcTestResult answer = send(
                "/prepare/offices", with(Map.of("name", "新宿", "address", "東京都", "businessDays", "9"), field, value));

        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).select("#address").attr("value")).isEqualTo("東京都");
        assertThat(parsed(answer).select("#" + field).attr("value")).isEqualTo(value);
        assertThat(parsed(answer).select("#" + field + "-problem")).isNotEmpty();
    }

    @Test
    void reckonsATripBackWithTheOfficesDays() {
        preparation.offices.add(new Office(
                UUID.fromString("77777777-0000-0000-0000-000000000001"),
                new OfficeDetails("新宿", null, null, OfficeDays.USUAL, 9)));
        Map<String, String> trip = Map.of(
                "passportExpiresOn", "2027-04-18",
                "departsOn", "2027-02-20",
                "rule", "six-months-at-entry",
                "office", "77777777-0000-0000-0000-000000000001",
                "acceptanceLag", "3",
                "margin", "10");

        Document page = parsed(send("/prepare/trip", trip));

        assertThat(page.expectFirst(".answer h2").text())
                .isEqualTo("It is not good enough: it must last until Fri 20 August 2027.");
        assertThat(page.select(".reckoning li").eachText())
                .containsExactly(
                        "Departure: Sat 20 February 2027",
                        "10 days to spare: collect it by Wed 10 February 2027",
                        "9 business days at the office: accepted by Thu 28 January 2027",
                        "3 business days until acceptance: apply by Mon 25 January 2027");
        assertThat(send("/prepare/trip", with(trip, "office", ELSEWHERE.toString())))
                .hasStatus(404);
        assertThat(send("/prepare/trip", with(trip, "office", "x"))).hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource({
        "departsOn, '', departsOn",
        "rule, three-months-from-departure, leavesOn",
        "entersOn, 2027-02-19, entersOn",
        "leavesOn, 2027-02-19, leavesOn",
        "margin, 181, margin",
        "acceptanceLag, -1, acceptanceLag",
    })
    void keepsWhatWasTypedOfATrip(String field, String value, String marked) {
        Map<String, String> trip =
                Map.of("passportExpiresOn", "2027-04-18", "departsOn", "2027-02-20", "rule", "six-months-at-entry");

        MvcTestResult answer = send("/prepare/trip", with(trip, field, value));

        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).select("#passportExpiresOn").attr("value")).isEqualTo("2027-04-18");
        assertThat(parsed(answer).select("#" + marked + "-problem")).isNotEmpty();
    }

    @Test
    void offersToKeepATripThatWasReckoned() {
        String holder = hanako();

        Document page = parsed(send(
                "/prepare/trip",
                Map.of(
                        "holder", holder,
                        "passportExpiresOn", "2027-04-18",
                        "departsOn", "2027-02-20",
                        "rule", "six-months-at-entry")));

        assertThat(page.select("form[action=/prepare/trip/kept] input[name=departsOn]")
                        .attr("value"))
                .isEqualTo("2027-02-20");
        assertThat(page.select("form[action=/prepare/trip/kept] input[name=neededUntil]")
                        .attr("value"))
                .isEqualTo("2027-08-20");
        assertThat(page.select("#holder option[selected]").attr("value")).isEqualTo(holder);
    }

    @Test
    void drawsAKeptTripBesideThePassportUntilItIsForgotten() {
        String holder = hanako();

        assertThat(keep(holder, "Hawaii")).hasStatus(302).hasRedirectedUrl("/holders/" + holder + "#runway");
        Document page = read("/holders/" + holder, "en");
        assertThat(page.select("#runway svg.wide rect.outline.trip")).hasSize(1);
        assertThat(page.select("#runway tbody td").eachText()).contains("Hawaii: departure");

        String forget = page.select("form[action^=/trips/]").attr("action");
        assertThat(send(forget, Map.of())).hasStatus(302).hasRedirectedUrl("/holders/" + holder + "#runway");
        assertThat(read("/holders/" + holder, "en").select("rect.trip, form[action^=/trips/]"))
                .isEmpty();
        assertThat(send(forget, Map.of())).hasStatus(404);
    }

    @Test
    void saysBesideATripThatThePassportIsTooShortForIt() {
        String holder = hanako();
        keep(holder, "Hawaii");
        assertThat(read("/holders/" + holder, "en")
                        .select("li:has(form[action^=/trips/]) .problem")
                        .text())
                .isEqualTo("Passport too short: it expires on Sun 18 April 2027");
        assertThat(read("/holders/" + holder, "ja")
                        .select("li:has(form[action^=/trips/]) .problem")
                        .text())
                .startsWith("残存期間が足りません");
        assertThat(read("/holders/" + holder, "ja")
                        .select("#runway svg.wide text")
                        .eachText())
                .anyMatch(words -> words.startsWith("Hawaii") && words.endsWith("（期間不足）"));

        preparation.trips.set(
                0,
                new Trip(
                        preparation.trips.getFirst().id(),
                        UUID.fromString(holder),
                        "Hawaii",
                        LocalDate.of(2027, 1, 9),
                        LocalDate.of(2027, 4, 18)));
        assertThat(read("/holders/" + holder, "en").select("li:has(form[action^=/trips/]) .problem"))
                .isEmpty();
    }

    @Test
    void keepsTheDaysOfATripThatHasNoNameYet() {
        MvcTestResult answer = keep(hanako(), " ");

        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).select("#destination-problem")).isNotEmpty();
        assertThat(parsed(answer).select("input[name=neededUntil]").attr("value"))
                .isEqualTo("2099-08-20");
        assertThat(keep("x", "Hawaii")).hasStatus(400);
    }

    private String hanako() {
        Holder hanako = RenewalMother.holder(1, "");
        household.holders.add(hanako);
        return hanako.id().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "2099-02-20, 2099-02-19",
        "2099-02-20, ''",
        "x, 2099-02-20",
        "2099-02-20, +999999-01-01",
    })
    void takesNoDaysOfATripThatThePageWouldNotSend(String departsOn, String neededUntil) {
        assertThat(keep(hanako(), "Hawaii", departsOn, neededUntil)).hasStatus(400);
        assertThat(preparation.trips).isEmpty();
    }

    private MvcTestResult keep(String holder, String destination) {
        return keep(holder, destination, "2099-02-20", "2099-08-20");
    }

    private MvcTestResult keep(String holder, String destination, String departsOn, String neededUntil) {
        return send(
                "/prepare/trip/kept",
                Map.of(
                        "holder", holder,
                        "destination", destination,
                        "departsOn", departsOn,
                        "neededUntil", neededUntil));
    }

    @Test
    void letsTheHouseholdCorrectTheFees() {
        Document page = read("/settings/fees", "en");
        assertThat(page.select("input[name=rows.0.yen]").attr("value")).isEqualTo("8900");
        assertThat(page.select("input[name=rows.0.source]").attr("value")).startsWith("second-hand");

        assertThat(send(
                        "/settings/fees",
                        Map.of(
                                "rows.0.kind", "ten-years-online",
                                "rows.0.yen", "9,100",
                                "rows.0.appliesFrom", "2026-07-01",
                                "rows.0.source", "the office",
                                "rows.0.asOf", "2026-11-20",
                                "rows.1.kind", "after-lapse",
                                "rows.1.yen", "")))
                .hasRedirectedUrl("/settings/fees");
        assertThat(preparation.fees).singleElement().satisfies(fee -> {
            assertThat(fee.kind()).isEqualTo(FeeKind.TEN_YEARS_ONLINE);
            assertThat(fee.yen()).isEqualTo(9100);
        });

        assertThat(send("/settings/fees", Map.of("shipped", "yes"))).hasStatus(302);
        assertThat(preparation.fees).isEmpty();
    }

    @Test
    void keepsWhatWasTypedOfAFee() {
        MvcTestResult answer = send(
                "/settings/fees",
                Map.of("rows.0.kind", "after-lapse", "rows.0.yen", "six", "rows.0.source", "the office"));

        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).select("input[name=rows.0.yen]").attr("value"))
                .isEqualTo("six");
        assertThat(parsed(answer).select(".fee .problem")).hasSize(1);
    }

    @Test
    void neverSaysAFeeWithoutItsDateAndItsSource() {
        Renewal mika = RenewalMother.ready();
        household.renewals.add(mika);

        assertThat(read("/renewals/" + mika.id() + "/checklists/pickup", "en")
                        .select("dl")
                        .text())
                .contains("about 8,900 yen")
                .contains("Not certain. As of Sun 22 November 2026; source: second-hand");
    }

    @Test
    void saysWhatALapseWouldCostWhereTheDeadlineStands() {
        Renewal mika = RenewalMother.ready();
        Renewal yui = RenewalMother.preparing();
        household.renewals.addAll(List.of(mika, yui));

        for (String address : List.of("/renewals/" + mika.id() + "/checklists/pickup", "/renewals/" + mika.id())) {
            assertThat(read(address, "en").select("dl").text())
                    .contains(
                            "within five years of that costs about 6,000 yen more. The amount is not certain: as of Sun 22");
            assertThat(read(address, "ja").select("dl").text()).contains("およそ6,000円高く", "確かではありません");
        }
        assertThat(read("/renewals/" + yui.id() + "/checklists/apply", "en").text())
                .doesNotContain("6,000");
    }

    @Test
    void joinsARenewalToAnOfficeOfTheListHoweverItsNameIsWritten() {
        Renewal mika = RenewalMother.ready();
        household.renewals.add(mika);
        String written = Objects.requireNonNull(mika.office());
        preparation.offices.add(new Office(
                ELSEWHERE,
                new OfficeDetails(
                        " " + written.replace("(", "（"),
                        "東京都新宿区西新宿2-8-1",
                        "9-17",
                        new OfficeDays(Set.of(DayOfWeek.WEDNESDAY), Set.of()),
                        9)));

        for (String address : List.of("/renewals/" + mika.id() + "/checklists/pickup", "/renewals/" + mika.id())) {
            assertThat(read(address, "en").select("dl").text())
                    .contains("東京都新宿区西新宿2-8-1", "9-17", "Also closed every Wed");
        }
        assertThat(read("/renewals/" + mika.id() + "/checklists/pickup", "en").text())
                .contains("By your list it is closed on that day.");
    }

    @Test
    void saysTheSourceOfAFeeThatWasLeftAsItCameInEachReadersLanguage() {
        send(
                "/settings/fees",
                Map.of(
                        "rows.0.kind", "ten-years-online",
                        "rows.0.yen", "9000",
                        "rows.0.source", "second-hand; the ministry’s own table was not seen",
                        "rows.0.asOf", "2026-11-20"));
        Renewal mika = RenewalMother.ready();
        household.renewals.add(mika);

        assertThat(read("/renewals/" + mika.id() + "/checklists/pickup", "ja")
                        .select("dl")
                        .text())
                .contains("外務省の表は確認していません")
                .doesNotContain("second-hand");
    }

    private Document read(String address, String language) {
        MvcTestResult answer = open(address, language);
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    private MvcTestResult open(String address, String language) {
        return browser.get()
                .uri(address)
                .header("Accept-Language", language)
                .header("Accept", "text/html")
                .exchange();
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        var request = browser.post()
                .uri(address)
                .with(csrf())
                .header("Accept-Language", "en")
                .header("Accept", "text/html");
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
