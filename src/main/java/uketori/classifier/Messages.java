package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Parts a page into its dated messages, newest first, in whichever order the page shows them. */
final class Messages {

    private static final int LATEST_MINUTE = 24 * 60;

    private Messages() {}

    /** The page's messages, newest first; what stands before the first of them comes last, without a date. */
    static List<Message> of(List<Line> page, LocalDate on) {
        MailThread thread = MailThread.of(page);
        List<Line> lines = thread.own();
        List<Header> headers = Headers.on(lines, on);
        boolean titlesFirst = Headers.standBelowTitles(headers, lines);
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
}
