package uketori.delivery;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The connections to the mail server: kept while mails follow one another, and never more at once than set. */
final class SmtpConnections {

    /** Servers close connections that rest; most after five minutes, some sooner. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    /** One that rested longer may be closed already, so the server is asked first. */
    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final JavaMailSenderImpl settings;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<SmtpConnection> resting = new ConcurrentLinkedDeque<>();

    SmtpConnections(JavaMailSenderImpl settings, int most) {
        this.settings = settings;
        this.free = new Semaphore(most);
    }

    /** Waits until there may be one more connection. */
    Lane lane() throws InterruptedException {
        free.acquire();
        return new Lane();
    }

    /** Room for one connection and one mail. Until it is closed, its connection carries no other. */
    final class Lane implements AutoCloseable {

        private @Nullable SmtpConnection connection;

        private Lane() {}

        /**
         * Hands a mail to the server. A kept connection that turns out to be broken is replaced, once and only while the
         * server cannot have accepted anything of this mail.
         *
         * @return what the server said when it accepted it, if that is known
         */
        @Nullable
        String send(OutgoingMessage message) throws MessagingException {
            SmtpConnection kept = kept();
            if (kept != null) {
                try {
                    return send(message, kept);
                } catch (MessagingException e) {
                    if (message.isBegun() || !kept.isClosed()) {
                        throw e;
                    }
                }
            }
            return send(message, SmtpConnection.open(settings));
        }

        /** Keeps it if it is still good: after the mail was taken, or refused before its content was asked for. */
        private @Nullable String send(OutgoingMessage message, SmtpConnection used) throws MessagingException {
            boolean isGood = false;
            try {
                String words = used.send(message);
                isGood = true;
                return words;
            } catch (MessagingException e) {
                isGood = !message.isBegun() && used.isAlive();
                throw e;
            } finally {
                if (isGood) {
                    connection = used;
                } else {
                    used.close();
                }
            }
        }

        @Override
        public void close() {
            if (connection != null) {
                resting.addFirst(connection);
                connection = null;
            }
            free.release();
        }
    }

    private @Nullable SmtpConnection kept() {
        for (SmtpConnection next = resting.pollFirst(); next != null; next = resting.pollFirst()) {
            if (!next.hasRestedFor(TRUSTED) || (!next.hasRestedFor(KEPT) && next.isAlive())) {
                return next;
            }
            next.close();
        }
        return null;
    }

    /** Says goodbye on those that no mail has needed for a while. */
    void closeRested() {
        closeRestedFor(KEPT);
    }

    void close() {
        closeRestedFor(Duration.ZERO);
    }

    private void closeRestedFor(Duration time) {
        for (SmtpConnection connection : resting) {
            if (connection.hasRestedFor(time) && resting.remove(connection)) {
                connection.close();
            }
        }
    }
}
