import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server for ops/smoke.sh that takes every mail and prints it: java SmtpSink.java PORT. */
class SmtpSink {

    public static void main(String[] arguments) throws IOException {
        try (var server = new ServerSocket(Integer.parseInt(arguments[0]))) {
            System.out.println("SINK ready");
            while (true) {
                Socket client = server.accept();
                Thread.startVirtualThread(() -> receive(client));
            }
        }
    }

    private static void receive(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = client.getOutputStream()) {
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase();
                if (command.startsWith("DATA")) {
                    say(out, "354 go on");
                    print(in);
                    say(out, "250 taken");
                } else if (command.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 sink");
                }
            }
        } catch (IOException e) {
            System.out.println("SINK " + e);
        }
    }

    private static void print(BufferedReader in) throws IOException {
        var mail = new StringBuilder("SINK mail begins\n");
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        System.out.println(mail.append("SINK mail ends"));
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
