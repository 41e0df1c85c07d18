package uketori.capture;

/**
 * What a phone shared with the installed app: words, or a file. Never compared: it may be large.
 *
 * @param text the words
 * @param file the bytes of a file; none for no file
 * @param fileName what the file is called
 */
@SuppressWarnings("ArrayRecordComponent")
public record Share(String text, byte[] file, String fileName) {

    /** What it weighs in memory, about. */
    long weight() {
        return 2L * text.length() + file.length + 1000;
    }
}
