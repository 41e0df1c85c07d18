package uketori.classifier;

import java.util.ArrayList;
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
    private static final Wording FORWARDED = Wording.of(
            "forwarded message|(?<![a-z])(?:fwd?|wg|tr|rv|vs|doorst|pd):|転送(?:された)?(?:メッセージ|メール)|^-{2,} ?転送");
    /** A field of a mail's head. */
    private static final Wording FIELD = Wording.of("^[^ :。]{1,12} ?:(?!//)");
    /** The line that tells who said on which day what is quoted below. */
    private static final Wording SAID_BY = Wording.of("\\d|<|\\bwrote|書きました|さん|様");
    /** Words that take back what is quoted, or that ask about it. */
    private static final Wording DOUBTS = Wording.of(
            "ません(?!か)|(?<!間違い)ない(?!よう)|まだ|審査中|取消|撤回|誤り|間違(?!い(?:は)?(?:ない|なく|あり|ござい))|変更|延期|お待ち|無効|本物|怪し|あやし|詐欺|偽|迷惑|[すたいう]か[。?]?$|\\?|\\b(?:not|no longer|cancel\\w*|mistake|wrong|chang\\w*|postpon\\w*|wait|error|ignore|disregard|under review|real|genuine|scam|fake|phishing|suspicious)\\b");
    /** Words of one who tells of the application oneself. */
    private static final Wording SPEAKS =
            Wording.of("(?:旅券|パスポート)(?!課|係|センター|窓口|事務所|コーナー|担当)|passport|交付|受取|受領|渡し|審査|申請|届き");

    private static final Wording PASSES_ON = Wording.of(
            "転送|参考まで|ご参考|下記の(?:とおり|通り|連絡|メール|お知らせ)|以下の(?:とおり|通り|連絡|メール|お知らせ)|こんな(?:連絡|お知らせ|メール)|\\bfyi\\b|\\bforward\\w*|see below");

    private static final int HEADER = 4;

    static MailThread of(List<Line> lines) {
        if (lines.stream().anyMatch(MailThread::isMarked)) {
            return ofMarked(lines);
        }
        for (int i = 1; i < lines.size(); i++) {
            boolean header = isHeader(lines, i);
            if (!header && !isAttribution(lines.get(i).text())) {
                continue;
            }
            int from = !header && ATTRIBUTION_BEGINS.isIn(lines.get(i - 1).words()) ? i - 1 : i;
            boolean forwarded = lines.subList(0, i + 1).stream().anyMatch(line -> FORWARDED.isIn(line.words()));
            boolean wordless = lines.subList(0, from).stream().allMatch(line -> FIELD.isIn(line.words()));
            if (from > 0 && !forwarded && !wordless) {
                return new MailThread(lines.subList(0, from), lines.subList(from, lines.size()));
            }
        }
        return new MailThread(lines, List.of());
    }

    /** A mail whose quoted lines are marked: where its writer only passes them on, they are the matter. */
    private static MailThread ofMarked(List<Line> lines) {
        List<Line> own = new ArrayList<>();
        List<Line> quoted = new ArrayList<>();
        List<Line> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean attribution = i + 1 < lines.size()
                    && !isMarked(line)
                    && isMarked(lines.get(i + 1))
                    && line.text().endsWith(":")
                    && SAID_BY.isIn(line.words());
            Line plain = isMarked(line) ? unmarked(line) : line;
            (isMarked(line) || attribution ? quoted : own).add(plain);
            if (!attribution) {
                all.add(plain);
            }
        }
        return isPassedOn(own) ? new MailThread(all, List.of()) : new MailThread(own, quoted);
    }

    private static boolean isPassedOn(List<Line> own) {
        List<Line> said = own.stream().filter(line -> !FIELD.isIn(line.words())).toList();
        return said.stream().noneMatch(line -> DOUBTS.isIn(line.words()))
                && (said.stream().noneMatch(line -> SPEAKS.isIn(line.words()))
                        || said.stream().anyMatch(line -> PASSES_ON.isIn(line.words())));
    }

    private static boolean isMarked(Line line) {
        return line.raw().at(0) == '>';
    }

    private static Line unmarked(Line line) {
        MappedText raw = line.raw();
        int from = 0;
        while (from < raw.length() && (raw.at(from) == '>' || raw.at(from) == ' ')) {
            from++;
        }
        return new Line(raw.slice(from, raw.length()), line.afterGap(), line.startsSmall());
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
