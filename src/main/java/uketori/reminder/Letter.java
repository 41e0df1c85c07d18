package uketori.reminder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail's words, before they are set as text and HTML.
 *
 * @param todo the first line: what to do
 * @param quote the office's own words that it rests on
 * @param page the page of what it is about
 * @param why why this mail came, in small print
 */
record Letter(
        String language,
        String subject,
        String todo,
        List<Section> sections,
        @Nullable Quote quote,
        Link page,
        String why) {

    Letter {
        sections = List.copyOf(sections);
    }

    /**
     * A part of a letter.
     *
     * @param heading what else to do; null for the part that belongs to the first line
     */
    record Section(
            @Nullable String heading,
            List<String> paragraphs,
            @Nullable String listHeading,
            List<String> list,
            @Nullable Link link) {

        Section {
            paragraphs = List.copyOf(paragraphs);
            list = List.copyOf(list);
        }

        static Section of(List<String> paragraphs) {
            return new Section(null, paragraphs, null, List.of(), null);
        }

        Section under(String otherHeading) {
            return new Section(otherHeading, paragraphs, listHeading, list, link);
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
