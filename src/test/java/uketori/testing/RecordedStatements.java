package uketori.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database that remembers the statements it was asked, with their values, so that it can be asked how it answers them. */
public final class RecordedStatements extends SingleConnectionDataSource {

    /**
     * How a statement was answered.
     *
     * @param blocks how many blocks were looked at
     */
    public record Plan(String text, long blocks) {}

    private static final Pattern BLOCKS = Pattern.compile("(?:hit|read)=(\\d+)");

    private final List<String> statements = new ArrayList<>();
    private final Connection plain;

    /** @param address of a database of {@link TestPostgres} */
    public RecordedStatements(String address) throws SQLException {
        this(DriverManager.getConnection(address, "postgres", "postgres"));
    }

    private RecordedStatements(Connection plain) {
        super(plain, true);
        this.plain = plain;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, connection, result -> {
            if (result instanceof PreparedStatement statement) {
                return proxy(PreparedStatement.class, statement, answer -> {
                    statements.add(statement.toString());
                    return answer;
                });
            }
            return result;
        });
    }

    /** How the statements are answered that some work asks; each is undone. */
    public List<Plan> plansOf(Runnable work) throws SQLException {
        statements.clear();
        work.run();
        List<Plan> plans = new ArrayList<>();
        for (String sql : List.copyOf(new LinkedHashSet<>(statements))) {
            plans.add(plan(sql));
        }
        return plans;
    }

    private Plan plan(String sql) throws SQLException {
        plain.setAutoCommit(false);
        try (var statement = plain.createStatement();
                var rows = statement.executeQuery("explain (analyze, buffers, costs off, timing off) " + sql)) {
            List<String> lines = new ArrayList<>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return new Plan(String.join("\n", lines), blocks(lines));
        } finally {
            plain.rollback();
            plain.setAutoCommit(true);
        }
    }

    /** Those of the topmost node, which counts what is below it. */
    private static long blocks(List<String> lines) {
        String buffers = lines.stream()
                .filter(line -> line.contains("Buffers:"))
                .findFirst()
                .orElse("");
        long blocks = 0;
        Matcher number = BLOCKS.matcher(buffers);
        while (number.find()) {
            blocks += Long.parseLong(number.group(1));
        }
        return blocks;
    }

    private interface Answer {
        Object of(Object answer);
    }

    private static <T> T proxy(Class<T> type, T target, Answer after) {
        return type.cast(Proxy.newProxyInstance(
                RecordedStatements.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        @Nullable Object result = method.invoke(target, arguments);
                        boolean isOfUse = method.getName().startsWith("prepare")
                                || method.getName().startsWith("execute");
                        return result == null || !isOfUse ? result : after.of(result);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
