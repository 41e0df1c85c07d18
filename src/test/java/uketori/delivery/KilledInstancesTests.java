package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uketori.delivery.UnreliableSmtpServer.Behaviour;
import uketori.delivery.UnreliableSmtpServer.Taken;
import uketori.reminder.ReminderDispatcher;
import uketori.renewal.Holders;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.testing.TestPostgres;

/**
 * Two instances on one database, killed at random moments while a bad mail server takes their mails. Each reminder is of
 * a person of their own, about a renewal of their own, and goes all the way: planned when the renewal changes, handed
 * over by one instance, sent by either. {@code -Duketori.kills=100} makes the run longer, {@code -Duketori.kills.seed}
 * another.
 */
class KilledInstancesTests {

    private static final int KILLS = Integer.getInteger("uketori.kills", 10);
    private static final long SEED = Long.getLong("uketori.kills.seed", 1);
    private static final int REMINDERS = 2000;

    /** Addresses that the mail server refuses for ever. */
    private static final int GONE = 20;

    /** Nine in the morning: rounds lie two minutes apart, and must not come near anybody's quiet hours. */
    private static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

    /** An instance that has nothing to do for so long, because all that waits is held or put off, is killed as it is. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);

    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(2);

    private final String database = TestPostgres.newDatabase();
    private final Random random = new Random(SEED);
    private final Set<String> killed = new HashSet<>();
    private Instant clock = START;

    @Test
    void loseNothingAndRepeatAtMostOneMailOfEachConnectionThatWasOpen() throws Exception {
        try (var application = Instance.here(database, START);
                var smtp = new UnreliableSmtpServer();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            remind(application, REMINDERS, "21:00");
            smtp.behave(this::badly);
            smtp.takeItsTime(Duration.ofMillis(5));
            for (int round = 0; round < (KILLS + 1) / 2; round++) {
                killTwo(round, smtp, threads);
                clock = clock.plus(BETWEEN_ROUNDS);
            }
            smtp.behave(to -> to.startsWith("gone") ? Behaviour.REFUSE_ADDRESS : Behaviour.ACCEPT);
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            sendWhatIsLeft(smtp.port(), jdbc);
            check(smtp.taken(), jdbc);
        }
    }

    /** In true time: the lease is what the next instance waits for, whatever the machine does meanwhile. */
    @Test
    void leaveToTheNextOneWithinAMinuteWhatTheyHadClaimed() throws Exception {
        int mails = 20;
        try (var application = Instance.here(database, null);
                var smtp = new UnreliableSmtpServer()) {
            remind(application, mails, "07:00");
            application.getBean(ReminderDispatcher.class).handOverDue();
            smtp.behave(Behaviour.HANG);
            try (Instance first = Instance.start("killed", database, smtp.port(), null)) {
                first.awaitStart();
                smtp.awaitMailsOf("killed", Instance.CONNECTIONS, LONGEST_WAIT);
                first.kill();
            }
            long killed = System.nanoTime();
            smtp.behave(Behaviour.ACCEPT);
            try (Instance next = Instance.start("next", database, smtp.port(), null)) {
                next.awaitStart();
                smtp.awaitMailsOf("next", mails, Duration.ofSeconds(90));
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - killed);
            assertThat(smtp.taken()).extracting(Taken::to).hasSize(mails).doesNotHaveDuplicates();
            assertThat(taken).isLessThanOrEqualTo(Duration.ofSeconds(60));
            System.out.printf("What a killed instance had claimed was out %d s after its death%n", taken.toSeconds());
        }
    }

    private void killTwo(int round, UnreliableSmtpServer smtp, ExecutorService threads) throws Exception {
        Callable<String> first = killAtRandom("killed-" + round + "-a", smtp);
        Callable<String> second = killAtRandom("killed-" + round + "-b", smtp);
        for (Future<String> kill : threads.invokeAll(List.of(first, second))) {
            kill.get();
        }
    }

