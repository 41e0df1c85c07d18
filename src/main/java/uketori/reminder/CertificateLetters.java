package uketori.reminder;

import java.time.LocalDate;
import java.util.List;
import uketori.reminder.Letter.Link;
import uketori.reminder.Letter.Section;
import uketori.renewal.Holder;

/** Words a mail about a holder's signature certificate. */
final class CertificateLetters {

    /** domain.md, Official pages that the app may link. */
    private static final String VALIDITY_PAGE = "https://www.jpki.go.jp/download/howto_win/certificate_p03.html";

    private CertificateLetters() {}

    static Letter write(Holder holder, LocalDate expiresOn, Words words, String baseUrl) {
        String name = words.name(holder.name());
        return new Letter(
                words.language(),
                words.say("certificate.subject", name, words.shortDay(expiresOn), words.daysUntil(expiresOn)),
                words.say("certificate.todo", name),
                List.of(new Section(
                        null,
                        List.of(
                                words.say("certificate.expires", words.day(expiresOn)),
                                words.say("certificate.why"),
                                words.say("certificate.done")),
                        null,
                        List.of(),
                        new Link(words.say("certificate.link"), VALIDITY_PAGE))),
                null,
                new Link(words.say("page.holder"), baseUrl + "/holders/" + holder.id()),
                words.say("why.certificate", name));
    }
}
