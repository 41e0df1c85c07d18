package uketori.classifier;

import java.util.Arrays;

/** Text made out of the visible text, each character of which still knows the place that it came from. */
final class MappedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return text.charAt(index);
    }

    /** Where the character at {@code index} starts in the visible text. */
    int start(int index) {
        return starts[index];
    }

    /** Where the character before {@code end} ends in the visible text, exclusive. */
    int end(int end) {
        return ends[end - 1];
    }

    MappedText slice(int from, int to) {
        return new MappedText(
                text.substring(from, to), Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
    }

    @Override
    public String toString() {
        return text;
    }

    /** Grows a {@link MappedText} from left to right. */
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[Math.max(16, capacity)];
            ends = new int[Math.max(16, capacity)];
        }

        Builder append(char character, int start, int end) {
            if (text.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(character);
            return this;
        }

        /** Appends all of {@code word}, standing for the places {@code start} to {@code end}. */
        Builder append(CharSequence word, int start, int end) {
            for (int i = 0; i < word.length(); i++) {
                append(word.charAt(i), start, end);
            }
            return this;
        }

        Builder append(MappedText other, int index) {
            return append(other.at(index), other.starts[index], other.ends[index]);
        }

        int length() {
            return text.length();
        }

        char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        MappedText build() {
            return new MappedText(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
