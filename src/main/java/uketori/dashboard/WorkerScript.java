package uketori.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service worker's script. Browsers take up a new one when any letter of it differs: so it names the version of all
 * that it keeps.
 *
 * @param code what it does
 * @param version of the page that it keeps, with its words
 */
record WorkerScript(String code, String version) {

    private static final List<String> KEPT = List.of(
            "worker.js",
            "uketori/dashboard/JteofflineGenerated.class",
            "messages/capture.properties",
            "messages/capture_ja.properties");

    static WorkerScript load() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : KEPT) {
                digest.update(new ClassPathResource(part).getContentAsByteArray());
            }
            String version = HexFormat.of().formatHex(digest.digest(), 0, 8);
            return new WorkerScript(
                    new ClassPathResource(KEPT.getFirst()).getContentAsString(StandardCharsets.UTF_8), version);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param page the page to show while there is no network
     * @param files all that is kept: that page, and what it needs
     * @param shareTarget where a phone's sharing leads
     */
    String keeping(String page, List<String> files, String shareTarget) {
        String kept = JsonMapper.shared()
                .writeValueAsString(
                        Map.of("version", version, "page", page, "files", files, "shareTarget", shareTarget));
        return "const KEPT = " + kept + ";\n" + code;
    }
}
