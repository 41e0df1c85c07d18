package uketori.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uketori.classifier.Classifier;
import uketori.classifier.ReadingJson;
import uketori.classifier.StatusText;

/** The command {@code read}: prints what a status text says, without server or database. */
public final class ReadCommand {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int DONE = 0;
    private static final int SOME_FAILED = 1;
    private static final int WRONG_USAGE = 2;
    private static final String USAGE = """
            Usage: read [--on YYYY-MM-DD] [--html] [FILE]
                   read --lines [--on YYYY-MM-DD] [FILE]   one JSON case a line: id, text or html, on
            Without FILE, standard input is read. Text is UTF-8.""";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final Classifier classifier = new Classifier();
    private final JsonMapper mapper = JsonMapper.builder().build();

    /**
     * @param in what is read where no file is named
     * @param out where readings go
     * @param err where complaints go
     * @param clock tells today where no day is named
     */
    public ReadCommand(InputStream in, PrintStream out, PrintStream err, Clock clock) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /**
     * Runs the command.
     *
     * @param arguments what follows {@code read}
     * @return the exit status: 0; 1 if a file or a line could not be read; 2 for wrong usage
     */
    public int run(String... arguments) {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.println(USAGE);
            return WRONG_USAGE;
        }
        LocalDate on = options.on() == null ? LocalDate.now(clock.withZone(JAPAN)) : options.on();
        try (InputStream source = options.file() == null ? in : Files.newInputStream(Path.of(options.file()))) {
            return options.lines() ? readLines(source, on) : readOne(source, options.html(), on);
        } catch (IOException | InvalidPathException unreadable) {
            err.println("Cannot read " + (options.file() == null ? "standard input" : options.file()) + ": "
                    + unreadable.getMessage());
            return SOME_FAILED;
        } finally {
            out.flush();
        }
    }

    private int readOne(InputStream source, boolean html, LocalDate on) throws IOException {
        String text = withoutMark(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        StatusText copied = html ? new StatusText.Html(text) : new StatusText.Plain(text);
        out.println(ReadingJson.write(classifier.read(copied, on)).toPrettyString());
        return DONE;
    }

    private int readLines(InputStream source, LocalDate on) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8));
        int status = DONE;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String json = withoutMark(line);
            if (json.isBlank()) {
                continue;
            }
            ObjectNode answer;
            try {
                answer = readCase(json, on);
            } catch (IllegalArgumentException bad) {
                answer = mapper.createObjectNode().put("line", number).put("error", bad.getMessage());
                status = SOME_FAILED;
            }
            out.println(answer);
        }
        return status;
    }

    private ObjectNode readCase(String line, LocalDate today) {
        JsonNode json;
        try {
            json = mapper.readTree(line);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException("not JSON: " + broken.getOriginalMessage(), broken);
        }
        if (!json.isObject()) {
            throw new IllegalArgumentException("not a JSON object");
        }
        JsonNode text = json.path("text");
        JsonNode html = json.path("html");
        if (text.isString() == html.isString()) {
            throw new IllegalArgumentException("a case needs either text or html, as a string");
        }
        LocalDate on = json.hasNonNull("on") ? day(json.path("on").asString()) : today;
        StatusText copied =
                text.isString() ? new StatusText.Plain(text.asString()) : new StatusText.Html(html.asString());
        ObjectNode answer = mapper.createObjectNode();
        answer.set("id", json.path("id").isMissingNode() ? mapper.nullNode() : json.path("id"));
        answer.setAll(ReadingJson.write(classifier.read(copied, on)));
        return answer;
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("not a day like 2026-11-22: " + written, wrong);
        }
    }

    /** A byte order mark is no part of the text. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private record Options(
            @Nullable LocalDate on,
            boolean html,
            boolean lines,
            @Nullable String file) {

        static Options of(String... arguments) {
            LocalDate on = null;
            boolean html = false;
            boolean lines = false;
            String file = null;
            for (int i = 0; i < arguments.length; i++) {
                String argument = arguments[i];
                switch (argument) {
                    case "--html" -> html = true;
                    case "--lines" -> lines = true;
                    case "--on" -> {
                        if (++i == arguments.length) {
                            throw new IllegalArgumentException("--on needs a day, such as --on 2026-11-22.");
                        }
                        on = day(arguments[i]);
                    }
                    default -> {
                        if (argument.startsWith("--on=")) {
                            on = day(argument.substring("--on=".length()));
                        } else if (argument.startsWith("-") && argument.length() > 1) {
                            throw new IllegalArgumentException("There is no option " + argument + ".");
                        } else if (file != null) {
                            throw new IllegalArgumentException(
                                    "Only one file can be read: " + file + " or " + argument + "?");
                        } else {
                            file = argument;
                        }
                    }
                }
            }
            if (html && lines) {
                throw new IllegalArgumentException("--html and --lines do not go together: each line says what it is.");
            }
            return new Options(on, html, lines, file == null || file.equals("-") ? null : file);
        }
    }
}
