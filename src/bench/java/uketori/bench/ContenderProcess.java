package uketori.bench;

import java.io.OutputStream;
import uketori.bench.Contender.Setting;

/** One step of one contender: {@code name insert|run database smtp-port connections reminders}. Ends with its input. */
final class ContenderProcess {

    /** A start leaves the compiler busy, the more the larger the program; what is timed is sending, not starting. */
    private static final long SETTLES_IN_MS = 6000;

    private ContenderProcess() {}

    public static void main(String[] args) throws Exception {
        Setting setting =
                new Setting(args[2], Integer.parseInt(args[3]), Integer.parseInt(args[4]), Integer.parseInt(args[5]));
        Contender contender =
                switch (args[0]) {
                    case "bare loop" -> new BareLoop(setting);
                    case "db-scheduler" -> new DbScheduler(setting);
                    case "JobRunr" -> new JobRunrJobs(setting);
                    case "Quartz" -> new QuartzTriggers(setting);
                    case "Uketori" -> new Uketori(setting);
                    default -> throw new IllegalArgumentException(args[0]);
                };
        if (args[1].equals("insert")) {
            contender.insert();
        } else {
            contender.prepare();
            Thread.sleep(SETTLES_IN_MS);
            System.out.println("START " + System.currentTimeMillis());
            contender.start();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
        Runtime.getRuntime().halt(0);
    }
}
