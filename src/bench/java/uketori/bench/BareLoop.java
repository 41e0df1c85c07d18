package uketori.bench;

import jakarta.mail.MessagingException;
import java.util.concurrent.atomic.AtomicLong;

/** No database: as many threads as connections, each writing and sending until all are sent. */
final class BareLoop implements Contender {

    private final Setting setting;
    private final Mailer mailer;

    BareLoop(Setting setting) {
        this.setting = setting;
        this.mailer = new Mailer(setting.smtpPort());
    }

    @Override
    public void insert() {}

    @Override
    public void prepare() {}

    @Override
    public void start() {
        AtomicLong next = new AtomicLong();
        for (int i = 0; i < setting.connections(); i++) {
            Thread.ofPlatform().daemon().start(() -> send(next));
        }
    }

    private void send(AtomicLong next) {
        try {
            for (long i = next.getAndIncrement(); i < setting.reminders(); i = next.getAndIncrement()) {
                mailer.send(Reminder.number(i));
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
