package uketori.capture;

/**
 * What somebody hands over: a text, or a file. Never compared: it may be large.
 *
 * @param text what stands in the box
 * @param html the clipboard's rich text, as long as the box holds just what was pasted
 * @param file the bytes of a file; none for no file
 * @param fileName what the file is called
 */
@SuppressWarnings("ArrayRecordComponent")
public record Handed(String text, String html, byte[] file, String fileName) {}
