package uketori.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uketori.classifier.Evidence;
import uketori.classifier.Reading;
import uketori.page.JapaneseTerms;

/** A status text, cut where the words begin and end that its reading rests on. */
record MarkedText(List<Segment> segments) {

    MarkedText {
        segments = List.copyOf(segments);
    }

    /**
     * A piece of the text.
     *
     * @param marked whether a reading rests on it
     * @param numbers the pieces of evidence that end with it, counted from 1
     */
    record Segment(String text, boolean marked, List<Integer> numbers) {
        Segment {
            numbers = List.copyOf(numbers);
        }
    }

    static MarkedText of(Reading reading) {
        String text = reading.text();
        List<Evidence> evidence = reading.evidence();
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Evidence piece : evidence) {
            cuts.add(piece.start());
            cuts.add(piece.end());
        }
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            segments.add(segment(text, start, end, evidence));
            start = end;
        }
        return new MarkedText(segments);
    }

    private static Segment segment(String text, int start, int end, List<Evidence> evidence) {
        boolean marked = false;
        List<Integer> ending = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            marked |= piece.start() <= start && end <= piece.end();
            if (piece.end() == end) {
                ending.add(i + 1);
            }
        }
        return new Segment(text.substring(start, end), marked, ending);
    }

    /** The language that the text declares: Japanese if there is any in it. */
    public String language() {
        return segments.stream().anyMatch(segment -> JapaneseTerms.isIn(segment.text())) ? "ja" : "en";
    }
}
