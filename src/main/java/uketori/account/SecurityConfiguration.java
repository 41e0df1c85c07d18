package uketori.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who may ask for what: things open to all, links in mails by what is signed, the API by token, the pages by session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'";

    /** The cookie that finds again what was shared. */
    private static final String SHARED = "uketori-shared";

    private static final String[] OPEN_TO_ALL = {
        "/css/**",
        "/js/**",
        "/icons/**",
        "/manifest.webmanifest",
        "/worker.js",
        "/offline",
        "/actuator/health",
        "/actuator/health/**"
    };

    /** Each filter of each request would be observed, which took longer than the filters do; nobody looks at that. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityFilterChain openToAll(HttpSecurity http) throws Exception {
        return http.securityMatcher(OPEN_TO_ALL)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> protect(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /**
     * What links in mails lead to: whoever holds the link acts, signed in or not. The token in the path is what no other
     * site can know, so it serves as the CSRF token too; no session is looked at, and a mail program's one-click POST
     * (RFC 8058) has neither. The address is a secret: nothing may keep it, pass it on or list it.
     */
    @Bean
    @Order(2)
    SecurityFilterChain mailLinks(HttpSecurity http) throws Exception {
        return http.securityMatcher("/act/*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> protect(headers)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .build();
    }

    /** A page session does not count here, so no other site can make a browser call the API. */
    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, MessageSource messages, PersonLocaleResolver languages)
            throws Exception {
        var unauthorized = new UnauthorizedProblem(messages, languages);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(problems -> problems.authenticationEntryPoint(unauthorized))
                .addFilterBefore(new ApiTokenFilter(tokens, unauthorized), UsernamePasswordAuthenticationFilter.class)
                .headers(SecurityConfiguration::protect)
                .build();
    }

    /**
     * What a phone shares comes without a CSRF token, and maybe without the session: anybody may lay something aside at
     * {@code /share}, where it waits for whoever is signed in to look at it. Nothing else happens by that.
     */
    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, JdbcPeople people, RequestCache requestCache) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/share")
                        .permitAll()
                        .requestMatchers("/setup", "/sign-in", "/invitation/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new SetupGate(people), CsrfFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(SecurityConfiguration::isShare))
                .requestCache(cache -> cache.requestCache(requestCache))
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .deleteCookies(SessionConfiguration.COOKIE, SHARED)
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .headers(SecurityConfiguration::protect)
                .build();
    }

    /** Remembers in a cookie which page was asked for, so that passers-by leave nothing in the database. */
    @Bean
    RequestCache requestCache() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(SecurityConfiguration::isPage);
        return cache;
    }

    /** {@link Doorkeeper} and {@link ApiTokens} decide; this keeps Spring Boot from inventing a user of its own. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new ProviderNotFoundException("people sign in at /sign-in, programs by API token");
        };
    }

    private static boolean isShare(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().equals(request.getContextPath() + "/share");
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET") && accept != null && accept.contains("text/html");
    }

    private static HeadersConfigurer<HttpSecurity> protect(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .httpStrictTransportSecurity(
                        hsts -> hsts.includeSubDomains(false).maxAgeInSeconds(31_536_000));
    }
}
