package uketori.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.configuration.JobRunrConfiguration;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.scheduling.BackgroundJobRequest;
import org.jobrunr.scheduling.JobBuilder;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.server.configuration.BackgroundJobServerThreadType;
import org.jobrunr.server.configuration.DefaultBackgroundJobServerWorkerPolicy;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;
import org.jobrunr.utils.mapper.jackson.JacksonJsonMapper;

/** JobRunr's open source edition, polling as often as it may. */
final class JobRunrJobs implements Contender {

    /** A job that sends one reminder. */
    public record Send(Reminder reminder) implements JobRequest {

        @Override
        public Class<SendHandler> getJobRequestHandler() {
            return SendHandler.class;
        }
    }

    /** Made by JobRunr. */
    public static final class SendHandler implements JobRequestHandler<Send> {

        @Override
        public void run(Send send) throws Exception {
            Mailer.shared().send(send.reminder());
        }
    }

    private final Setting setting;

    JobRunrJobs(Setting setting) {
        this.setting = setting;
        Mailer.share(new Mailer(setting.smtpPort()));
    }

    /** Its first server ever looks through all jobs to bring them up to date, so one runs before there are any. */
    @Override
    public void insert() throws InterruptedException {
        DataSource database = setting.pool();
        configuration(database).useBackgroundJobServer(server()).initialize();
        Thread.sleep(2500);
        JobRunr.getBackgroundJobServer().stop();
        Instant due = setting.due();
        configuration(database).initialize();
        BackgroundJobRequest.create(LongStream.range(0, setting.reminders())
                .mapToObj(i -> JobBuilder.aJob().scheduleAt(due).withJobRequest(new Send(Reminder.number(i)))));
    }

    @Override
    public void prepare() {}

    @Override
    public void start() {
        configuration(setting.pool()).useBackgroundJobServer(server()).initialize();
    }

    private BackgroundJobServerConfiguration server() {
        return BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andPollInterval(Duration.ofSeconds(5))
                .andBackgroundJobServerWorkerPolicy(new DefaultBackgroundJobServerWorkerPolicy(
                        setting.connections(), BackgroundJobServerThreadType.VirtualThreads))
                .andScheduledJobsRequestSize(1000);
    }

    private static JobRunrConfiguration configuration(DataSource database) {
        JacksonJsonMapper json = new JacksonJsonMapper();
        PostgresStorageProvider storage = new PostgresStorageProvider(database);
        storage.setJobMapper(new JobMapper(json));
        return JobRunr.configure().useJsonMapper(json).useStorageProvider(storage);
    }
}
