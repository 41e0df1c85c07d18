package uketori.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process that takes every mail at once and keeps its Message-ID. {@code WAIT n} on its input is answered with
 * {@code received distinct connections last-at} once n distinct mails have come, or after two minutes.
 */
final class Sink {

    private static final long LONGEST_WAIT_MS = 120_000;

    private static final Set<String> ids = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger received = new AtomicInteger();
    private static final AtomicInteger connections = new AtomicInteger();
    private static volatile long lastAt;

    private Sink() {}

    public static void main(String[] args) throws Exception {
        ServerSocket server = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(() -> accept(server));
        System.out.println("PORT " + server.getLocalPort());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals("RESET")) {
                ids.clear();
                received.set(0);
                connections.set(0);
            } else if (line.startsWith("WAIT ")) {
                int wanted = Integer.parseInt(line.substring("WAIT ".length()));
                long end = System.currentTimeMillis() + LONGEST_WAIT_MS;
                while (ids.size() < wanted && System.currentTimeMillis() < end) {
                    Thread.sleep(2);
                }
            }
            System.out.println(received + " " + ids.size() + " " + connections + " " + lastAt);
        }
    }

    private static void accept(ServerSocket server) {
        try {
            while (true) {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void serve(Socket socket) {
        connections.incrementAndGet();
        try (socket;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = socket.getOutputStream();
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
                    case "EHLO" -> say(out, "250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 10485760");
                    case "DATA" -> {
                        say(out, "354 go on");
                        take(in);
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } catch (IOException e) {
            // the other side went away
        }
    }

    private static void take(BufferedReader in) throws IOException {
        String id = "none";
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
            }
        }
        lastAt = System.currentTimeMillis();
        received.incrementAndGet();
        ids.add(id);
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