    /** Once it has brought so many mails; that spreads the kills over the whole work however fast the machine is. */
    private Callable<String> killAtRandom(String name, UnreliableSmtpServer smtp) {
        killed.add(name);
        int mails = random.nextInt(2 * REMINDERS / (KILLS + 1));
        int afterMillis = random.nextInt(10);
        return () -> {
            Instance instance = Instance.start(name, database, smtp.port(), clock);
            try {
                instance.awaitStart();
                smtp.awaitMailsOf(name, mails, LONGEST_WAIT);
                Thread.sleep(afterMillis);
                instance.kill();
            } finally {
                instance.close();
            }
            return name;
        };
    }

    /** Two that live, until nothing is owed any more; the clock is put to when the last try is due. */
    private void sendWhatIsLeft(int smtpPort, JdbcClient jdbc) throws Exception {
        for (int i = 0; i < 5 && (isPlanned(jdbc) || isWaiting(jdbc)); i++) {
            try (Instance one = Instance.start("living-" + i + "-a", database, smtpPort, clock);
                    Instance other = Instance.start("living-" + i + "-b", database, smtpPort, clock)) {
                one.awaitStart();
                other.awaitStart();
                Instant giveUp = Instant.now().plusSeconds(60);
                while (Instant.now().isBefore(giveUp) && (isPlanned(jdbc) || isDue(jdbc))) {
                    Thread.sleep(200);
                }
            }
            Instant latest = latestTry(jdbc);
            clock = (latest.isAfter(clock) ? latest : clock).plus(BETWEEN_ROUNDS);
        }
    }

    private void check(List<Taken> taken, JdbcClient jdbc) {
        Map<String, List<Taken>> byAddress = taken.stream().collect(Collectors.groupingBy(Taken::to));
        Set<String> owed = IntStream.range(0, REMINDERS)
                .mapToObj(KilledInstancesTests::address)
                .filter(address -> !address.startsWith("gone"))
                .collect(Collectors.toSet());
        assertThat(byAddress.keySet()).as("nothing is lost").isEqualTo(owed);
        assertThat(states(jdbc)).isEqualTo(Map.of("sent", REMINDERS - GONE, "failed", GONE));
        Map<String, Set<String>> differently = new TreeMap<>();
        byAddress.forEach((address, mails) -> {
            Set<String> ids = mails.stream()
                    .map(mail -> mail.header("Message-ID") + " " + mail.header("Subject"))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (ids.size() > 1) {
                differently.put(address, ids);
            }
        });
        assertThat(differently).as("each under one Message-ID").isEmpty();

        List<Taken> repeated = byAddress.values().stream()
                .flatMap(mails -> mails.subList(0, mails.size() - 1).stream())
                .toList();
        List<Taken> byKill = repeated.stream().filter(Taken::isAnswered).toList();
        Map<Integer, Integer> lastOfConnection =
                taken.stream().collect(Collectors.toMap(Taken::connection, Taken::number, Math::max));
        assertThat(byKill)
                .as("repeated after an answer only when the instance was killed, and then its connection's last mail")
                .allMatch(mail -> killed.contains(mail.client()))
                .allMatch(mail -> lastOfConnection.getOrDefault(mail.connection(), 0) == mail.number());
        Map<String, Long> perKill =
                byKill.stream().collect(Collectors.groupingBy(Taken::client, Collectors.counting()));
        assertThat(perKill.values()).allMatch(number -> number <= Instance.CONNECTIONS);
        System.out.printf(
                "%d kills, %d reminders: 0 lost, %d given up for their address; %d taken twice, %d of them after a kill"
                        + " (at most %d at one), %d because the server dropped the connection before it answered%n",
                killed.size(),
                REMINDERS,
                GONE,
                repeated.size(),
                byKill.size(),
                perKill.values().stream().mapToLong(Long::longValue).max().orElse(0),
                repeated.size() - byKill.size());
    }

