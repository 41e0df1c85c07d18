package uketori.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uketori.database.DatabaseProcess.Notes;

class EmbeddedDatabaseTests {

    /** Serves all tests that need no fresh one, for making one takes seconds: each test stores notes of its own. */
    private static Path folder = Path.of("");

    @BeforeAll
    static void nameAFolderThatIsNotThereYet(@TempDir Path temporary) {
        folder = temporary.resolve("data");
    }

    @TempDir
    Path fresh;

    private static final Duration SOON = Duration.ofSeconds(10);

    private static Path cluster() {
        return folder.resolve("postgresql");
    }

    @Test
    void keepsItsDataFromOneStartToTheNext() {
        try (var database = EmbeddedDatabase.start(folder)) {
            Notes.add(database, "from the first start");
        }
        try (var database = EmbeddedDatabase.start(folder)) {
            Notes.add(database, "from the second start");
            assertThat(Notes.all(database)).contains("from the first start", "from the second start");
        }
    }

    @Test
    void waitsForTheDiskBeforeItSaysThatSomethingIsStored() {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Notes.run(database, "show fsync")).containsExactly("on");
            assertThat(Notes.run(database, "show synchronous_commit")).containsExactly("on");
            assertThat(Notes.run(database, "show full_page_writes")).containsExactly("on");
            assertThat(Notes.run(database, "show server_version").getFirst()).startsWith("17.");
        }
    }

    @Test
    void isOpenToItsOwnerOnly() throws IOException {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Notes.run(database, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(Notes.run(database, "show unix_socket_directories")).containsExactly("");
            assertThatThrownBy(
                            () -> DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "a guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(cluster())).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("password"))).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void isLeftAloneByASecondStartOnItsFolder() throws Exception {
        try (var first = EmbeddedDatabase.start(folder);
                var second = DatabaseProcess.storing("from an intruder", folder)) {
            assertThat(second.exitCode()).isEqualTo(3);
            assertThat(second.output())
                    .contains("Another Uketori is running on the data folder " + folder.toRealPath() + ".");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageStartingWith("Another Uketori is running");
            Notes.add(first, "undisturbed");
            assertThat(Notes.all(first)).contains("undisturbed").doesNotContain("from an intruder");
        }
    }

    @Test
    void startsAgainAfterTheJavaProcessAloneWasKilled() throws Exception {
        try (var killed = DatabaseProcess.storing("before Java was killed", folder)) {
            ProcessHandle left = killed.postmaster();
            killed.killJavaAlone();
            assertThat(left.isAlive()).isTrue();
            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(left.onExit()).succeedsWithin(SOON);
                assertThat(Notes.all(database)).contains("before Java was killed");
            }
        }
    }

    @Test
    void startsAgainAfterEverythingWasKilled() throws Exception {
        try (var killed = DatabaseProcess.storing("before all was killed", folder)) {
            killed.killEverything();
        }
        assertThat(Postmaster.pidFile(cluster())).exists();
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Notes.all(database)).contains("before all was killed");
        }
    }

    @Test
    void stopsWithTheProcessThatAsksItTo() throws Exception {
        ProcessHandle postmaster;
        try (var process = DatabaseProcess.storing("stored", folder)) {
            postmaster = process.postmaster();
        }
        assertThat(postmaster.onExit()).succeedsWithin(SOON);
        assertThat(Postmaster.pidFile(cluster())).doesNotExist();
    }

    @Test
    void leavesAnotherProgramAloneThatGotTheNumberOfAKilledServer() throws Exception {
        try (var killed = DatabaseProcess.storing("before the number went to another", folder)) {
            killed.killEverything();
        }
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Path pidFile = Postmaster.pidFile(cluster());
            List<String> lines = Files.readAllLines(pidFile);
            lines.set(0, String.valueOf(stranger.pid()));
            Files.write(pidFile, lines);
            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(Notes.all(database)).contains("before the number went to another");
                assertThat(stranger.isAlive()).isTrue();
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void beginsAnewAfterAnInitialisationThatWasCutShort() throws IOException {
        Files.createDirectories(fresh.resolve("postgresql.new"));
        Files.writeString(fresh.resolve("postgresql.new").resolve("PG_VERSION"), "17\n");
        Files.createDirectories(fresh.resolve("unpacking").resolve("bin"));
        try (var database = EmbeddedDatabase.start(fresh)) {
            Notes.add(database, "stored");
            assertThat(Notes.all(database)).containsExactly("stored");
        }
        try (Stream<Path> files = Files.list(fresh)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".new") || name.equals("unpacking"));
        }
    }

    @Test
    void refusesDataOfAnotherMajorVersionAndChangesNothing() throws IOException {
        Path cluster = Files.createDirectories(fresh.resolve("postgresql"));
        Files.writeString(cluster.resolve("PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(fresh))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("are of PostgreSQL 16")
                .hasMessageContaining("brings PostgreSQL 17");
        try (Stream<Path> files = Files.list(cluster)) {
            assertThat(files).containsExactly(cluster.resolve("PG_VERSION"));
        }
    }

    @Test
    void refusesDataOfAnotherUser() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
        Path cluster = Files.createDirectories(fresh.resolve("postgresql"));
        Files.setOwner(
                cluster, cluster.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(fresh))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("belong to nobody, and Uketori was started by root");
    }

    @Test
    void saysWhatPostgresSaysWhenItDoesNotStart() throws IOException {
        EmbeddedDatabase.start(folder).close();
        Path control = cluster().resolve("global").resolve("pg_control");
        Path aside = Files.move(control, folder.resolve("pg_control"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("does not start")
                .hasMessageContaining("could not open file")
                .hasMessageContaining("pg_control");
        Files.move(aside, control);
    }

    @Test
    void refusesAFolderThatIsNone() throws IOException {
        Path file = Files.createFile(fresh.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(file))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("cannot be used");
    }
}
