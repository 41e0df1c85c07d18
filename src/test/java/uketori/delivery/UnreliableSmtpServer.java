package uketori.delivery;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A mail server that does to each address what a test says. It answers one connection a thread, on a port of its own. */
final class UnreliableSmtpServer implements Closeable {

    /** What is done to a mail. */
    enum Behaviour {
        ACCEPT,
        /** The address gets a 550. */
        REFUSE_ADDRESS,
        /** The address gets a 450. */
        GREYLIST,
        /** The address gets a 530: sign in first. */
        DEMAND_SIGN_IN,
        /** The sender gets a 550. */
        REFUSE_SENDER,
        /** The content gets a 554. */
        REFUSE_CONTENT,
        /** No answer after the content. */
        HANG,
        /** One byte of a never-ending answer now and then. */
        DRIP,
        /** The mail is kept, and the connection dropped before an answer. */
        DROP_AFTER_DATA,
        /** The mail is accepted, and the connection dropped before the farewell. */
        DROP_AFTER_ACCEPTING
    }

    /** A mail that was taken, in full. */
    record Taken(String to, String source) {

        String header(String name) {
            return source.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    private final ServerSocket listening;
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private volatile Function<String, Behaviour> behaviour = to -> Behaviour.ACCEPT;

    UnreliableSmtpServer() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return listening.getLocalPort();
    }

    void behave(Function<String, Behaviour> byAddress) {
        behaviour = byAddress;
    }

    void behave(Behaviour always) {
        behaviour = to -> always;
    }

    List<Taken> taken() {
        return List.copyOf(taken);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket connection = listening.accept();
                connections.add(connection);
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            talk(
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1)),
                    connection.getOutputStream());
        } catch (IOException | UncheckedIOException e) {
            // the other side, or the test's end, closed it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void talk(BufferedReader in, OutputStream out) throws IOException, InterruptedException {
        say(out, "220 unreliable");
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(java.util.Locale.ROOT);
            if (command.startsWith("EHLO")) {
                say(out, "250 unreliable");
            } else if (command.startsWith("MAIL")) {
                say(out, behaviour.apply("") == Behaviour.REFUSE_SENDER ? "550 5.7.1 not from you" : "250 ok");
            } else if (command.startsWith("RCPT")) {
                to = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                say(
                        out,
                        switch (behaviour.apply(to)) {
                            case REFUSE_ADDRESS -> "550 5.1.1 <" + to + ">: nobody of that name";
                            case GREYLIST -> "450 4.2.0 <" + to + ">: come back later";
                            case DEMAND_SIGN_IN -> "530 5.7.0 sign in first";
                            default -> "250 ok";
                        });
            } else if (command.startsWith("DATA")) {
                say(out, "354 go on");
                if (!answer(new Taken(to, content(in)), out)) {
                    return;
                }
            } else if (command.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    /** Whether the connection goes on. */
    private boolean answer(Taken mail, OutputStream out) throws IOException, InterruptedException {
        switch (behaviour.apply(mail.to())) {
            case REFUSE_CONTENT -> say(out, "554 5.7.1 not wanted here");
            case HANG -> Thread.sleep(60_000);
            case DRIP -> {
                for (int i = 0; i < 600; i++) {
                    out.write('2');
                    out.flush();
                    Thread.sleep(100);
                }
            }
            case DROP_AFTER_DATA -> {
                taken.add(mail);
                return false;
            }
            case DROP_AFTER_ACCEPTING -> {
                taken.add(mail);
                say(out, "250 taken");
                return false;
            }
            default -> {
                taken.add(mail);
                say(out, "250 taken");
            }
        }
        return true;
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (@Nullable String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append('\n');
        }
        return content.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
