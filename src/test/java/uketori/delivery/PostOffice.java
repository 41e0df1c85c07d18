package uketori.delivery;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.testing.TestClock;
import uketori.testing.TestPostgres;

/** The module's parts put together by hand on a database of their own, so that a test may have several dispatchers. */
final class PostOffice implements AutoCloseable {

    static final UUID HOUSEHOLD = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    static final UUID HANAKO = UUID.fromString("00000000-0000-0000-0000-0000000000b1");

    final TestClock clock = new TestClock();
    final JdbcClient jdbc;
    final TransactionTemplate transactions;
    final DeliveryQueue queue;

    private final HikariDataSource database;

    PostOffice() {
        HikariConfig settings = new HikariConfig();
        settings.setJdbcUrl(TestPostgres.newDatabase());
        settings.setUsername("postgres");
        settings.setPassword("postgres");
        settings.setMaximumPoolSize(12);
        database = new HikariDataSource(settings);
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create((DataSource) database);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        queue = new DeliveryQueue(jdbc, clock, new DataSourceTransactionManager(database));
    }

    Outbox outbox(MailServer server) {
        return new JdbcOutbox(jdbc, clock, server, event -> {});
    }

    DeliveryDispatcher dispatcher(MailServer server) {
        return new DeliveryDispatcher(queue, server, Duration.ofSeconds(2));
    }

    /** A server on this machine that is given up after a second without an answer. */
    MailServer server(int port) {
        JavaMailSenderImpl sender = sender("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        return server(sender, "受け取り <uketori@example.org>");
    }

    MailServer noServer() {
        return server(null, "");
    }

    MailServer server(@org.jspecify.annotations.Nullable JavaMailSenderImpl sender, String from) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (sender != null) {
            beans.addBean("mailSender", sender);
        }
        return new MailServer(beans.getBeanProvider(JavaMailSenderImpl.class), "", from, "4", clock);
    }

    /** A worker's whole turn at one mail: claimed, and this came of it. */
    void settle(ClaimedMail mail, Answer answer) {
        queue.settle(List.of(new DeliveryQueue.Try(mail, answer)));
    }

    static JavaMailSenderImpl sender(String host) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        return sender;
    }

    static Mail mailTo(String address) {
        return mail(address, "Ready: collect Hanako's passport");
    }

    static Mail mail(String address, String subject) {
        return new Mail(HOUSEHOLD, HANAKO, address, "renewal-1", subject, "受け取れます。", "<p>受け取れます。</p>");
    }

    @Override
    public void close() {
        database.close();
    }
}
