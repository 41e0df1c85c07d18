package uketori.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.springframework.http.HttpInputMessage;

/** Reads a request's body as text, never more of it than allowed, and nothing replaced that is no text. */
final class BoundedText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BoundedText() {}

    /**
     * @param mostBytes how many bytes the body may have
     * @param tooLong the reason to give when it has more
     * @throws BadRequest when it has more, or bytes that are no text in that character set
     */
    static String read(HttpInputMessage request, Charset charset, int mostBytes, String tooLong) throws IOException {
        if (request.getHeaders().getContentLength() > mostBytes) {
            throw BadRequest.tooLong(tooLong);
        }
        byte[] bytes = request.getBody().readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw BadRequest.tooLong(tooLong);
        }
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw BadRequest.because("not-text");
        }
    }
}
