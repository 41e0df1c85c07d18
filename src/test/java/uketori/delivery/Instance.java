package uketori.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uketori.UketoriApplication;

/**
 * Uketori as a process of its own, so that a test can kill it. It is the application with all its settings, but without
 * its pages: no web server, and of its beans only those that something asks for, so that it starts in a moment. The
 * schedulers of reminders and mails run, and whatever they need.
 */
final class Instance implements AutoCloseable {

    /** How many connections to the mail server it may have: the default. */
    static final int CONNECTIONS = 4;

    private static final String READY = "READY";

    private final String name;
    private final Process java;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final List<String> output = new ArrayList<>();

    private Instance(String name, Process java) {
        this.name = name;
        this.java = java;
        Thread.ofVirtual().start(this::read);
    }

    /**
     * @param name what it calls itself when it greets the mail server
     * @param clock where its clock starts; null for the true time
     */
    static Instance start(String name, String database, int smtpPort, @Nullable Instant clock) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Instance.class.getName()));
        settings(database, clock).forEach((key, value) -> command.add("--" + key + "=" + value));
        command.addAll(List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + smtpPort,
                "--spring.mail.properties.mail.smtp.localhost=" + name,
                "--spring.mail.properties.mail.smtp.timeout=2000",
                "--logging.level.root=error"));
        return new Instance(
                name, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The same application within the test, to be given its work; it sends nothing. */
    static ConfigurableApplicationContext here(String database, @Nullable Instant clock) {
        SpringApplicationBuilder application = application();
        settings(database, clock).forEach((key, value) -> application.properties(key + "=" + value));
        return application.properties("uketori.scheduling.enabled=false").run();
    }

    private static Map<String, String> settings(String database, @Nullable Instant clock) {
        return Map.of(
                "spring.datasource.url",
                database,
                "spring.datasource.username",
                "postgres",
                "spring.datasource.password",
                "postgres",
                "uketori.mail.from",
                "uketori@example.org",
                "uketori.clock.start",
                clock == null ? "" : clock.toString());
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(UketoriApplication.class, Schedules.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties("spring.main.keep-alive=true", "spring.main.banner-mode=off");
    }

    /** Nothing asks for the schedules: they ask. */
    @Configuration(proxyBeanMethods = false)
    static class Schedules {

        @Bean
        static LazyInitializationExcludeFilter schedules() {
            return (bean, definition, type) -> type.getSimpleName().endsWith("Schedule")
                    || type.getSimpleName().endsWith("Calendar");
        }
    }

    /** Runs until it is killed, or asked to end. */
    public static void main(String[] args) {
        application().run(args);
        System.out.println(READY);
    }

    private void read() {
        try (BufferedReader reader = java.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.equals(READY)) {
                    ready.countDown();
                }
                synchronized (output) {
                    output.add(line);
                }
            }
        } catch (IOException e) {
            // it was killed
        } finally {
            ready.countDown();
        }
    }

    /** Waits until it works. */
    void awaitStart() throws InterruptedException {
        if (!ready.await(3, TimeUnit.MINUTES) || !java.isAlive()) {
            throw new IllegalStateException(name + " did not start:\n" + output());
        }
    }

    String name() {
        return name;
    }

    private String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        if (!java.isAlive()) {
            throw new IllegalStateException(name + " had died already:\n" + output());
        }
        java.destroyForcibly().waitFor();
    }

    /** SIGTERM, and waits. */
    @Override
    public void close() {
        java.destroy();
        java.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
