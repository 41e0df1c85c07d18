package uketori.classifier;

/** A status text as a person copied it. */
public sealed interface StatusText {

    /** What was copied, verbatim. */
    String source();

    /** Plain text. */
    record Plain(String source) implements StatusText {}

    /** The clipboard's HTML; only what a person would see of it counts. */
    record Html(String source) implements StatusText {}

    /** What a program read in a picture, as the person left it after comparing the two. */
    record Recognised(String source) implements StatusText {}
}
