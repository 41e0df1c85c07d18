package uketori.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uketori.capture.CaptureRefused.Because;
import uketori.classifier.StatusText;

/**
 * A file of text or HTML. Files do not say how they are written, so this tries, in this order: the mark at the start,
 * what an HTML page says of itself, UTF-8, and Shift_JIS as Windows writes it. Nothing is ever replaced: bytes that fit
 * none of these are no text.
 */
final class TextFile {

    /** A character of one byte in UTF-8 can have four in another character set. */
    static final int MOST_BYTES = 4 * 256 * 1024;

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final int HEAD = 1024;
    private static final Pattern SAID =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");
    private static final Pattern MARKUP =
            Pattern.compile("(?is)^\\s*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");

    private TextFile() {}

    /**
     * @param name what the file is called
     * @throws CaptureRefused when it is too long, or no text
     */
    static StatusText read(byte[] file, String name) {
        if (file.length > MOST_BYTES) {
            throw new CaptureRefused(Because.FILE_TOO_LONG);
        }
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean isHtml = name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?")
                || MARKUP.matcher(head).matches();
        String text = charsets(file, isHtml ? head : "").stream()
                .flatMap(charset -> decoded(file, charset).stream())
                .findFirst()
                .orElseThrow(() -> new CaptureRefused(Because.NO_TEXT_FILE));
        return isHtml ? new StatusText.Html(text) : new StatusText.Plain(text);
    }

    private static List<Charset> charsets(byte[] file, String htmlHead) {
        if (startsWith(file, 0xff, 0xfe)) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(file, 0xfe, 0xff)) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        List<Charset> charsets = new ArrayList<>();
        Matcher said = SAID.matcher(htmlHead);
        if (said.find()) {
            charset(said.group(1)).ifPresent(charsets::add);
        }
        charsets.add(StandardCharsets.UTF_8);
        charsets.add(SHIFT_JIS);
        return charsets;
    }

    private static Optional<Charset> charset(String name) {
        try {
            // What pages call Shift_JIS is what Windows makes of it.
            return Optional.of(
                    name.toLowerCase(Locale.ROOT).matches("shift[_-]jis|x-sjis|sjis")
                            ? SHIFT_JIS
                            : Charset.forName(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }
}
