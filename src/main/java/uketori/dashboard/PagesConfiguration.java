package uketori.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uketori.account.CurrentPerson;
import uketori.clock.DemonstrationClock;
import uketori.delivery.Outbox;

/** Gives every page, of whichever module, its {@link Surroundings} under the name {@code page}. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    private final CurrentPerson currentPerson;
    private final Outbox outbox;
    private final Clock clock;
    private final DemonstrationClock demonstrationClock;

    PagesConfiguration(CurrentPerson currentPerson, Outbox outbox, Clock clock, DemonstrationClock demonstrationClock) {
        this.currentPerson = currentPerson;
        this.outbox = outbox;
        this.clock = clock;
        this.demonstrationClock = demonstrationClock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                // Before the handler and as a request attribute, so that error pages have it too.
                request.setAttribute(
                        "page", new Surroundings(request, currentPerson, outbox, clock, demonstrationClock));
                return true;
            }
        });
    }
}
