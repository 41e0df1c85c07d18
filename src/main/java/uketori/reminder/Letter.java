package uketori.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail's words, before they are set as text and HTML.
 *
 * @param todo the first line: what to do
 * @param overview a line for each part, where there are several
 * @param parts what it says of each renewal or holder, the most pressing first
 * @param why why this mail came, in small print
 * @param choices where that can be changed
 */
record Letter(
        String language,
        String subject,
        String todo,
        List<String> overview,
        List<Part> parts,
        String why,
        List<Link> choices) {

    Letter {
        overview = List.copyOf(overview);
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }

    /**
     * What a letter says of one renewal or holder.
     *
     * @param heading what to do; null where the letter's first line says it
     * @param quote the office's own words that it rests on
     * @param page the page of what it is about
     */
    record Part(
            @Nullable String heading,
            List<Section> sections,
            @Nullable Quote quote,
            Link page) {

        Part {
            sections = List.copyOf(sections);
        }

        Part under(String otherHeading) {
            return new Part(otherHeading, sections, quote, page);
        }
    }

    /**
     * A section of a part.
     *
     * @param heading what else to do; null for the section that belongs to the first line
     * @param link where it is done
     * @param actions what its reader can say with one press of a button
     */
    record Section(
            @Nullable String heading,
            List<String> paragraphs,
            @Nullable String listHeading,
            List<String> list,
            @Nullable Link link,
            List<Link> actions) {

        Section {
            paragraphs = List.copyOf(paragraphs);
            list = List.copyOf(list);
            actions = List.copyOf(actions);
        }

        static Section of(List<String> paragraphs) {
            return new Section(null, paragraphs, null, List.of(), null, List.of());
        }

        Section under(String otherHeading) {
            return new Section(otherHeading, paragraphs, listHeading, list, link, actions);
        }

        Section listing(String heading, List<String> items) {
            return new Section(this.heading, paragraphs, heading, items, link, actions);
        }

        Section linking(@Nullable Link other) {
            return new Section(heading, paragraphs, listHeading, list, other, actions);
        }

        Section offering(List<Link> others) {
            return new Section(heading, paragraphs, listHeading, list, link, others);
        }
    }

    /** The office's own words, and when they were recorded. */
    record Quote(String heading, String words) {

        public List<String> lines() {
            return words.lines().toList();
        }
    }

    /** A link; only ever to a web page. */
    record Link(String label, String url) {

        Link {
            if (!url.startsWith("https://") && !url.startsWith("http://")) {
                throw new IllegalArgumentException("not the address of a web page: " + url);
            }
        }
    }
}
