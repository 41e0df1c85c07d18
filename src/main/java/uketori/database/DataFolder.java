package uketori.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds the embedded database, open to its owner only and to one Uketori at a time. The operating
 * system keeps the lock, so it ends with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws DatabaseUnavailable if another Uketori uses the folder, or if this user cannot write there */
    static DataFolder open(Path folder) {
        try {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
            Path path = folder.toRealPath();
            return new DataFolder(path, lock(path));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data folder " + folder.toAbsolutePath() + " cannot be used: " + e,
                    "Let uketori.data-dir name a folder that belongs to the user who starts Uketori.",
                    e);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve("uketori.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: no different from another's
        }
        channel.close();
        throw new DatabaseUnavailable(
                "Another Uketori is running on the data folder " + folder + ".",
                "Use that one, stop it first, or let uketori.data-dir name another folder.");
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    void writeSecret(String name, String content) throws IOException {
        Path unfinished = path.resolve(name + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly(path, "rw-------"));
        Files.writeString(unfinished, content);
        Files.move(unfinished, path.resolve(name));
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // the lock ends with the process at the latest
        }
    }
}
