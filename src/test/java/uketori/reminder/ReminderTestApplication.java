package uketori.reminder;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import uketori.account.People;
import uketori.delivery.Outbox;
import uketori.page.Templates;
import uketori.renewal.Holders;
import uketori.renewal.Renewals;
import uketori.testing.TestClock;

/** The modules reminder and delivery, with a household in memory in place of the others. */
@ComponentScan(basePackageClasses = {Reminders.class, Outbox.class})
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    MailSenderAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    SslAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@Import(Templates.class)
class ReminderTestApplication {

    @Bean
    Household household() {
        return new Household();
    }

    @Bean
    Renewals renewals(Household household) {
        return household.renewals();
    }

    @Bean
    Holders holders(Household household) {
        return household.holders();
    }

    @Bean
    People people(Household household) {
        return household.people();
    }

    @Bean
    TestClock clock() {
        return new TestClock();
    }
}
