package uketori.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A message that keeps its own {@code Message-ID} and knows whether the mail server has begun to read it. */
final class OutgoingMessage extends MimeMessage {

    private volatile boolean begun;

    OutgoingMessage(Session session) {
        super(session);
    }

    /** Jakarta Mail would make up another one. */
    @Override
    protected void updateMessageID() {}

    /** Called once the server has said that it is ready for the content. */
    @Override
    public void writeTo(OutputStream out, String @Nullable [] withoutHeaders) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, withoutHeaders);
    }

    /** False as long as the server cannot have accepted it. */
    boolean isBegun() {
        return begun;
    }
}
