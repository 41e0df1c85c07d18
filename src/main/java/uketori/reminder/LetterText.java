package uketori.reminder;

import uketori.reminder.Letter.Link;
import uketori.reminder.Letter.Part;
import uketori.reminder.Letter.Section;

/** A mail's text part: for who reads mail as text, and for what shows its first words. */
final class LetterText {

    private final StringBuilder text = new StringBuilder();

    private LetterText() {}

    static String of(Letter letter) {
        LetterText written = new LetterText();
        written.write(letter);
        return written.text.toString();
    }

    private void write(Letter letter) {
        line(letter.todo());
        if (!letter.overview().isEmpty()) {
            blank();
            letter.overview().forEach(line -> line("- " + line));
        }
        letter.parts().forEach(this::write);
        blank();
        line("-- "); // mail programs show what follows as a signature
        line(letter.why());
        letter.choices().forEach(this::write);
    }

    private void write(Part part) {
        if (part.heading() != null) {
            blank();
            line("== " + part.heading());
        }
        part.sections().forEach(this::write);
        if (part.quote() != null) {
            blank();
            line(part.quote().heading());
            part.quote().lines().forEach(line -> line("> " + line));
        }
        blank();
        write(part.page());
    }

    private void write(Section section) {
        if (section.heading() != null) {
            blank();
            line("* " + section.heading());
        }
        for (String paragraph : section.paragraphs()) {
            blank();
            line(paragraph);
        }
        if (section.listHeading() != null) {
            blank();
            line(section.listHeading());
            section.list().forEach(item -> line("- " + item));
        }
        if (section.link() != null) {
            blank();
            write(section.link());
        }
        for (Link action : section.actions()) {
            blank();
            write(action);
        }
    }

    private void write(Link link) {
        line(link.label());
        line(link.url());
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void blank() {
        text.append('\n');
    }
}
