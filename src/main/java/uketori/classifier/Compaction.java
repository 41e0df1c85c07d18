package uketori.classifier;

/** Takes out the spaces that mean nothing beside Japanese letters, and gives each word its one spelling. */
final class Compaction {

    private Compaction() {}

    static MappedText compact(MappedText text) {
        MappedText.Builder out = new MappedText.Builder(text.length());
        int i = 0;
        while (i < text.length()) {
            int word = i;
            while (i < text.length() && !isSpace(text.at(i))) {
                i++;
            }
            out.append(text, word, i);
            int space = i;
            while (i < text.length() && isSpace(text.at(i))) {
                i++;
            }
            boolean needed = i > space
                    && out.length() > 0
                    && i < text.length()
                    && needsSpace(out.last())
                    && needsSpace(text.at(i));
            if (needed) {
                out.append(' ', text.start(space), text.end(i));
            }
        }
        return Spellings.unify(out.build());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private static boolean needsSpace(char c) {
        return c < 0x2E80;
    }
}
