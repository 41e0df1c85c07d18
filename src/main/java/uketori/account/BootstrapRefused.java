package uketori.account;

/** The first account cannot be made from the settings: the start ends. Holds no secret. */
final class BootstrapRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    BootstrapRefused(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
