package uketori.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The process that {@code postmaster.pid} in a cluster's folder names: PostgreSQL at work on that folder, or, long after
 * PostgreSQL was killed, any other program that got its number since.
 */
record Postmaster(ProcessHandle process) {

    static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** The live process with the recorded number, whatever it is; empty if there is none. */
    static Optional<Postmaster> recordedIn(Path cluster) throws IOException {
        Path file = pidFile(cluster);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .map(Postmaster::new);
    }

    /** Whether this is PostgreSQL started on that folder, as its command line says where the system shows it. */
    boolean serves(Path cluster) {
        ProcessHandle.Info info = process.info();
        String program = info.command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("");
        return program.startsWith("postgres")
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(cluster.toString()))
                        .orElse(true);
    }
}
