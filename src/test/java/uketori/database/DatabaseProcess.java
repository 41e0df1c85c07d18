package uketori.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Java process that runs an embedded database, so that a test can kill it. */
final class DatabaseProcess implements AutoCloseable {

    private static final String READY = "READY";

    private final Process java;
    private final Path folder;
    private final List<String> output = new ArrayList<>();

    private DatabaseProcess(Process java, Path folder) {
        this.java = java;
        this.folder = folder;
    }

    /** Starts the process and waits until it has stored the note, or has ended without. */
    static DatabaseProcess storing(String note, Path folder) throws IOException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseProcess.class.getName(),
                        folder.toString(),
                        note)
                .redirectErrorStream(true)
                .start();
        DatabaseProcess process = new DatabaseProcess(java, folder);
        BufferedReader reader = java.inputReader(StandardCharsets.UTF_8);
        for (String line = reader.readLine(); line != null && !line.equals(READY); line = reader.readLine()) {
            process.output.add(line);
        }
        return process;
    }

    String output() {
        return String.join("\n", output);
    }

    ProcessHandle postmaster() throws IOException {
        return Postmaster.recordedIn(folder.toRealPath().resolve("postgresql"))
                .orElseThrow()
                .process();
    }

    void killJavaAlone() throws InterruptedException {
        java.destroyForcibly().waitFor();
    }

    void killEverything() throws Exception {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(postmaster);
        killJavaAlone();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            process.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    int exitCode() throws InterruptedException {
        return java.waitFor();
    }

    @Override
    public void close() {
        java.destroy();
        java.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** Stores a note and waits to be killed; ends properly when it is asked to. */
    public static void main(String[] args) throws InterruptedException {
        EmbeddedDatabase database;
        try {
            database = EmbeddedDatabase.start(Path.of(args[0]));
        } catch (DatabaseUnavailable e) {
            System.out.println(e.getMessage());
            System.exit(3);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        Notes.add(database, args[1]);
        System.out.println(READY);
        Thread.currentThread().join();
    }

    /** The one table that these tests look at. */
    static final class Notes {

        private Notes() {}

        static void add(EmbeddedDatabase database, String note) {
            run(database, "create table if not exists note (text varchar); insert into note values ('" + note + "')");
        }

        static List<String> all(EmbeddedDatabase database) {
            return run(database, "select text from note order by text");
        }

        static List<String> run(EmbeddedDatabase database, String sql) {
            try (var connection = DriverManager.getConnection(
                            database.getJdbcUrl(), database.getUsername(), database.getPassword());
                    var statement = connection.createStatement()) {
                List<String> values = new ArrayList<>();
                if (statement.execute(sql)) {
                    var rows = statement.getResultSet();
                    while (rows.next()) {
                        @Nullable String value = rows.getString(1);
                        values.add(String.valueOf(value));
                    }
                }
                return values;
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
