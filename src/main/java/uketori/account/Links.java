package uketori.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses that work outside this server's own pages. */
@Component
class Links {

    private final String baseUrl;

    Links(@Value("${uketori.base-url}") String baseUrl) {
        this.baseUrl = withoutSlash(baseUrl);
    }

    String invitation(Secret secret) {
        return baseUrl + "/invitation/" + secret.plain();
    }

    static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
