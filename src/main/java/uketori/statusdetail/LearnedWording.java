package uketori.statusdetail;

import java.time.Instant;
import java.util.UUID;
import uketori.classifier.Stage;

/**
 * A wording whose meaning somebody of the household has told.
 *
 * @param stage what it means
 * @param excerpt words of the text that it was said of
 * @param renewalId the renewal whose text that is
 * @param detailId that text
 * @param taughtBy who said so
 * @param taughtAt when
 */
public record LearnedWording(
        UUID id, Stage stage, String excerpt, UUID renewalId, UUID detailId, UUID taughtBy, Instant taughtAt) {}
