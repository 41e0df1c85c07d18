package uketori.classifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was expected against what was read, and shows it in the build's output and in its target directory. */
final class Confusion {

    private static final Path REPORT = Path.of("target", "classifier-confusion.txt");

    private static boolean begun;

    private final String title;
    private final Map<String, Map<Stage, Integer>> counts = new TreeMap<>();
    private int right;
    private int all;

    Confusion(String title) {
        this.title = title;
    }

    void count(String expected, Stage read, boolean isRight) {
        counts.computeIfAbsent(expected, row -> new TreeMap<>()).merge(read, 1, Integer::sum);
        right += isRight ? 1 : 0;
        all++;
    }

    int right() {
        return right;
    }

    int all() {
        return all;
    }

    void show() {
        String table = this.toString();
        System.out.println(table);
        try {
            append(table);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static synchronized void append(String table) throws IOException {
        Files.createDirectories(REPORT.getParent());
        if (!begun) {
            Files.deleteIfExists(REPORT);
            begun = true;
        }
        Files.writeString(REPORT, table + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** A table with a row for each expected stage and a column for each that was read; a dot is none. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(title)
                .append(": stage right in ")
                .append(right)
                .append(" of ")
                .append(all)
                .append("\n%-18s".formatted("expected \\ read"));
        for (Stage read : Stage.values()) {
            table.append(" %17s".formatted(read.code()));
        }
        counts.forEach((expected, row) -> {
            table.append("\n%-18s".formatted(expected));
            for (Stage read : Stage.values()) {
                table.append(" %17s".formatted(row.containsKey(read) ? row.get(read) : "."));
            }
        });
        return table.append('\n').toString();
    }
}
