package uketori.delivery;

/** A mail server is set, but mail could not be sent with the settings as they are. The message says what to set. */
class MailSettingsUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailSettingsUnusable(String message) {
        super(message);
    }
}
