package uketori.classifier;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Text made out of the visible text, each character of which still knows the place that it came from. */
final class MappedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private @Nullable Imprint imprint;

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

    /** Which words the text may hold; taken when it is first asked for. */
    Imprint imprint() {
        Imprint taken = imprint;
        if (taken == null) {
            taken = Imprint.of(text);
            imprint = taken;
        }
        return taken;
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
        private char[] text;
        private int length;
        private int[] starts;
        private int[] ends;

        Builder(int capacity) {
            int room = Math.max(16, capacity);
            text = new char[room];
            starts = new int[room];
            ends = new int[room];
        }

        Builder append(char character, int start, int end) {
            makeRoom(1);
            text[length] = character;
            starts[length] = start;
            ends[length] = end;
            length++;
            return this;
        }

        /** Appends all of {@code word}, standing for the places {@code start} to {@code end}. */
        Builder append(CharSequence word, int start, int end) {
            for (int i = 0; i < word.length(); i++) {
                append(word.charAt(i), start, end);
            }
            return this;
        }

        /** Appends the part of another text with its places. */
        Builder append(MappedText other, int from, int to) {
            makeRoom(to - from);
            other.text.getChars(from, to, text, length);
            System.arraycopy(other.starts, from, starts, length, to - from);
            System.arraycopy(other.ends, from, ends, length, to - from);
            length += to - from;
            return this;
        }

        int length() {
            return length;
        }

        char last() {
            return length == 0 ? '\n' : text[length - 1];
        }

        MappedText build() {
            return new MappedText(
                    new String(text, 0, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
        }

        private void makeRoom(int more) {
            if (length + more > text.length) {
                int room = Math.max(length + more, text.length * 2);
                text = Arrays.copyOf(text, room);
                starts = Arrays.copyOf(starts, room);
                ends = Arrays.copyOf(ends, room);
            }
        }
    }
}
