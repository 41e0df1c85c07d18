package uketori.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uketori.dashboard.picture.Moment;
import uketori.dashboard.picture.PictureWords;
import uketori.dashboard.picture.RenewalDays;
import uketori.dashboard.picture.Runway;
import uketori.dashboard.picture.RunwayDrawing;
import uketori.dashboard.picture.TimeLine;
import uketori.dashboard.picture.TimeLineDrawing;
import uketori.page.Page;
import uketori.preparation.LatestDay;
import uketori.preparation.Office;
import uketori.preparation.OfficeDays;
import uketori.preparation.OfficeDetails;
import uketori.preparation.Trip;
import uketori.renewal.Holder;

/** What the pages draw; for the templates. */
final class Pictures {

    private Pictures() {}

    /** The days of a renewal; null while none is known. */
    static @Nullable TimeLineDrawing timeLine(RenewalSheet sheet, Page page) {
        Map<Moment, LocalDate> days =
                RenewalDays.of(sheet.renewal(), sheet.history(), page.dates().today());
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
                words(page));
    }

    /** How long somebody's documents last and their trips need them; null while neither is known. */
    static @Nullable RunwayDrawing runway(Holder holder, List<Trip> trips, Page page) {
        Runway runway = Runway.of(
                holder.passportExpiresOn(),
                holder.certificateExpiresOn(),
                trips,
                page.dates().today());
        return runway == null ? null : RunwayDrawing.of(runway, words(page));
    }

    private static PictureWords words(Page page) {
        return new PictureWords(
                page.words().messages(), page.words().language(), page.dates().today());
    }
}