    /** One answer in six is a bad one. */
    private Behaviour badly(String to) {
        if (to.startsWith("gone")) {
            return Behaviour.REFUSE_ADDRESS;
        }
        int chance;
        synchronized (random) {
            chance = random.nextInt(100);
        }
        List<Behaviour> bad = new ArrayList<>();
        bad.addAll(java.util.Collections.nCopies(4, Behaviour.GREYLIST));
        bad.addAll(java.util.Collections.nCopies(4, Behaviour.DROP_AFTER_DATA));
        bad.addAll(java.util.Collections.nCopies(2, Behaviour.DROP_AFTER_ACCEPTING));
        bad.addAll(java.util.Collections.nCopies(2, Behaviour.REFUSE_CONTENT));
        bad.addAll(java.util.Collections.nCopies(2, Behaviour.REFUSE_SENDER));
        bad.add(Behaviour.DEMAND_SIGN_IN);
        bad.add(Behaviour.HANG);
        return chance < bad.size() ? bad.get(chance) : Behaviour.ACCEPT;
    }

    /** Somebody of the household logs a passport that is ready, and lets the mail go to somebody else of it. */
    private static void remind(ConfigurableApplicationContext application, int reminders, String quietFrom) {
        Renewals renewals = application.getBean(Renewals.class);
        Holders holders = application.getBean(Holders.class);
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        LocalDate today = LocalDate.now(application.getBean(Clock.class).withZone(ZoneId.of("Asia/Tokyo")));
        for (int i = 0; i < reminders; i++) {
            UUID household = UUID.randomUUID();
            UUID logging = UUID.randomUUID();
            UUID reminded = UUID.randomUUID();
            jdbc.sql("insert into account.household (id, created_at) values (?, now())")
                    .param(household)
                    .update();
            add(jdbc, household, logging, "logs-" + i + "@example.jp", quietFrom);
            add(jdbc, household, reminded, address(i), quietFrom);
            RenewalDetails details = new RenewalDetails(null, null, today, null, PaymentMethod.UNDECIDED);
            UUID holder = holders.named(household, "Hanako").id();
            Renewal renewal = renewals.log(household, holder, RenewalStatus.READY, details, logging);
            renewals.sendMailTo(household, renewal.id(), List.of(reminded), logging);
        }
    }

    private static void add(JdbcClient jdbc, UUID household, UUID id, String email, String quietFrom) {
        jdbc.sql("""
                insert into account.person (id, household_id, email, name, password_hash, operator, language, zone,
                                            reminder_hour, quiet_from, quiet_until, created_at)
                values (:id, :household, :email, 'Hanako', '-', false, 'en', 'Asia/Tokyo', '08:00', :quietFrom::time, '07:00', now())
                """)
                .param("id", id)
                .param("household", household)
                .param("email", email)
                .param("quietFrom", quietFrom)
                .update();
    }

    private static String address(int reminder) {
        return (reminder % (REMINDERS / GONE) == 7 ? "gone-" : "p-") + reminder + "@example.jp";
    }

    private static boolean isWaiting(JdbcClient jdbc) {
        return is("exists (select from delivery.mail where state = 'waiting')", jdbc, START);
    }

    private boolean isPlanned(JdbcClient jdbc) {
        return is(
                "exists (select from reminder.reminder where state = 'planned' and due_at <= :clock::timestamptz)",
                jdbc,
                clock);
    }

    private boolean isDue(JdbcClient jdbc) {
        return is(
                "exists (select from delivery.mail where state = 'waiting' and next_attempt_at <= :clock::timestamptz)",
                jdbc,
                clock);
    }

    private static boolean is(String condition, JdbcClient jdbc, Instant clock) {
        return jdbc.sql("select " + condition + " as yes where :clock::timestamptz is not null")
                .param("clock", clock.toString())
                .query((row, number) -> row.getBoolean("yes"))
                .single();
    }

    private static Instant latestTry(JdbcClient jdbc) {
        return jdbc.sql("select coalesce(max(next_attempt_at), 'epoch') as latest from delivery.mail")
                .query((row, number) -> row.getTimestamp("latest").toInstant())
                .single();
    }

    private static Map<String, Integer> states(JdbcClient jdbc) {
        return jdbc
                .sql("select state, count(*) as number from delivery.mail group by state")
                .query((row, number) -> Map.entry(row.getString("state"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
