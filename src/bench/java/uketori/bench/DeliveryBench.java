package uketori.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Reminders that are due, each one multipart mail to a sink on this machine: how many a second, from the start of each
 * contender to its last mail, each in a fresh JVM and on a fresh database that waits for the disk. All send over as many
 * kept connections. {@code -Dbench.connections}, {@code -Dbench.reminders}, {@code -Dbench.rounds},
 * {@code -Dbench.warmUp}.
 */
class DeliveryBench {

    private static final int CONNECTIONS = Integer.getInteger("bench.connections", 20);
    private static final int REMINDERS = Integer.getInteger("bench.reminders", 5000);
    /** Sent before the clock starts: with none, what is measured is mostly how the JVM warms up. */
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 0);

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);
    private static final List<String> CONTENDERS =
            List.of(System.getProperty("bench.contenders", "bare loop,Uketori,db-scheduler,Quartz,JobRunr").split(",", -1));

    private static final Pattern STATS = Pattern.compile("(\\d+) (\\d+) (\\d+) (\\d+)");

    private record Result(double seconds, double cpuSeconds, int twice, int connections) {}

    @Test
    void sendsWhatIsDue() throws Exception {
        System.setProperty("ot.epg.working-dir", Path.of("target", "bench-postgres").toAbsolutePath().toString());
        Map<String, List<Result>> results = new LinkedHashMap<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            String server = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
            assertThat(ask(server + "postgres", "select current_setting('fsync') || current_setting('synchronous_commit')"))
                    .isEqualTo("onon");
            Process sink = java(Sink.class).start();
            try (BufferedReader said = sink.inputReader(StandardCharsets.US_ASCII)) {
                int port = Integer.parseInt(after("PORT ", said));
                for (int round = 0; round < ROUNDS; round++) {
                    for (String contender : CONTENDERS) {
                        ask(server + "postgres", "drop database if exists bench with (force)");
                        ask(server + "postgres", "create database bench");
                        Result result = run(contender, server + "bench", port, sink.getOutputStream(), said);
                        results.computeIfAbsent(contender, name -> new ArrayList<>()).add(result);
                        System.out.printf("%-12s %.2f s, %.2f s of CPU%n", contender, result.seconds(), result.cpuSeconds());
                    }
                }
            } finally {
                sink.destroyForcibly();
            }
        }
        tell(results);
    }

    private static Result run(String contender, String database, int port, OutputStream toSink, BufferedReader fromSink)
            throws Exception {
        Process insert = contender(contender, "insert", database, port);
        assertThat(insert.waitFor()).as("insertion by " + contender).isZero();
        ask(database, "analyze");
        ask(database, "checkpoint");
        tell(toSink, "RESET", fromSink);
        Process process = contender(contender, "run", database, port);
        try (BufferedReader said = process.inputReader(StandardCharsets.US_ASCII)) {
            long started = Long.parseLong(after("START ", said));
            if (WARM_UP > 0) {
                started = Long.parseLong(tell(toSink, "WAIT " + WARM_UP, fromSink).group(4));
            }
            double before = cpuSeconds(process);
            tell(toSink, "WAIT " + (WARM_UP + REMINDERS), fromSink);
            double cpuSeconds = cpuSeconds(process) - before;
            Thread.sleep(1500); // for those that come twice
            Matcher stats = tell(toSink, "STATS", fromSink);
            assertThat(Integer.parseInt(stats.group(2))).as("mails of " + contender).isEqualTo(WARM_UP + REMINDERS);
            return new Result(
                    (Long.parseLong(stats.group(4)) - started) / 1000.0,
                    cpuSeconds,
                    Integer.parseInt(stats.group(1)) - REMINDERS - WARM_UP,
                    Integer.parseInt(stats.group(3)));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static double cpuSeconds(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private static void tell(Map<String, List<Result>> results) {
        double bare = results.containsKey("bare loop") ? median(results.getOrDefault("bare loop", List.of()), Result::seconds) : 0;
        System.out.printf("%n%d reminders after %d to warm up, %d connections, median of %d%n", REMINDERS, WARM_UP, CONNECTIONS, ROUNDS);
        System.out.println("| contender | s (min-max) | its CPU s | mails/s | of the bare loop | twice | connections |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        results.forEach((contender, runs) -> {
            List<Double> seconds = runs.stream().map(Result::seconds).sorted().toList();
            System.out.printf(
                    "| %s | %.2f (%.2f-%.2f) | %.2f | %.0f | %.0f %% | %d | %d |%n",
                    contender,
                    median(runs, Result::seconds),
                    seconds.getFirst(),
                    seconds.getLast(),
                    median(runs, Result::cpuSeconds),
                    REMINDERS / median(runs, Result::seconds),
                    100 * bare / median(runs, Result::seconds),
                    runs.stream().mapToInt(Result::twice).sum(),
                    runs.stream().mapToInt(Result::connections).max().orElse(0));
        });
    }

    private static double median(List<Result> runs, ToDoubleFunction<Result> of) {
        double[] values = runs.stream().mapToDouble(of).sorted().toArray();
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    private static Process contender(String name, String step, String database, int port) throws IOException {
        ProcessBuilder process = java(ContenderProcess.class);
        process.command()
                .addAll(List.of(
                        name,
                        step,
                        database,
                        String.valueOf(port),
                        String.valueOf(CONNECTIONS),
                        String.valueOf(WARM_UP + REMINDERS)));
        return process.start();
    }

    private static ProcessBuilder java(Class<?> main) {
        return new ProcessBuilder(new ArrayList<>(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName())))
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "bench-errors.txt").toFile()));
    }

    private static Matcher tell(OutputStream sink, String command, BufferedReader said) throws IOException {
        sink.write((command + "\n").getBytes(StandardCharsets.US_ASCII));
        sink.flush();
        Matcher stats = STATS.matcher(String.valueOf(said.readLine()));
        assertThat(stats.matches()).as("the sink answers").isTrue();
        return stats;
    }

    private static String after(String word, BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(word)) {
                return line.substring(word.length());
            }
        }
        throw new IOException("ended before it said " + word + ": see target/bench-errors.txt");
    }

    private static String ask(String database, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database, "postgres", "postgres");
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var rows = statement.getResultSet();
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
