package uketori.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uketori.preparation.CertificateValidity;
import uketori.reminder.Letter.Link;
import uketori.reminder.Letter.Part;
import uketori.reminder.Letter.Section;
import uketori.renewal.Holder;

/** Words what a mail says of a holder's documents: the signature certificate and the passport. */
final class HolderLetters {

    /** domain.md, Official pages that the app may link. */
    private static final String VALIDITY_PAGE = "https://www.jpki.go.jp/download/howto_win/certificate_p03.html";

    private static final String PASSPORT_PAGE = "https://myna.go.jp/html/passport_information.html";

    private final Holder holder;
    private final boolean isPreparing;
    private final Words words;
    private final OfferedActions actions;
    private final String name;

    /** @param isPreparing whether an application of theirs is being prepared, which needs the certificate */
    HolderLetters(Holder holder, boolean isPreparing, Words words, OfferedActions actions) {
        this.holder = holder;
        this.isPreparing = isPreparing;
        this.words = words;
        this.actions = actions;
        this.name = words.name(holder.name());
    }

    Draft write(List<Due> due, String page) {
        List<Notice> notices = due.stream()
                .map(this::notice)
                .sorted(Notice.mostPressingFirst(words.today()))
                .map(actions::offer)
                .toList();
        boolean isOfCertificate = notices.getFirst().kind() == ReminderKind.CERTIFICATE_EXPIRY;
        return new Draft(
                holder.id().toString(),
                notices.getFirst(),
                new Part(
                        null,
                        Draft.sections(notices),
                        null,
                        new Link(words.say(isOfCertificate ? "certificate.page" : "page.holder"), page)),
                words.say("why.holder", name),
                Optional.empty());
    }

    private Notice notice(Due due) {
        return switch (due.occasion().kind()) {
            case CERTIFICATE_EXPIRY -> certificate(due, Objects.requireNonNull(holder.certificateExpiresOn()));
            case PASSPORT_EXPIRY -> passport(due, Objects.requireNonNull(holder.passportExpiresOn()));
            case STATUS_CHANGED,
                    CHECK_STATUS,
                    CARD_REGISTRATION,
                    PICKUP_DATE,
                    PICKUP,
                    PICKUP_DEADLINE,
                    CORRECTION,
                    SAVE_SLIP,
                    FINISH_PREPARING,
                    TEST -> throw new IllegalArgumentException("not told of a holder: " + due.occasion());
        };
    }

    /** Louder while an application is being prepared: without it nothing can be sent. */
    private Notice certificate(Due due, LocalDate expiresOn) {
        long days = words.daysUntil(expiresOn);
        LocalDate renewable = CertificateValidity.renewableFrom(expiresOn);
        if (words.today().isBefore(renewable)) {
            return early(due, "certificate", renewable, expiresOn);
        }
        boolean isFirst = due.occasion().step().equals("renewable");
        String key = isPreparing ? "certificate-preparing" : isFirst ? "certificate-renewable" : "certificate";
        List<String> paragraphs = new ArrayList<>();
        if (isPreparing) {
            paragraphs.add(words.say("certificate-preparing.why", name));
        }
        paragraphs.add(words.say("certificate.expires", words.day(expiresOn)));
        if (!isPreparing) {
            paragraphs.add(words.say("certificate.why"));
        }
        paragraphs.add(words.say("certificate.card"));
        paragraphs.add(words.say("certificate.hours"));
        paragraphs.add(words.say("certificate.done"));
        return new Notice(
                due,
                words.say(key + ".subject", name, words.shortDay(expiresOn), days),
                words.say(isPreparing ? "certificate-preparing.todo" : "certificate.todo", name, words.day(expiresOn)),
                Section.of(paragraphs)
                        .listing(words.say("bring"), List.of(words.say("bring.card"), words.say("bring.passwords")))
                        .linking(new Link(words.say("certificate.link"), VALIDITY_PAGE)),
                expiresOn);
    }

    /** Before it can be renewed nobody must set out for that. */
    private Notice early(Due due, String document, LocalDate renewable, LocalDate expiresOn) {
        return new Notice(
                due,
                words.say(document + "-early.subject", name, words.shortDay(renewable)),
                words.say(document + "-early.todo", name, words.day(renewable)),
                Section.of(List.of(words.say(document + ".expires", words.day(expiresOn)))),
                renewable);
    }

    private Notice passport(Due due, LocalDate expiresOn) {
        LocalDate renewable = expiresOn.minusYears(1).plusDays(1);
        if (words.today().isBefore(renewable)) {
            return early(due, "passport", renewable, expiresOn);
        }
        boolean isSoon = !due.occasion().step().equals("12-months-before");
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(words.say("passport.expires", words.day(expiresOn)));
        paragraphs.add(words.say("passport.six-months", words.day(expiresOn.minusMonths(6))));
        paragraphs.add(words.say("passport.lapsed"));
        paragraphs.add(words.say("passport.done"));
        return new Notice(
                due,
                words.say(isSoon ? "passport-soon.subject" : "passport.subject", name, words.shortDay(expiresOn)),
                words.say("passport.todo", name),
                Section.of(paragraphs).linking(new Link(words.say("passport.link"), PASSPORT_PAGE)),
                expiresOn);
    }
}
