package uketori.statusdetail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uketori.classifier.Blackout;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;

/**
 * A recorded text as a case for the classifier's corpus, with personal details blacked out.
 *
 * @param id a name for it
 * @param text what was copied, blacked out
 * @param on the day of reading, in Asia/Tokyo
 * @param stage what a person said that it means; null when nobody did
 */
public record CorpusCase(
        String id, StatusText text, LocalDate on, @Nullable Stage stage) {

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Tokyo");

    /**
     * The case that a text makes.
     *
     * @param names what the household's people and holders are called
     */
    public static CorpusCase of(StatusDetail detail, Collection<String> names) {
        LocalDate on = LocalDate.ofInstant(detail.recordedAt(), OFFICE_ZONE);
        List<String> secrets = new ArrayList<>(names);
        if (detail.reading().receiptNumber() != null) {
            secrets.add(detail.reading().receiptNumber());
        }
        StatusDetail.Decision decision = detail.decision();
        return new CorpusCase(
                "told-" + on + "-" + detail.id().toString().substring(0, 8),
                Blackout.of(detail.source(), secrets),
                on,
                decision == null || decision.stage() == Stage.UNKNOWN ? null : decision.stage());
    }

    /** The case as a line of JSON. */
    public String line() {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("id", id);
        json.put(text instanceof StatusText.Html ? "html" : "text", text.source());
        json.put("on", on.toString());
        if (stage != null) {
            json.putObject("expect").put("stage", stage.code());
        }
        return json.toString();
    }
}
