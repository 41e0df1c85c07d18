package uketori.classifier;

import java.util.List;

/**
 * A mail, and the older mails that it quotes below. A mail that is only forwarded is the matter itself.
 *
 * @param own what its writer says
 * @param quoted what an older mail said; it is no news
 */
record MailThread(List<Line> own, List<Line> quoted) {

    private static final Wording ATTRIBUTION = Wording.of(
            "\\bwrote:$|^-{2,} ?(?:original message|元のメッセージ|オリジナルメッセージ|元のメール) ?-{2,}$|(?:さん|様|氏|>|\\uFFFC)?(?:が|は|より)?(?:書きました|のメール|からのメッセージ):$|^\\d{4}[年/-][^。]{6,80}(?:<[^>]*>|\\uFFFC>?):$");
    private static final Wording ATTRIBUTION_BEGINS = Wording.of("^on [^.]{3,60}\\d");
    private static final Wording FROM = Wording.of("^(?:from|差出人|送信者|送信元):");
    private static final Wording SENT = Wording.of("^(?:sent|date|送信日時|日時|送信|日付):");
    private static final Wording FORWARDED = Wording.of("forwarded message|fwd?:|転送(?:された)?(?:メッセージ|メール)|^-{2,} ?転送");
    private static final int HEADER = 4;

    static MailThread of(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            boolean header = isHeader(lines, i);
            if (!header && !isAttribution(lines.get(i).text())) {
                continue;
            }
            int from = !header && ATTRIBUTION_BEGINS.isIn(lines.get(i - 1).words()) ? i - 1 : i;
            boolean forwarded = lines.subList(0, i + 1).stream().anyMatch(line -> FORWARDED.isIn(line.words()));
            boolean marked = lines.subList(i, lines.size()).stream()
                    .anyMatch(line -> line.text().startsWith(">"));
            if (from > 0 && !forwarded && !marked) {
                return new MailThread(lines.subList(0, from), lines.subList(from, lines.size()));
            }
        }
        return new MailThread(lines, List.of());
    }

    private static boolean isAttribution(String line) {
        return (line.endsWith(":") || line.endsWith("-")) && ATTRIBUTION.isIn(line);
    }

    /** Whether the sender and the time of another mail stand here, below words of this one. */
    private static boolean isHeader(List<Line> lines, int at) {
        if (!FROM.isIn(lines.get(at).text())) {
            return false;
        }
        int end = Math.min(lines.size(), at + HEADER);
        return lines.subList(at + 1, end).stream().anyMatch(line -> SENT.isIn(line.words()));
    }
}
