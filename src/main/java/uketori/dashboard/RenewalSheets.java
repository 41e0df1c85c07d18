package uketori.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import uketori.account.People;
import uketori.account.SignedIn;
import uketori.page.DateWords;
import uketori.preparation.FeeKind;
import uketori.preparation.Fees;
import uketori.preparation.Offices;
import uketori.reminder.Reminder;
import uketori.reminder.Reminders;
import uketori.renewal.Change;
import uketori.renewal.LooksReady;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.Renewals;
import uketori.statusdetail.LearnedWording;
import uketori.statusdetail.LearnedWordings;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetails;

/** Gathers what a renewal's page shows, within the household that asks; each time in one look at the database. */
@Component
@Transactional(readOnly = true)
class RenewalSheets {

    private final Renewals renewals;
    private final StatusDetails statusDetails;
    private final Reminders reminders;
    private final LearnedWordings wordings;
    private final People people;
    private final Offices offices;
    private final Fees fees;
    private final Clock clock;

    RenewalSheets(
            Renewals renewals,
            StatusDetails statusDetails,
            Reminders reminders,
            LearnedWordings wordings,
            People people,
            Offices offices,
            Fees fees,
            Clock clock) {
        this.renewals = renewals;
        this.statusDetails = statusDetails;
        this.reminders = reminders;
        this.wordings = wordings;
        this.people = people;
        this.offices = offices;
        this.fees = fees;
        this.clock = clock;
    }

    /**
     * The sheet of a renewal.
     *
     * @throws NotFound when it is not of the asking household
     */
    RenewalSheet of(SignedIn me, UUID id) {
        return of(me, id, RenewalSheet.RECENT);
    }

    /**
     * The sheet of a renewal.
     *
     * @param mostPastMails how many of the mails that went it shows at most
     * @throws NotFound when it is not of the asking household
     */
    RenewalSheet of(SignedIn me, UUID id, int mostPastMails) {
        UUID household = me.householdId();
        Renewal renewal = renewals.find(household, id).orElseThrow(() -> new NotFound("renewal", id));
        List<Change> history = renewals.history(household, id);
        List<Reminder> mails = reminders.told(household, id, mostPastMails);
        List<StatusDetails.Line> texts = statusDetails.lines(household, id, RenewalSheet.RECENT + 2);
        StatusDetail newest = statusDetails.newest(household, id).orElse(null);
        Reminder next = mails.stream()
                .filter(mail -> mail.state() == Reminder.State.PLANNED)
                .findFirst()
                .orElse(null);
        return new RenewalSheet(
                new Glance(
                        renewal,
                        Situation.of(renewal),
                        Track.of(renewal.status(), history),
                        next,
                        newest != null && newest.isUndecided(),
                        LooksReady.in(history)),
                renewals.possible(renewal),
                history.reversed(),
                newest,
                texts.stream().skip(1).limit(RenewalSheet.RECENT).toList(),
                history.size() > RenewalSheet.RECENT || texts.size() > RenewalSheet.RECENT + 1,
                mails,
                me.personId(),
                people.ofHousehold(household),
                wordings.ofHousehold(household).stream().map(LearnedWording::id).collect(Collectors.toSet()),
                offices.ofHousehold(household),
                fees.ofHousehold(household)
                        .on(LocalDate.ofInstant(clock.instant(), DateWords.TOKYO), FeeKind.AFTER_LAPSE)
                        .orElse(null));
    }

    /** A recorded text as the sheet's page explains it. */
    ShownReading reading(RenewalSheet sheet, StatusDetail detail) {
        ShownDifference difference = statusDetails
                .before(sheet.renewal().householdId(), detail.id())
                .map(before -> ShownDifference.between(
                        before.reading().text(), detail.reading().text()))
                .orElse(null);
        StatusDetail.Learned learned = detail.learned();
        boolean isRemembered = learned != null && sheet.remembered().contains(learned.wordingId());
        return new ShownReading(detail, difference, isRemembered, sheet.names());
    }

    /** The renewal's own page. */
    String page(RenewalSheet sheet, RenewalForm form, Model model) {
        StatusDetail newest = sheet.newest();
        model.addAttribute("sheet", sheet);
        model.addAttribute("form", form);
        model.addAttribute("reading", newest == null ? null : reading(sheet, newest));
        return "dashboard/renewal";
    }
}
