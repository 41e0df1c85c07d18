package uketori.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells in the log where Uketori is to be found and, as long as nobody has an account, how to make the first one. */
@Component
class StartAnnouncement {

    private static final Logger log = LoggerFactory.getLogger("uketori");

    private final JdbcPeople people;
    private final SetupCode code;
    private final String baseUrl;

    StartAnnouncement(JdbcPeople people, SetupCode code, @Value("${uketori.base-url}") String baseUrl) {
        this.people = people;
        this.code = code;
        this.baseUrl = Links.withoutSlash(baseUrl);
    }

    @EventListener
    void announce(ApplicationReadyEvent started) {
        log.info(text(started.getApplicationContext().getEnvironment()));
    }

    private String text(Environment environment) {
        String port = environment.getProperty("local.server.port");
        String here = port == null ? baseUrl : "http://localhost:" + port;
        String address = here.equals(baseUrl) ? baseUrl : baseUrl + " (on this machine: " + here + ")";
        if (people.anybody()) {
            return "Uketori is ready at " + address;
        }
        return """
                Uketori is ready at %s

                    Nobody has an account yet. Next:
                    1. Open %s/setup
                    2. Enter this one-time code: %s
                    The code is good until the first account exists or Uketori is started again.
                """.formatted(address, baseUrl, code.printed());
    }
}
