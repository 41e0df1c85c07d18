package uketori.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Reads pictures, never more of one than allowed. */
final class ImageRequests extends AbstractHttpMessageConverter<SentImage> {

    private final int mostBytes;

    ImageRequests(int mostBytes) {
        super(MediaType.parseMediaType("image/*"), MediaType.APPLICATION_OCTET_STREAM);
        this.mostBytes = mostBytes;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == SentImage.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected SentImage readInternal(Class<? extends SentImage> type, HttpInputMessage request) throws IOException {
        if (request.getHeaders().getContentLength() > mostBytes) {
            throw BadRequest.tooLong("image-too-many-bytes");
        }
        byte[] bytes = request.getBody().readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw BadRequest.tooLong("image-too-many-bytes");
        }
        return new SentImage(bytes);
    }

    @Override
    protected void writeInternal(SentImage image, HttpOutputMessage answer) {
        throw new UnsupportedOperationException("reads only");
    }
}
