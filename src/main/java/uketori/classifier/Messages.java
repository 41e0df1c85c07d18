package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Parts a page into its dated messages, newest first, in whichever order the page shows them. */
final class Messages {

    /** What a list sets before a message to say that it is new, has been read, is urgent or is the second of its kind. */
    private static final String MARK =
            "(?:[\\[【(<「](?![^\\]】)>」]{0,8}(?:正|誤|新し|旧|変更|訂正|修正|延期|改定|前[\\]】)>」]|後[\\]】)>」]|日[\\]】)>」]|交付|受取|受領|渡|予定|期限|開始|correct|right|wrong|error|mistake|before|after|old|date|from|until|deadline|pick|deliver|collect))[^\\[\\]【】()<>「」。:]{1,12}[\\]】)>」]|[★☆◎◇◆●○■□▼▶▲△※・①-⑳!*#]|\\(?(?:no\\.?\\s?|#)?\\d{1,3}(?:[.):]|\\t| )|第\\d{1,2}[報回信号]|その\\d{1,2}"
                    + "|(?:new|unread|read|important|urgent|update|新着|最新|新規|未読|既読|未開封|開封済み?|重要|緊急|至急|再送|再掲|続報|追記|追加|更新|お知らせ|通知|連絡|受信|送信|配信|メール|メッセージ)(?![a-z])[!:]?)";

    private static final Wording LEAD = Wording.of("^(?:" + MARK
            + "[\\s\\t:|]{0,2}){0,3}(?:(?:no\\.?)?\\d{1,2}[\\t.)]\\s?)?[\\s・■●◆○□▼▶【\\[(<*>-]{0,4}(?:(?:連絡|通知|送信|受信|発信|配信|掲載|お知らせ|投稿|登録|コメント|送付)の?日時?|日時|日付|date|sent|received|posted|"
            + EnglishDateLabels.MESSAGE + ")?[】\\])]?[:\\s]{0,3}$");
    private static final Wording TIME = Wording.of(
            "^\\s?[(]?(?:(午前|午後|am|pm)\\s?)?(\\d{1,2})(?::|時)(\\d{2})?(?:分)?(?::\\d\\d)?(?:\\s?(am|pm)(?![a-z]))?[)]?");
    private static final Wording REST = Wording.of(
            "^(?:\\s?[】\\])>]|\\s?$|[\\s\\t:、・|-]+(?!\\s?(?:から|以降|より|まで|に[、窓受お来ご]|頃|ごろ|付|の|は|~|to |from )))");
    /** What begins as a dated message does, though there is no such date. */
    private static final Wording GARBLED = Wording.of(
            "^[^0-9。]{0,12}(?:(?:19|20)\\d\\d|(?:令和|r)\\d{1,2})[年./-]\\s?\\d{1,2}\\s?[月./-]?\\s?\\d{1,4}日?\\s?(?:\\([月火水木金土日]\\)\\s?)?(?:午前|午後)?\\d{0,2}(?::\\d\\d|時\\d\\d分)");

    private static final int LONGEST_MARK = 18;

    /** Whatever else a list sets before a message: short, no sentence, and not what happens at that time. */
    private static final Wording ANY_MARK = Wording.of(
            "(?!.*(?:予約|来庁|来所|受取|受領|交付|引渡|渡|申請|受付|受理|審査|開始|終了|停止|再開|メンテ|工事|休|閉|期限|予定|生年|有効|発行|変更|更新|正|誤|前|後|旧|から|まで|以降|本日|from|until|by|after|before|pick|deliver|collect|appl|appoint|book|deadline|valid|expir|birth|clos|open|wrong|correct))[^。、:]{1,14}?(?<![はがをにのでともへ、,])(?:(?<=\\d):)?[\\s|]{0,3}");
    /** Words that may tell what happens at that time, rather than begin a message. */
    private static final Wording HAPPENS = Wording.of("^お?(?:受|交付|引|渡|開|閉|営業|時点|現在)");

