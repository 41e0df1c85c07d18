package uketori.account;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser without JavaScript: it keeps cookies and sends forms with what the page hides in them. */
final class Browser {

    private final MockMvc mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new HashMap<>();

    /** A browser at an address of its own, so that the tries of one test do not count in another. */
    Browser(MockMvc mvc) {
        this(
                mvc,
                "2001:db8:" + UUID.randomUUID().toString().substring(9, 13) + ":"
                        + UUID.randomUUID().toString().substring(9, 13) + "::1");
    }

    Browser(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    MockHttpServletResponse open(String path) throws Exception {
        return send(get(path).accept(MediaType.TEXT_HTML));
    }

    Document read(String path) throws Exception {
        return page(open(path));
    }

    /** Opens the page, fills in the form that goes to that target, and sends it. */
    MockHttpServletResponse submit(String page, String target, String... namesAndValues) throws Exception {
        var form = read(page).selectFirst("form[action=" + target + "]");
        if (form == null) {
            throw new AssertionError("no form on " + page + " goes to " + target);
        }
        var request = post(target).accept(MediaType.TEXT_HTML);
        form.select("input[type=hidden]").forEach(hidden -> request.param(hidden.attr("name"), hidden.attr("value")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return send(request);
    }

    MockHttpServletResponse signIn(String email, String password) throws Exception {
        return submit("/sign-in", "/sign-in", "email", email, "password", password);
    }

    /** Whether the pages know who this is. */
    boolean isSignedIn() throws Exception {
        return open("/settings").getStatus() == 200;
    }

    Cookie sessionCookie() {
        var cookie = cookies.get(SessionConfiguration.COOKIE);
        if (cookie == null) {
            throw new AssertionError("no session cookie");
        }
        return cookie;
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        var response = mvc.perform(request).andReturn().getResponse();
        Arrays.stream(response.getCookies()).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        });
        return response;
    }

    static Document page(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
