package uketori.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Tests that run within the whole application on a real PostgreSQL, with a {@link TestClock} and without the
 * schedulers: what they would start is called by the test. All classes so marked share one application and one
 * database, so each test works in a household of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("postgres")
@SpringBootTest(properties = "uketori.scheduling.enabled=false")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestPostgres.class)
@Import(TestClockConfiguration.class)
public @interface ApplicationTests {}
