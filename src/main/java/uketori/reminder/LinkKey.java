package uketori.reminder;

import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of {@link LinkTokens}: made by whichever instance comes first, and then the same for all of them. */
@Configuration(proxyBeanMethods = false)
class LinkKey {

    private static final int BYTES = 32;

    @Bean
    LinkTokens linkTokens(JdbcClient jdbc) {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into reminder.link_key (key) values (:key) on conflict do nothing")
                .param("key", fresh)
                .update();
        return new LinkTokens(jdbc.sql("select key from reminder.link_key")
                .query((row, number) -> row.getBytes("key"))
                .single());
    }
}