    private static final Wording TALK_AFTER = Wording.of("^\\s{0,3}(?:から|以降|以後|より|まで|に|の|は|頃|ごろ|付|~|が|を|で|と)");
    private static final Wording CUT_DATE =
            Wording.of("(?:\\d|元)年$|\\d/$|(?<![-a-z,0-9] ?)r?\\d{1,4}\\.(?:\\d{1,2}\\.)?$|令和$");
    private static final Wording LEADS_TO_DATE = Wording.of(
            "[a-z] (?:from|on|after|by|until|of)\\s?:?$|^[^。]{0,20}(?:予定日|可能日|開始日|期限|期日|満了日)(?:\\([^)]{0,12}\\))?:?$");
    private static final Wording CLOSED = Wording.of("[)\\]】\\s]*");
    private static final Wording SENTENCE_BEFORE = Wording.of("[^。:]{2,60}[\\s(。\\t]$");
    private static final Wording TITLE =
            Wording.of("^【|(?:お知らせ|通知|依頼|ご?案内|連絡|完了|受理|到達|取消|却下|変更|お願い|について|取下)(?:\\([^)]{0,20}\\))?$|^\\[");
    /** The title of a notice, behind which its date stands. */
    private static final Wording TITLE_BEFORE = Wording.of(
            "(?:お知らせ|通知|依頼|ご?案内|連絡|お願い|について|件)[」』】)]?\\s?[(\\s-]{0,3}$|^[\\[(【]?(?:important )?(?:notice|notification|announcement|request|information|message|news|regarding)\\b[^。.:]{0,60}(?<!from|on|after|until|by|since|of|before|is)[\\s,(-]{1,3}$");
    /** How much of a line is looked at. */
    private static final int LONGEST = 120;

    /** How many lines above a list what refers to it may stand. */
    private static final int LIST = 6;

    private static final int LATEST_MINUTE = 24 * 60;

    private record Header(int line, @Nullable LocalDate date, int minute, MappedText rest, boolean trailing) {}

    private Messages() {}

    /** The page's messages, newest first; what stands before the first of them comes last, without a date. */
    static List<Message> of(List<Line> page, LocalDate on) {
        MailThread thread = MailThread.of(page);
        List<Line> lines = thread.own();
        List<Header> headers = headers(lines, on);
        boolean titlesFirst = titlesStandBeforeDates(lines, headers);
        List<Message> messages = new ArrayList<>();
        int start = 0;
        for (int h = -1; h < headers.size(); h++) {
            int end = h + 1 < headers.size() ? start(headers.get(h + 1), titlesFirst) : lines.size();
            List<Line> own = new ArrayList<>();
            for (int i = start; i < end; i++) {
                boolean dated =
                        h >= 0 && i == headers.get(h).line() && headers.get(h).date() != null;
                if (!dated) {
                    own.add(lines.get(i));
                } else if (headers.get(h).rest().length() > 0) {
                    own.add(new Line(headers.get(h).rest(), lines.get(i).afterGap(), false));
                }
            }
            if (h >= 0) {
                messages.add(new Message(headers.get(h).date(), headers.get(h).minute(), h, own, false));
            } else if (!own.isEmpty()) {
                messages.add(new Message(null, -1, -1, own, false));
            }
            start = end;
        }
        if (!thread.quoted().isEmpty()) {
            messages.add(new Message(null, -1, -1, thread.quoted(), true));
        }
        return newestFirst(messages);
    }

    private static int start(Header header, boolean titlesFirst) {
        return header.line() - (titlesFirst ? 1 : 0);
    }

    /** Sorted by date and time; messages of one day keep the direction that the page goes in. */
    private static List<Message> newestFirst(List<Message> messages) {
        List<Message> sorted = new ArrayList<>(messages);
        int direction = direction(messages);
        sorted.sort((a, b) -> {
            LocalDate first = a.date();
            LocalDate second = b.date();
            if (first == null || second == null) {
                return first == second ? 0 : first == null ? 1 : -1;
            }
            int byDate = second.compareTo(first);
            if (byDate != 0) {
                return byDate;
            }
            int byMinute = a.minute() >= 0 && b.minute() >= 0 ? b.minute() - a.minute() : 0;
            return byMinute != 0 ? byMinute : direction * (a.place() - b.place());
        });
        return sorted;
    }

