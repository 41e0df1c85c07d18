package uketori.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import uketori.account.Person;
import uketori.delivery.Mail;
import uketori.reminder.LedgerRow.Subject;
import uketori.renewal.Holder;
import uketori.renewal.Holders;
import uketori.renewal.Renewal;
import uketori.renewal.Renewals;

/** Writes the mails: the facts of now, in the person's words, set as text and HTML. */
@Component
class ReminderMails {

    private final Renewals renewals;
    private final Holders holders;
    private final MessageSource messages;
    private final ITemplateEngine templates;
    private final Clock clock;
    private final String baseUrl;

    ReminderMails(
            Renewals renewals,
            Holders holders,
            MessageSource messages,
            ITemplateEngine templates,
            Clock clock,
            @Value("${uketori.base-url}") String baseUrl) {
        this.renewals = renewals;
        this.holders = holders;
        this.messages = messages;
        this.templates = templates;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** One mail to one person for everything that is due about one renewal or document. */
    Mail write(Person person, Subject about, List<Occasion> occasions) {
        Words words = new Words(messages, person.preferences(), clock);
        Letter letter = about.renewalId() == null
                ? certificate(about, words)
                : renewal(about.householdId(), about.renewalId(), occasions, words);
        Context context = new Context(Locale.forLanguageTag(letter.language()));
        context.setVariable("letter", letter);
        return new Mail(
                person.householdId(),
                person.id(),
                person.email(),
                about.id().toString(),
                letter.subject(),
                templates.process("mail/letter.txt", context),
                templates.process("mail/letter", context));
    }

    private Letter renewal(UUID householdId, UUID renewalId, List<Occasion> occasions, Words words) {
        Renewal renewal = renewals.find(householdId, renewalId).orElseThrow();
        return new RenewalLetters(renewal, renewals.history(householdId, renewalId), words).write(occasions, baseUrl);
    }

    private Letter certificate(Subject about, Words words) {
        Holder holder = holders.find(about.householdId(), about.holderId()).orElseThrow();
        LocalDate expiresOn = Objects.requireNonNull(holder.certificateExpiresOn());
        return CertificateLetters.write(holder, expiresOn, words, baseUrl);
    }
}
