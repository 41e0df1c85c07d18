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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
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
        /** The content is asked for and not read. */
        STALL,
        /** No answer after the content. */
        HANG,
        /** One byte of a never-ending answer now and then. */
        DRIP,
        /** The mail is kept, and the connection dropped before an answer. */
        DROP_AFTER_DATA,
        /** The mail is accepted, and the connection dropped before the farewell. */
        DROP_AFTER_ACCEPTING
    }

    /**
     * A mail that was taken, in full.
     *
     * @param number the how-manieth it was
     * @param client what who brought it calls itself
     * @param connection the number of the connection that it came by
     * @param isAnswered whether the server said that it took it
     */
    record Taken(int number, String to, String source, String client, int connection, boolean isAnswered) {

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
    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicInteger connected = new AtomicInteger();
    private final Map<String, Integer> brought = new ConcurrentHashMap<>();
    private volatile Duration pause = Duration.ZERO;
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

    /** Lets it pause before it answers to each mail's content. */
    void takeItsTime(Duration pause) {
        this.pause = pause;
    }

    /** How many connections were ever made. */
    int connected() {
        return connected.get();
    }

    /** Waits until a client has brought so many mails, or no longer than that. */
    void awaitMailsOf(String client, int number, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end && brought.getOrDefault(client, 0) < number) {
            Thread.sleep(1);
        }
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
        int connection = connected.incrementAndGet();
        String client = "";
        String to = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(java.util.Locale.ROOT);
            if (command.startsWith("EHLO")) {
                client = line.substring("EHLO".length()).strip();
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
                if (behaviour.apply(to) == Behaviour.STALL) {
                    Thread.sleep(60_000);
                }
                String content = content(in);
                if (content == null
                        || !answer(new Taken(mails.incrementAndGet(), to, content, client, connection, true), out)) {
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
        brought.merge(mail.client(), 1, Integer::sum);
        Thread.sleep(pause);
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
                taken.add(new Taken(mail.number(), mail.to(), mail.source(), mail.client(), mail.connection(), false));
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

    /** Null when the client went away in the middle: then there is no mail. */
    private static @Nullable String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                return content.toString();
            }
            content.append(line).append('\n');
        }
        return null;
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
