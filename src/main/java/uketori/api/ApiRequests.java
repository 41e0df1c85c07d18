package uketori.api;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** Reads the API's JSON requests, strictly and with all their mistakes named. */
final class ApiRequests extends AbstractHttpMessageConverter<Object> {

    static final String MERGE_PATCH = "application/merge-patch+json";

    private static final int MOST_BYTES = 64 * 1024;

    private static final Map<Class<?>, Function<Fields, ?>> READERS = Map.of(
            NewRenewal.class, NewRenewal::from,
            RenewalPatch.class, RenewalPatch::from,
            HolderFacts.class, HolderFacts::from,
            StepAsked.class, StepAsked::from,
            MeaningSaid.class, MeaningSaid::from,
            EligibilityCheck.class, EligibilityCheck::from);

    ApiRequests() {
        super(StandardCharsets.UTF_8, MediaType.APPLICATION_JSON, MediaType.parseMediaType(MERGE_PATCH));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return reads(type);
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        Fields fields = read(request, MOST_BYTES, "body-too-long");
        Object asked = Objects.requireNonNull(READERS.get(type)).apply(fields);
        fields.check();
        return asked;
    }

    /** Whether requests are read into that type. */
    static boolean reads(Class<?> type) {
        return READERS.containsKey(type);
    }

    /** Reads a JSON object. */
    static Fields read(HttpInputMessage request, int mostBytes, String tooLong) throws IOException {
        MediaType mediaType = request.getHeaders().getContentType();
        Charset charset = mediaType == null ? null : mediaType.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw BadRequest.unsupportedMediaType("json-is-utf-8"); // RFC 8259, 8.1
        }
        return Fields.of(BoundedText.read(request, StandardCharsets.UTF_8, mostBytes, tooLong));
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage answer) {
        throw new UnsupportedOperationException("reads only");
    }
}