    /** 1 if the page goes from new to old, -1 if from old to new, 0 if its dates do not tell. */
    static int direction(List<Message> messages) {
        int falls = 0;
        int rises = 0;
        List<Message> dated = messages.stream()
                .filter(message -> message.date() != null)
                .sorted(Comparator.comparingInt(Message::place))
                .toList();
        for (int i = 1; i < dated.size(); i++) {
            long before = instant(dated.get(i - 1));
            long after = instant(dated.get(i));
            falls += after < before ? 1 : 0;
            rises += after > before ? 1 : 0;
        }
        return Integer.compare(falls, rises);
    }

    private static long instant(Message message) {
        LocalDate date = message.date();
        return date == null ? 0 : date.toEpochDay() * LATEST_MINUTE + Math.max(0, message.minute());
    }

    private static List<Header> headers(List<Line> lines, LocalDate on) {
        List<Header> headers = new ArrayList<>();
        List<Header> trailing = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Header header = header(lines, i, on);
            if (header != null) {
                (header.trailing() ? trailing : headers).add(header);
            }
        }
        if (headers.isEmpty() && trailing.size() > 1) {
            return trailing;
        }
        return headers;
    }

    private static @Nullable Header header(List<Line> lines, int index, LocalDate on) {
        MappedText raw = lines.get(index).raw();
        MappedText start = raw.length() > LONGEST ? raw.slice(0, LONGEST) : raw;
        String head = start.text();
        List<WrittenDate> dates = WrittenDates.in(start);
        if (dates.isEmpty()) {
            return GARBLED.isIn(start) ? new Header(index, null, -1, raw, false) : null;
        }
        WrittenDate date = dates.get(0);
        if (date.month() == WrittenDate.NO_MONTH) {
            return null;
        }
        LocalDate day = date.year() == null ? pastDay(date, on) : date.resolve(on);
        if (day != null && day.isAfter(on)) {
            return null;
        }
        String before = head.substring(0, date.from());
        boolean closed = before.endsWith("(") || before.endsWith(" ") || before.endsWith("\t") || before.endsWith("-");
        boolean titled = closed && TITLE_BEFORE.isIn(before);
        Wording.Search search = TIME.in(head.substring(date.to()));
        boolean timed = search.find();
        int after = date.to() + (timed ? search.end() : 0);
        int minute = timed ? minute(search.match()) : -1;
        String rest = head.substring(after);
        boolean joined = timed && !rest.isEmpty() && Character.isLetter(rest.charAt(0));
        boolean begins = LEAD.isIn(before)
                || (before.length() <= LONGEST_MARK && (timed || TITLE.isIn(rest.strip())) && ANY_MARK.is(before));
        if (begins
                && !(titled && before.endsWith("("))
                && !isLabelled(before)
                && (day != null || timed)
                && (REST.isIn(rest) || joined)
                && !TALK_AFTER.isIn(rest)
                && !followsLabel(lines, index, before)
                && !(DatedWords.isListedTime(before) && isOfAList(lines, index))
                && !(before.isBlank() && DatesBelow.isPointedAt(lines, index))
                && !dateGoesOn(lines, index)
                && !(rest.isBlank() && sentenceGoesOn(lines, index))) {
            int from = after;
            while (from < raw.length() && " \t:、・|-】])>".indexOf(raw.at(from)) >= 0) {
                from++;
            }
            LocalDate told = joined && HAPPENS.isIn(rest) ? null : day;
            return new Header(index, told, minute, raw.slice(from, raw.length()), false);
        }
        boolean atEnd = CLOSED.is(rest) && head.length() == raw.length();
        if (day != null
                && atEnd
                && SENTENCE_BEFORE.is(before)
                && !DatedWords.tellsWhich(before)
                && (titled || DateLabels.roleBefore(before) == DateRole.NONE)) {
            return new Header(index, day, minute, raw.slice(0, date.from()), true);
        }
        return null;
    }

    /** Whether what stands before the date says that it is another date than a message's own. */
    private static boolean isLabelled(String before) {
        DateRole role = before.length() < 3 ? DateRole.NONE : DateLabels.roleBefore(before);
        return role != DateRole.NONE && role != DateRole.MESSAGE;
    }

    /** Whether the line is only the broken-off start of a sentence that begins with a date. */
    private static boolean sentenceGoesOn(List<Line> lines, int index) {
        return index + 1 < lines.size()
                && !lines.get(index + 1).afterGap()
                && TALK_AFTER.isIn(lines.get(index + 1).words());
    }

    /** Whether the line is only the rest of a date that began on the line before. */
    private static boolean dateGoesOn(List<Line> lines, int index) {
        return index > 0
                && !lines.get(index).afterGap()
                && CUT_DATE.isIn(lines.get(index - 1).words());
    }

    /** A message lies in the past: a date without a year is the last such day. */
    private static @Nullable LocalDate pastDay(WrittenDate date, LocalDate on) {
        for (int year = on.getYear(); year >= on.getYear() - 1; year--) {
            LocalDate day = date.inYear(year).resolve(on);
            if (day != null && !day.isAfter(on)) {
                return day;
            }
        }
        return null;
    }

    /** Whether the date is the value of a label on the line before, or a cell under labels. */
    private static boolean followsLabel(List<Line> lines, int index, String before) {
        if (!before.isBlank() || index == 0) {
            return false;
        }
        Line previous = lines.get(index - 1);
        if (previous.isRow() && lines.get(index).isRow()) {
            String first = Compaction.compact(previous.cells().getFirst()).text();
            return DateLabels.isLabel(first) && DateLabels.roleBefore(first) != DateRole.MESSAGE;
        }
        String text = previous.text();
        if (LEADS_TO_DATE.isIn(previous.words())) {
            return true;
        }
        return DateLabels.isLabel(text) && DateLabels.roleBefore(text.replace(":", "")) != DateRole.MESSAGE;
    }

    /** Whether the line stands in the list of a letter (記) that says from when the passport is handed over. */
    private static boolean isOfAList(List<Line> lines, int index) {
        for (int i = Math.max(0, index - LIST); i < index; i++) {
            if (DatedWords.refersDown(new Sentence(lines.get(i).words(), Sentence.Setting.PLAIN))) {
                return true;
            }
        }
        return false;
    }

    private static int minute(Matcher time) {
        int hour = Integer.parseInt(time.group(2)) % 24;
        String half = time.group(1) == null ? time.group(4) : time.group(1);
        if (half != null && (half.equals("午後") || half.equals("pm")) && hour < 12) {
            hour += 12;
        }
        return hour * 60 + (time.group(3) == null ? 0 : Integer.parseInt(time.group(3)) % 60);
    }

    /** Some pages set each message's title above its date. */
    private static boolean titlesStandBeforeDates(List<Line> lines, List<Header> headers) {
        if (headers.isEmpty() || headers.getFirst().trailing()) {
            return false;
        }
        int previous = -1;
        for (Header header : headers) {
            int title = header.line() - 1;
            boolean fits = header.rest().length() == 0
                    && title > previous
                    && title >= 0
                    && !lines.get(header.line()).afterGap()
                    && TITLE.isIn(lines.get(title).words())
                    && lines.get(title).text().indexOf('。') < 0;
            if (!fits) {
                return false;
            }
            previous = header.line();
        }
        boolean bodiesFollow = headers.getLast().line() + 1 < lines.size();
        boolean titleAlsoAfter = headers.stream()
                .allMatch(header -> header.line() + 1 < lines.size()
                        && TITLE.isIn(lines.get(header.line() + 1).words()));
        return bodiesFollow && !titleAlsoAfter;
    }
}
