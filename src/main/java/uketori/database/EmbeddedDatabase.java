package uketori.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;
import uketori.database.PostgresPrograms.Outcome;

/**
 * A PostgreSQL 17 of the application's own, whose data lasts in a folder. It listens on the loopback address only, at
 * a free port, and wants the password that lies in the folder; it waits for the disk before it says that something is
 * stored. It runs apart from the terminal, so Ctrl-C reaches it through {@link #close} only, after all else has ended.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";
    private static final String NAME = "uketori";
    private static final String PASSWORD_FILE = "password";
    private static final String LOOPBACK = "127.0.0.1";
    private static final int ATTEMPTS = 10;

    /** Said at every start, so that no settings file can make the database forgetful or open. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=" + LOOPBACK,
            "unix_socket_directories=");

    private final DataFolder data;
    private final PostgresPrograms programs;
    private final Path cluster;
    private final String password;
    private final int port;

    private EmbeddedDatabase(DataFolder data, PostgresPrograms programs) throws IOException {
        this.data = data;
        this.programs = programs;
        this.cluster = cluster(data);
        endWhatAKilledUketoriLeft();
        initialiseOnce();
        this.password = readPassword();
        this.port = startServer();
    }

    /**
     * Starts the database on a folder, which is made if need be, and takes over from an Uketori that was killed there.
     *
     * @throws DatabaseUnavailable if that cannot be, above all because another Uketori runs on that folder
     */
    static EmbeddedDatabase start(Path folder) {
        DataFolder data = DataFolder.open(folder);
        try {
            refuseAnotherOwner(cluster(data));
            refuseAnotherMajorVersion(cluster(data));
            EmbeddedDatabase database = new EmbeddedDatabase(data, PostgresPrograms.in(data));
            database.createDatabaseOnce();
            log.info("The database is in {}", data.path());
            return database;
        } catch (IOException e) {
            data.close();
            throw unavailable(data, e.toString(), e);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private static Path cluster(DataFolder data) {
        return data.resolve("postgresql");
    }

    /** PostgreSQL would refuse as well, root's too, and in words that help nobody. */
    private static void refuseAnotherOwner(Path cluster) throws IOException {
        if (!Files.exists(cluster) || !Files.getFileStore(cluster).supportsFileAttributeView("posix")) {
            return;
        }
        String owner = Files.getOwner(cluster).getName();
        String user = System.getProperty("user.name", "?");
        if (!user.equals("?") && !user.equals(owner)) {
            throw new DatabaseUnavailable(
                    "The data in " + cluster + " belong to " + owner + ", and Uketori was started by " + user + ".",
                    "Start Uketori as " + owner
                            + ", or let uketori.data-dir name another folder; nothing was changed.");
        }
    }

    private static void refuseAnotherMajorVersion(Path cluster) throws IOException {
        Path file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        String version = Files.readString(file).strip();
        if (!version.equals(PostgresPrograms.MAJOR_VERSION)) {
            throw new DatabaseUnavailable(
                    "The data in " + cluster + " are of PostgreSQL " + version + ", and this Uketori brings PostgreSQL "
                            + PostgresPrograms.MAJOR_VERSION + ".",
                    "Dump them with the Uketori that wrote them and restore the dump here, or let uketori.data-dir"
                            + " name another folder; nothing was changed.");
        }
    }

    private void endWhatAKilledUketoriLeft() throws IOException {
        Postmaster left = Postmaster.recordedIn(cluster).orElse(null);
        if (left == null) {
            return;
        }
        if (left.serves(cluster)) {
            log.info(
                    "Ending the database that a killed Uketori left running (process {})",
                    left.process().pid());
            Outcome stopped = stopServer();
            if (!stopped.succeeded()) {
                throw unavailable(
                        data, "PostgreSQL (process " + left.process().pid() + ") does not end: " + stopped.output());
            }
        } else {
            // Another program has the number now. PostgreSQL would take it for itself and never start.
            Files.delete(Postmaster.pidFile(cluster));
        }
    }

    /** Made aside and moved into place whole, so a start that was cut short leaves nothing half-made behind. */
    private void initialiseOnce() throws IOException {
        if (Files.exists(cluster)) {
            return;
        }
        if (!Files.exists(data.resolve(PASSWORD_FILE))) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            data.writeSecret(PASSWORD_FILE, HexFormat.of().formatHex(secret));
        }
        Path unfinished = data.resolve("postgresql.new");
        FileSystemUtils.deleteRecursively(unfinished);
        Outcome initialised = programs.run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + USER,
                "--pwfile=" + data.resolve(PASSWORD_FILE),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // the same on every system, and not changed by an update of the system's locales
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (!initialised.succeeded()) {
            throw unavailable(data, initialised.output());
        }
        Files.move(unfinished, cluster);
    }

    private String readPassword() throws IOException {
        Path file = data.resolve(PASSWORD_FILE);
        if (!Files.exists(file)) {
            throw unavailable(data, "the file " + file + " with the database's password is missing");
        }
        return Files.readString(file).strip();
    }

    private int startServer() throws IOException {
        Path logFile = data.resolve("postgresql.log");
        for (int attempt = 1; ; attempt++) {
            int candidate = freePort();
            Files.deleteIfExists(logFile);
            Outcome started = programs.run(
                    "pg_ctl",
                    "start",
                    "--wait",
                    "--timeout=300", // after a power cut it first repeats what its log holds
                    "--pgdata=" + cluster,
                    "--log=" + logFile,
                    "--options=-p " + candidate + " -c " + String.join(" -c ", SETTINGS));
            if (started.succeeded()) {
                return candidate;
            }
            String said = Files.exists(logFile) ? Files.readString(logFile) : started.output();
            boolean passes = said.contains("could not bind") || said.contains("shared memory block");
            if (!passes || attempt == ATTEMPTS) {
                throw unavailable(data, lastWords(said));
            }
            pause();
        }
    }

    /** A port taken by somebody else meanwhile, or a killed server's children on their way out: both pass. */
    private static void pause() throws IOException {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database was starting", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private static String lastWords(String said) {
        List<String> fatal = said.lines()
                .filter(line -> line.contains("FATAL:") || line.contains("HINT:"))
                .toList();
        return fatal.isEmpty() ? said : String.join(" ", fatal);
    }

    private void createDatabaseOnce() {
        try (var connection = DriverManager.getConnection(address(USER), USER, password);
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("create database " + NAME);
            }
        } catch (SQLException e) {
            close();
            throw unavailable(data, e.toString(), e);
        }
    }

    private Outcome stopServer() throws IOException {
        return programs.run("pg_ctl", "stop", "--mode=fast", "--wait", "--timeout=60", "--pgdata=" + cluster);
    }

    /** Stops the server, which writes all that it has to the disk, and lets go of the folder. */
    @Override
    public void close() {
        try {
            Outcome stopped = stopServer();
            if (!stopped.succeeded()) {
                log.warn("The database did not stop by itself; the next start will see to it: {}", stopped.output());
            }
        } catch (IOException e) {
            log.warn("The database was not stopped; the next start will see to it", e);
        } finally {
            data.close();
        }
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return address(NAME);
    }

    private String address(String database) {
        return "jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + database;
    }

    private static DatabaseUnavailable unavailable(DataFolder data, String why) {
        return unavailable(data, why, null);
    }

    private static DatabaseUnavailable unavailable(DataFolder data, String why, @Nullable Throwable cause) {
        return new DatabaseUnavailable(
                "The embedded PostgreSQL in " + data.path() + " does not start: " + why,
                "See postgresql.log in that folder, or set SPRING_DATASOURCE_URL to use a PostgreSQL of your own.",
                cause);
    }
}
