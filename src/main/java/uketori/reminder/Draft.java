package uketori.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uketori.reminder.Letter.Part;
import uketori.reminder.Letter.Section;

/**
 * What is to be said to one person about one renewal or holder, before it is put into a mail.
 *
 * @param thread the thread of mails about it
 * @param leading what of it presses most
 * @param part all of it
 * @param why why the person is told
 * @param entry what it does to the person's calendar
 */
record Draft(String thread, Notice leading, Part part, String why, Optional<CalendarEntry> entry) {

    /** Whether it is about documents and no renewal. */
    boolean isOfHolder() {
        ReminderKind kind = leading.kind();
        return kind == ReminderKind.CERTIFICATE_EXPIRY || kind == ReminderKind.PASSPORT_EXPIRY;
    }

    /** The notices as sections: the first without a heading, for the mail's first line is its heading. */
    static List<Section> sections(List<Notice> notices) {
        List<Section> sections = new ArrayList<>();
        for (Notice notice : notices) {
            sections.add(
                    sections.isEmpty() ? notice.section() : notice.section().under(notice.todo()));
        }
        return sections;
    }
}
