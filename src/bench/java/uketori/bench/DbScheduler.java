package uketori.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.mail.MessagingException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** db-scheduler, set for high throughput as its README says. */
final class DbScheduler implements Contender {

    private static final TaskDescriptor<Reminder> REMINDER = TaskDescriptor.of("reminder", Reminder.class);

    private final Setting setting;
    private @Nullable Scheduler scheduler;

    DbScheduler(Setting setting) {
        this.setting = setting;
    }

    @Override
    public void insert() throws Exception {
        DataSource database = setting.pool();
        try (InputStream sql = getClass().getResourceAsStream("db-scheduler.sql");
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
        }
        Stream<TaskInstance<?>> all = LongStream.range(0, setting.reminders())
                .mapToObj(i ->
                        REMINDER.instance("r" + i).data(Reminder.number(i)).build());
        scheduler(database).scheduleBatch(all, setting.due());
    }

    @Override
    public void prepare() {
        scheduler = scheduler(setting.pool());
    }

    @Override
    public void start() {
        Objects.requireNonNull(scheduler).start();
    }

    private Scheduler scheduler(DataSource database) {
        Mailer mailer = new Mailer(setting.smtpPort());
        var task = Tasks.oneTime(REMINDER).execute((instance, context) -> {
            try {
                mailer.send(instance.getData());
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        });
        return Scheduler.create(database, task)
                .threads(setting.connections())
                .serializer(new JacksonSerializer())
                .pollingInterval(Duration.ofSeconds(1))
                .pollUsingLockAndFetch(1.0, 4.0)
                .build();
    }
}
