package uketori.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;
import uketori.account.PageLanguage;

/**
 * What makes an app of the pages: the manifest, and the worker with the one page that it shows while there is no
 * network. All of it is open to everybody and holds nothing of anybody's; which language it speaks stands in its address.
 */
@Controller
class InstallPages {

    private static final MediaType MANIFEST = new MediaType("application", "manifest+json", StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePublic();

    private static final String STYLE = "/css/uketori.css";
    private static final String PAPER = "#fbfaf6";

    private final MessageSource messages;
    private final ResourceUrlProvider resources;
    private final WorkerScript worker = WorkerScript.load();

    InstallPages(MessageSource messages, ResourceUrlProvider resources) {
        this.messages = messages;
        this.resources = resources;
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<String> manifest(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request) {
        Locale language = language(lang);
        String root = request.getContextPath() + "/";
        Map<String, Object> manifest = new LinkedHashMap<>();
        // Whatever the language, it is the same app.
        manifest.put("id", root);
        manifest.put("start_url", root);
        manifest.put("scope", root);
        manifest.put("lang", language.getLanguage());
        manifest.put("name", say("capture.app.name", language));
        manifest.put("short_name", "Uketori");
        manifest.put("description", say("capture.app.description", language));
        manifest.put("display", "standalone");
        manifest.put("background_color", PAPER);
        manifest.put("theme_color", PAPER);
        manifest.put(
                "icons",
                List.of(
                        icon("icon-192", 192, "any", request),
                        icon("icon-512", 512, "any", request),
                        icon("maskable-192", 192, "maskable", request),
                        icon("maskable-512", 512, "maskable", request)));
        manifest.put("share_target", shareTarget(root));
        return ResponseEntity.ok()
                .cacheControl(ASK_AGAIN)
                .contentType(MANIFEST)
                .body(JsonMapper.shared().writeValueAsString(manifest));
    }

    @GetMapping("/worker.js")
    ResponseEntity<String> worker(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request) {
        String root = request.getContextPath();
        String language = language(lang).getLanguage();
        String page = root + "/offline?lang=" + language;
        return ResponseEntity.ok()
                .cacheControl(ASK_AGAIN)
                .contentType(SCRIPT)
                .body(worker.keeping(page, List.of(page, resource(STYLE, request)), root + "/share"));
    }

    @GetMapping("/offline")
    String offline(@RequestParam(required = false) @Nullable String lang, HttpServletRequest request) {
        Locale language = language(lang);
        PageLanguage.speak(request, language);
        return "dashboard/offline";
    }

    private static Map<String, Object> shareTarget(String root) {
        return Map.of(
                "action",
                root + "share",
                "method",
                "POST",
                "enctype",
                "multipart/form-data",
                "params",
                Map.of(
                        "title",
                        "title",
                        "text",
                        "text",
                        "url",
                        "url",
                        "files",
                        List.of(Map.of(
                                "name",
                                "file",
                                "accept",
                                List.of("image/png", "image/jpeg", ".png", ".jpg", "text/plain", ".txt")))));
    }

    private Map<String, String> icon(String name, int side, String purpose, HttpServletRequest request) {
        return Map.of(
                "src",
                resource("/icons/" + name + ".png", request),
                "sizes",
                side + "x" + side,
                "type",
                "image/png",
                "purpose",
                purpose);
    }

    /** The address by which a file is known as long as it does not change. */
    private String resource(String path, HttpServletRequest request) {
        return request.getContextPath() + Objects.requireNonNullElse(resources.getForLookupPath(path), path);
    }

    private String say(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static Locale language(@Nullable String lang) {
        return "ja".equals(lang) ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
