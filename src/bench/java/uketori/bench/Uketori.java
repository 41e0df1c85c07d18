package uketori.bench;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.UketoriApplication;
import uketori.delivery.DeliveryDispatcher;
import uketori.delivery.Mail;
import uketori.delivery.Outbox;

/** Uketori's outbox with all its settings, without the pages. */
final class Uketori implements Contender {

    private final Setting setting;
    private @Nullable DeliveryDispatcher dispatcher;

    Uketori(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void insert() {
        ApplicationContext application = application();
        Outbox outbox = application.getBean(Outbox.class);
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(transaction -> {
                    for (long i = 0; i < setting.reminders(); i++) {
                        Reminder reminder = Reminder.number(i);
                        outbox.post(new Mail(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                reminder.to(),
                                "renewal-" + i,
                                reminder.subject(),
                                reminder.text(),
                                reminder.html()));
                    }
                });
    }

    @Override
    public void prepare() {
        dispatcher = application().getBean(DeliveryDispatcher.class);
    }

    @Override
    public void start() {
        DeliveryDispatcher sending = Objects.requireNonNull(dispatcher);
        Thread.ofPlatform().daemon().start(sending::dispatchDue);
    }

    private ApplicationContext application() {
        return new SpringApplicationBuilder(UketoriApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(
                        "uketori.scheduling.enabled=false",
                        "spring.main.banner-mode=off",
                        "logging.level.root=warn",
                        "spring.datasource.url=" + setting.database(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + setting.smtpPort(),
                        "spring.mail.properties.mail.smtp.localhost=localhost",
                        "uketori.mail.from=noreply@example.test",
                        "uketori.mail.connections=" + setting.connections())
                .run();
    }
}
