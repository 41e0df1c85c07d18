package uketori.delivery;

/** A mail server is set, but mail could not be sent with the settings as they are. */
class MailSettingsUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param message what is wrong
     * @param remedy what to set
     */
    MailSettingsUnusable(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
