package uketori.renewal;

/** Somebody else changed the renewal at the same moment; nothing was done. Look again and decide anew. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(java.util.UUID renewalId) {
        super("renewal " + renewalId + " was changed by somebody else at the same moment");
    }
}
