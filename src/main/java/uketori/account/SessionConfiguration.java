package uketori.account;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Page sessions live in the database, so a restart signs nobody out. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "account.spring_session",
        maxInactiveIntervalInSeconds = SessionConfiguration.BEFORE_SIGN_IN_SECONDS)
class SessionConfiguration {

    /** How long a form that is open to everybody can lie open; see {@link Sessions} for who has signed in. */
    static final int BEFORE_SIGN_IN_SECONDS = 24 * 60 * 60;

    static final String COOKIE = "uketori-session";

    private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

    /** The cookie outlives the browser; the session in the database decides how long it is good. */
    @Bean
    CookieSerializer cookieSerializer() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(COOKIE);
        cookie.setCookieMaxAge((int) Duration.ofDays(400).toSeconds());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /**
     * Writes attributes so that two requests of one session at once do not collide. The session repository is made
     * after this bean, and so after the migrations: its clean-up needs the tables.
     */
    @Bean
    @DependsOnDatabaseInitialization
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgresSessions() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * The sessions of page requests. {@link Sessions} looks into the database's own.
     *
     * @return typed as what it is: a session repository of any kind of session is not what the filter asks for
     */
    @Bean
    @Primary
    SparinglyNotedSessions<?> pageSessions(JdbcIndexedSessionRepository sessions) {
        return new SparinglyNotedSessions<>(sessions);
    }

    /** A session that an older or newer version wrote may be unreadable: that person signs in again, and sees no error. */
    @Bean(defaultCandidate = false)
    ConversionService springSessionConversionService() {
        var deserializer = new DeserializingConverter();
        Converter<byte[], @Nullable Object> reader = bytes -> readOrForget(deserializer, bytes);
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, reader);
        return conversion;
    }

    /** Error pages know who is signed in too. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionFilter(SessionRepositoryFilter<?> filter) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    private static @Nullable Object readOrForget(DeserializingConverter deserializer, byte[] bytes) {
        try {
            return deserializer.convert(bytes);
        } catch (SerializationFailedException e) {
            log.info("A session that this version cannot read is forgotten: {}", e.getMessage());
            return null;
        }
    }
}
