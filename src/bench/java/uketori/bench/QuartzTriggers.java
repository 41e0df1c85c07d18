package uketori.bench;

import jakarta.mail.MessagingException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** Quartz on PostgreSQL, clustered, one trigger for each reminder. */
final class QuartzTriggers implements Contender {

    /** Made by Quartz. */
    public static final class SendJob implements Job {

        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            JobDataMap data = context.getMergedJobDataMap();
            try {
                Mailer.shared()
                        .send(new Reminder(
                                Long.parseLong(data.getString("id")),
                                data.getString("to"),
                                data.getString("name"),
                                data.getString("item"),
                                data.getString("due")));
            } catch (MessagingException e) {
                throw new JobExecutionException(e);
            }
        }
    }

    private final Setting setting;
    private @Nullable Scheduler scheduler;

    QuartzTriggers(Setting setting) {
        this.setting = setting;
        Mailer.share(new Mailer(setting.smtpPort()));
    }

    @Override
    public void insert() throws Exception {
        try (InputStream sql = Scheduler.class.getResourceAsStream("/org/quartz/impl/jdbcjobstore/tables_postgres.sql");
                var database = setting.pool();
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8));
        }
        JobDetail job = JobBuilder.newJob(SendJob.class)
                .withIdentity("reminder")
                .storeDurably()
                .requestRecovery(true)
                .build();
        Date due = Date.from(setting.due());
        Set<Trigger> triggers = new HashSet<>();
        for (long i = 0; i < setting.reminders(); i++) {
            Reminder reminder = Reminder.number(i);
            triggers.add(TriggerBuilder.newTrigger()
                    .withIdentity("r" + i)
                    .forJob(job)
                    .startAt(due)
                    .usingJobData("id", String.valueOf(reminder.id()))
                    .usingJobData("to", reminder.to())
                    .usingJobData("name", reminder.name())
                    .usingJobData("item", reminder.item())
                    .usingJobData("due", reminder.due())
                    .withSchedule(SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionIgnoreMisfires())
                    .build());
        }
        scheduler().scheduleJobs(Map.of(job, triggers), true);
    }

    @Override
    public void prepare() throws Exception {
        scheduler = scheduler();
    }

    @Override
    public void start() throws Exception {
        Objects.requireNonNull(scheduler).start();
    }

    private Scheduler scheduler() throws Exception {
        String threads = String.valueOf(setting.connections());
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", "bench");
        properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        properties.setProperty("org.quartz.scheduler.batchTriggerAcquisitionMaxCount", threads);
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", threads);
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.isClustered", "true");
        properties.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        properties.setProperty("org.quartz.jobStore.dataSource", "ds");
        properties.setProperty("org.quartz.dataSource.ds.provider", "hikaricp");
        properties.setProperty("org.quartz.dataSource.ds.driver", "org.postgresql.Driver");
        properties.setProperty("org.quartz.dataSource.ds.URL", setting.database());
        properties.setProperty("org.quartz.dataSource.ds.user", "postgres");
        properties.setProperty("org.quartz.dataSource.ds.password", "postgres");
        properties.setProperty(
                "org.quartz.dataSource.ds.maxConnections", String.valueOf(setting.connections() + 4));
        return new StdSchedulerFactory(properties).getScheduler();
    }
}
