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
import uketori.page.Surroundings;
import uketori.page.Templates;

/** Gives every page, of whichever module, its {@link Surroundings}. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    private final CurrentPerson currentPerson;
    private final Outbox outbox;
    private final Clock clock;
    private final DemonstrationClock demonstrationClock;
    private final Templates templates;

    PagesConfiguration(
            CurrentPerson currentPerson,
            Outbox outbox,
            Clock clock,
            DemonstrationClock demonstrationClock,
            Templates templates) {
        this.currentPerson = currentPerson;
        this.outbox = outbox;
        this.clock = clock;
        this.demonstrationClock = demonstrationClock;
        this.templates = templates;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                // Before the handler and as a request attribute, so that error pages have it too.
                Surroundings surroundings =
                        new HouseholdSurroundings(request, currentPerson, outbox, clock, demonstrationClock, templates);
                request.setAttribute(Surroundings.ATTRIBUTE, surroundings);
                return true;
            }
        });
    }
}
