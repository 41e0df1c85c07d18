package uketori.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import uketori.account.CurrentPerson;
import uketori.account.People;
import uketori.capture.Addressees;
import uketori.capture.Intake;
import uketori.capture.Shares;
import uketori.clock.DemonstrationClock;
import uketori.delivery.Outbox;
import uketori.preparation.Checklists;
import uketori.preparation.Fees;
import uketori.preparation.KeptChecks;
import uketori.preparation.Offices;
import uketori.preparation.Trips;
import uketori.preparation.signature.SignatureImages;
import uketori.reminder.MailAction;
import uketori.reminder.MailLink;
import uketori.reminder.MailLinks;
import uketori.reminder.ReminderSettings;
import uketori.reminder.Reminders;
import uketori.renewal.Holders;
import uketori.renewal.Renewals;
import uketori.statusdetail.LearnedWordings;
import uketori.statusdetail.StatusDetails;

/**
 * The pages alone, on a {@link FakeHousehold}. Whoever asks is Hanako, in the language that the browser asks for, under
 * the application's strict Content-Security-Policy. Bears no stereotype, so that the application's own scan passes it by.
 */
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan({"uketori.dashboard", "uketori.page"})
@Import(CurrentPerson.class)
class PagesOnFakes {

    @Bean
    FakeHousehold household() {
        return new FakeHousehold();
    }

    @Bean
    FakePreparation preparation() {
        return new FakePreparation();
    }

    @Bean
    Checklists checklists(FakePreparation preparation, FakeHousehold household) {
        return preparation.asChecklists(household);
    }

    @Bean
    Offices offices(FakePreparation preparation) {
        return preparation.asOffices();
    }

    @Bean
    KeptChecks keptChecks(FakePreparation preparation) {
        return preparation.asKeptChecks();
    }

    @Bean
    Trips trips(FakePreparation preparation) {
        return preparation.asTrips();
    }

    @Bean
    Fees fees(FakePreparation preparation) {
        return preparation.asFees();
    }

    @Bean
    Renewals renewals(FakeHousehold household) {
        return household.asRenewals();
    }

    @Bean
    Holders holders(FakeHousehold household) {
        return household.asHolders();
    }

    @Bean
    StatusDetails statusDetails(FakeHousehold household) {
        return household.asStatusDetails();
    }

    @Bean
    LearnedWordings learnedWordings(FakeHousehold household) {
        return household.asLearnedWordings();
    }

    @Bean
    Reminders reminders(FakeHousehold household) {
        return household.asReminders();
    }

    @Bean
    ReminderSettings reminderSettings(FakeHousehold household) {
        return household.asReminderSettings();
    }

    @Bean
    MailLinks mailLinks() {
        return new MailLinks() {
            @Override
            public MailLink look(String token) {
                boolean isUsed = token.equals("used");
                boolean isStop = token.equals("stop");
                return new MailLink(
                        isUsed ? MailLink.State.USED : MailLink.State.OPEN,
                        null,
                        isStop ? MailAction.STOP : token.equals("snooze") ? MailAction.SNOOZE : MailAction.PICKED_UP,
                        List.of("Hanako"),
                        RenewalMother.ready().id(),
                        token.equals("snooze") ? LocalDate.parse("2026-11-25") : null,
                        isStop);
            }

            @Override
            public MailLink follow(String token) {
                throw new UnsupportedOperationException("no links in mails here");
            }
        };
    }

    @Bean
    Intake intake(FakeHousehold household) {
        return new Intake(household::read);
    }

    @Bean
    Shares shares(Clock clock) {
        return new Shares(clock);
    }

    @Bean
    Addressees addressees(StatusDetails statusDetails, Clock clock) {
        return new Addressees(statusDetails, clock);
    }

    @Bean
    Outbox outbox(FakeHousehold household) {
        return household.asOutbox();
    }

    @Bean
    SignatureImages signatureImages() {
        return new SignatureImages(3 * 1024 * 1024);
    }

    @Bean
    People people(FakeHousehold household) {
        return household.asPeople();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(FakeHousehold.NOW, ZoneOffset.UTC);
    }

    @Bean
    DemonstrationClock demonstrationClock() {
        return new DemonstrationClock(null);
    }

    @Bean
    LocaleResolver localeResolver() {
        var browsers = new AcceptHeaderLocaleResolver();
        browsers.setSupportedLocales(List.of(Locale.ENGLISH, Locale.JAPANESE));
        browsers.setDefaultLocale(Locale.ENGLISH);
        return browsers;
    }

    @Bean
    SecurityFilterChain everybodyIsHanako(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        request -> request.getRequestURI().equals("/share")))
                .anonymous(anonymous -> anonymous.principal(FakeHousehold.ME))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                                + "frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'")))
                .build();
    }
}
