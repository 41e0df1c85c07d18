package uketori.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A template as it is written, taken apart into what it writes as it stands and what it says in Java.
 *
 * @param name where it is under {@code src/main/jte}
 */
record JteTemplate(String name, String text) {

    private static final Path ROOT = Path.of("src/main/jte");

    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^@(?:import|param)\\b.*$");
    private static final Pattern JAVA = Pattern.compile("[$!]\\{|@(?:if|elseif|for|template[.\\w-]*)\\(");
    private static final Pattern MARK = Pattern.compile("@(?:else|endif|endfor)\\b");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*\\+)?");

    /**
     * A text between quotes in the template's Java.
     *
     * @param goesOn whether something is joined to it
     */
    record Literal(String text, boolean goesOn) {}

    static List<JteTemplate> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<JteTemplate> all = new ArrayList<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .toList()) {
                all.add(new JteTemplate(ROOT.relativize(file).toString(), Files.readString(file)));
            }
            if (all.isEmpty()) {
                throw new IllegalStateException("no templates under " + ROOT);
            }
            return all;
        }
    }

    /** The HTML, without what is Java. */
    String markup() {
        StringBuilder markup = new StringBuilder();
        split(markup, new StringBuilder());
        return MARK.matcher(markup).replaceAll("");
    }

    /** The texts that stand between quotes in what is Java. */
    List<Literal> literals() {
        StringBuilder java = new StringBuilder();
        split(new StringBuilder(), java);
        List<Literal> literals = new ArrayList<>();
        for (Matcher literal = LITERAL.matcher(java); literal.find(); ) {
            literals.add(new Literal(literal.group(1), literal.group(2) != null));
        }
        return literals;
    }

    private void split(StringBuilder markup, StringBuilder java) {
        Matcher declarations = DECLARATION.matcher(COMMENT.matcher(text).replaceAll(""));
        declarations.results().forEach(line -> java.append(line.group()).append('\n'));
        split(declarations.replaceAll(""), markup, java);
    }

    private static void split(String source, StringBuilder markup, StringBuilder java) {
        int at = 0;
        Matcher begin = JAVA.matcher(source);
        while (begin.find(at)) {
            markup.append(source, at, begin.start());
            at = javaUntilItsBracket(source, begin.end(), markup, java);
        }
        markup.append(source, at, source.length());
    }

    /** Java may hold a block of HTML again, between {@code @`} and {@code `}. */
    private static int javaUntilItsBracket(String source, int from, StringBuilder markup, StringBuilder java) {
        int depth = 1;
        boolean isQuoted = false;
        int at = from;
        for (; depth > 0; at++) {
            char letter = source.charAt(at);
            if (letter == '"' && source.charAt(at - 1) != '\\') {
                isQuoted = !isQuoted;
            }
            if (!isQuoted && source.startsWith("@`", at)) {
                int end = source.indexOf('`', at + 2);
                split(source.substring(at + 2, end), markup, java);
                at = end;
                continue;
            }
            depth += isQuoted ? 0 : letter == '(' || letter == '{' ? 1 : letter == ')' || letter == '}' ? -1 : 0;
            java.append(letter);
        }
        java.append('\n');
        return at;
    }
}
