package uketori.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, unpacked beside the data from the Maven artifact that brings them: not under /tmp, where
 * they would be swept away under a running server and other users could put theirs in their place.
 */
final class PostgresPrograms {

    /** The only major version whose data these programs read. */
    static final String MAJOR_VERSION = "17";

    private static final String PREFIX = "programs-";

    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    /** What a program printed, and whether it succeeded. */
    record Outcome(boolean succeeded, String output) {}

    /** Unpacks the programs into the folder unless they are there; those of other versions go. */
    static PostgresPrograms in(DataFolder data) throws IOException {
        byte[] archive = archive();
        Path home = data.resolve(PREFIX + digest(archive));
        if (!Files.isDirectory(home)) {
            Path unfinished = data.resolve("unpacking");
            FileSystemUtils.deleteRecursively(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, home);
        }
        try (Stream<Path> others = Files.list(data.path())) {
            for (Path other : others.filter(path -> isOlder(path, home)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
        return new PostgresPrograms(home);
    }

    private static boolean isOlder(Path path, Path home) {
        return path.getFileName().toString().startsWith(PREFIX) && !path.equals(home);
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name", "");
        String family = system.startsWith("Mac") ? "Darwin" : system.startsWith("Windows") ? "Windows" : "Linux";
        String processor = System.getProperty("os.arch", "");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                family, processor.equals("amd64") ? "x86_64" : processor)) {
            return archive.readAllBytes();
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.resolveSibling("."));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean executable = (entry.getMode() & 0100) != 0;
                    if (executable && !target.toFile().setExecutable(true)) {
                        throw new IOException("could not make " + target + " executable");
                    }
                }
            }
        }
    }

    /** Runs one of the programs to its end. */
    Outcome run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // PostgreSQL refuses to run as root, and in a user namespace of its own it is not; the files stay root's
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C"); // its messages are read below, and shown among English ones
        builder.environment()
                .keySet()
                .removeIf(name -> name.toUpperCase(Locale.ROOT).startsWith("PG"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Outcome(process.waitFor() == 0, output.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + program, e);
        }
    }
}
