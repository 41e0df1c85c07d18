package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import uketori.classifier.StatusText;
import uketori.statusdetail.StatusDetails;

/** Reads status texts: plain text and HTML in the character set that they say, else UTF-8, or either within JSON. */
final class StatusTextRequests extends AbstractHttpMessageConverter<StatusText> {

    /** A character of one byte in UTF-8 can have four in another character set. */
    private static final int MOST_BYTES_AS_TEXT = 4 * StatusDetails.MOST_BYTES;

    /** In JSON it can be escaped with six; the rest is for the braces. */
    private static final int MOST_BYTES_AS_JSON = 6 * StatusDetails.MOST_BYTES + 1024;

    StatusTextRequests() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML, MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == StatusText.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected StatusText readInternal(Class<? extends StatusText> type, HttpInputMessage request) throws IOException {
        MediaType mediaType = Objects.requireNonNullElse(request.getHeaders().getContentType(), MediaType.TEXT_PLAIN);
        if (mediaType.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
            return fromJson(ApiRequests.read(request, MOST_BYTES_AS_JSON, "text-too-long"));
        }
        Charset charset = Objects.requireNonNullElse(mediaType.getCharset(), StandardCharsets.UTF_8);
        int mostBytes = charset.equals(StandardCharsets.UTF_8) ? StatusDetails.MOST_BYTES : MOST_BYTES_AS_TEXT;
        String source = BoundedText.read(request, charset, mostBytes, "text-too-long");
        return mediaType.equalsTypeAndSubtype(MediaType.TEXT_HTML)
                ? new StatusText.Html(source)
                : new StatusText.Plain(source);
    }

    private static StatusText fromJson(Fields fields) {
        String text = fields.text("text");
        String html = fields.text("html");
        fields.check();
        if (text != null && html == null) {
            return new StatusText.Plain(text);
        }
        if (html != null && text == null) {
            return new StatusText.Html(html);
        }
        throw BadRequest.because("text-or-html");
    }

    @Override
    protected void writeInternal(StatusText text, HttpOutputMessage answer) {
        throw new UnsupportedOperationException("reads only");
    }

    /** A text as JSON, for the document: exactly one of the two. */
    @Schema(minProperties = 1)
    record TextOrHtml(@Nullable String text, @Nullable String html) {}
}
