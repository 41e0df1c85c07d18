package uketori.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalStatus;

/**
 * The facts of a renewal as entered, kept as they were typed so that a form that fails loses nothing. Holder and
 * status are only asked for when a renewal is logged.
 */
record RenewalForm(
        @Nullable String holder,
        @Nullable String status,
        @Nullable String submittedOn,
        @Nullable String acceptedOn,
        @Nullable String pickupFrom,
        @Nullable String office,
        @Nullable String paymentMethod,
        @Nullable RenewalForm seen) {

    /** The codes of the statuses with which a renewal can be logged. */
    static final List<String> STATUSES = Stream.of(
                    RenewalStatus.PREPARING,
                    RenewalStatus.SUBMITTED,
                    RenewalStatus.IN_PROCESS,
                    RenewalStatus.NEEDS_CORRECTION,
                    RenewalStatus.READY)
            .map(RenewalStatus::code)
            .toList();

    /** The codes of the ways to pay. */
    static final List<String> PAYMENT_METHODS =
            Stream.of(PaymentMethod.values()).map(PaymentMethod::code).toList();

    /** What a new renewal's form starts with. */
    static RenewalForm empty(@Nullable String holder) {
        return new RenewalForm(
                holder, RenewalStatus.SUBMITTED.code(), null, null, null, null, PaymentMethod.UNDECIDED.code(), null);
    }

    static RenewalForm of(Renewal renewal) {
        return new RenewalForm(
                renewal.holderName(),
                renewal.status().code(),
                EnteredDay.written(renewal.submittedOn()),
                EnteredDay.written(renewal.acceptedOn()),
                EnteredDay.written(renewal.pickupFrom()),
                renewal.office(),
                renewal.paymentMethod().code(),
                null);
    }

    /** The facts that the page showed when it was opened; what is known now where it did not say. */
    RenewalDetails seenOf(Renewal now) {
        return seen == null ? now.details() : seen.details(new BeanPropertyBindingResult(seen, "seen"));
    }

    /** The facts; worth something only when {@code problems} stays empty. */
    RenewalDetails details(Errors problems) {
        RenewalDetails details = new RenewalDetails(
                EnteredDay.read(submittedOn, "submittedOn", problems),
                EnteredDay.read(acceptedOn, "acceptedOn", problems),
                EnteredDay.read(pickupFrom, "pickupFrom", problems),
                EnteredLine.read(office, "office", RenewalDetails.LONGEST_OFFICE, problems),
                enteredMethod(problems));
        LocalDate submitted = details.submittedOn();
        LocalDate accepted = details.acceptedOn();
        if (submitted != null && accepted != null && accepted.isBefore(submitted)) {
            problems.rejectValue("acceptedOn", "dashboard.problem.accepted-before-submitted");
        }
        return details;
    }

    /**
     * The facts of a renewal that is logged; worth something only when {@code problems} stays empty.
     *
     * @param status with which it is logged
     * @param today the day at the offices
     */
    RenewalDetails newDetails(RenewalStatus status, LocalDate today, Errors problems) {
        RenewalDetails details = details(problems);
        LocalDate from = details.pickupFrom();
        if (from != null && !status.canHavePickupDate()) {
            problems.rejectValue("pickupFrom", "dashboard.problem.no-pickup-date-yet");
        } else if (from != null && status == RenewalStatus.READY && from.isAfter(today)) {
            problems.rejectValue("pickupFrom", "dashboard.problem.ready-before-pickup-date");
        }
        return details;
    }

    /** The status to log the renewal with. */
    RenewalStatus enteredStatus(Errors problems) {
        return RenewalStatus.ofCode(status == null ? "" : status).orElseGet(() -> {
            problems.rejectValue("status", "dashboard.problem.choice");
            return RenewalStatus.SUBMITTED;
        });
    }

    private PaymentMethod enteredMethod(Errors problems) {
        return PaymentMethod.ofCode(paymentMethod == null ? "" : paymentMethod).orElseGet(() -> {
            problems.rejectValue("paymentMethod", "dashboard.problem.choice");
            return PaymentMethod.UNDECIDED;
        });
    }
}
