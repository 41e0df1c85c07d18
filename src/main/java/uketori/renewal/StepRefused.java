package uketori.renewal;

/** A step was asked for that cannot be taken now. */
public final class StepRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RenewalEvent event;
    private final RenewalStatus status;
    private final Refusal because;

    StepRefused(RenewalEvent event, RenewalStatus status, Refusal because) {
        super(event.code() + " cannot follow " + status.code() + ": " + because.code());
        this.event = event;
        this.status = status;
        this.because = because;
    }

    public RenewalEvent event() {
        return event;
    }

    /** Where the renewal stands. */
    public RenewalStatus status() {
        return status;
    }

    public Refusal because() {
        return because;
    }
}
