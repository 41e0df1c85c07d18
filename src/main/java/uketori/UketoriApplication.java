package uketori;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import uketori.commandline.ReadCommand;

/** Uketori: tells people when their renewed Japanese passport can really be collected. */
@SpringBootApplication
public class UketoriApplication {

    /** Starts the server; or, if the first argument is {@code read}, reads one status text and exits. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("read")) {
            System.exit(read(Arrays.copyOfRange(args, 1, args.length)));
        }
        // Else Jakarta Mail looks it up anew for each part and header of each mail, which takes half the time of
        // sending.
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        SpringApplication.run(UketoriApplication.class, args);
    }

    private static int read(String... arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new ReadCommand(System.in, out, err, Clock.systemUTC()).run(arguments);
    }
}
