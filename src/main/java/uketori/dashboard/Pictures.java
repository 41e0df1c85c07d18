package uketori.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uketori.dashboard.picture.Moment;
import uketori.dashboard.picture.PictureWords;
import uketori.dashboard.picture.RenewalDays;
import uketori.dashboard.picture.Runway;
import uketori.dashboard.picture.RunwayDrawing;
import uketori.dashboard.picture.TimeLine;
import uketori.dashboard.picture.TimeLineDrawing;
import uketori.page.DateWords;
import uketori.preparation.LatestDay;
import uketori.preparation.Office;
import uketori.preparation.OfficeDays;
import uketori.preparation.OfficeDetails;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetails;

/** What the pages draw; for the templates. */
@Component
class Pictures {

    private final StatusDetails statusDetails;
    private final MessageSource messages;
    private final Clock clock;

    Pictures(StatusDetails statusDetails, MessageSource messages, Clock clock) {
        this.statusDetails = statusDetails;
        this.messages = messages;
        this.clock = clock;
    }

    /** The days of a renewal; null while none is known. */
    public @Nullable TimeLineDrawing timeLine(RenewalSheet sheet, Locale language) {
        Map<Moment, LocalDate> days = RenewalDays.of(sheet.renewal(), sheet.history(), today());
        if (days.isEmpty()) {
            return null;
        }
        Optional<OfficeDetails> office = sheet.offices().stream()
                .map(Office::details)
                .filter(known -> known.name().equals(sheet.renewal().office()))
                .findFirst();
        int businessDays = office.map(OfficeDetails::businessDays).orElse(LatestDay.USUAL_BUSINESS_DAYS);
        OfficeDays open = office.map(OfficeDetails::days).orElse(OfficeDays.USUAL);
        return TimeLineDrawing.of(
                TimeLine.of(days, open, businessDays),
                office.map(OfficeDetails::name).orElse(null),
                businessDays,
                new PictureWords(messages, language));
    }

    /** How long somebody's documents last; null while no last day is known. */
    public @Nullable RunwayDrawing runway(Holder holder, Locale language) {
        Runway runway = Runway.of(holder.passportExpiresOn(), holder.certificateExpiresOn(), today());
        return runway == null ? null : RunwayDrawing.of(runway, new PictureWords(messages, language));
    }

    /** How a recorded text differs from the one before it; null for the first. */
    public @Nullable ShownDifference difference(Renewal renewal, StatusDetail detail) {
        return statusDetails
                .before(renewal.householdId(), detail.id())
                .map(before -> ShownDifference.between(
                        before.reading().text(), detail.reading().text()))
                .orElse(null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DateWords.TOKYO);
    }
}
