package uketori.capture;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import uketori.classifier.Classifier;
import uketori.classifier.Reading;
import uketori.classifier.StatusText;
import uketori.renewal.Renewal;
import uketori.statusdetail.StatusDetails;

/** Finds out whose renewal a text is about, from what it says and what was recorded before. */
@Service
public class Addressees {

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Tokyo");

    private final StatusDetails statusDetails;
    private final Clock clock;
    private final Classifier classifier = new Classifier();

    public Addressees(StatusDetails statusDetails, Clock clock) {
        this.statusDetails = statusDetails;
        this.clock = clock;
    }

    /**
     * A proposal for one of these renewals; empty where nothing, or not one only, speaks for one.
     *
     * @param renewals the household's that come into question
     */
    public Optional<Addressee> propose(UUID householdId, StatusText text, List<Renewal> renewals) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OFFICE_ZONE);
        Reading reading = classifier.read(text, today);
        Map<UUID, Reading> newest = new HashMap<>();
        if (reading.receiptNumber() != null) {
            for (Renewal renewal : renewals) {
                statusDetails
                        .newest(householdId, renewal.id())
                        .ifPresent(detail -> newest.put(renewal.id(), detail.reading()));
            }
        }
        return Addressee.of(reading, renewals, newest);
    }
}
