package uketori.dashboard.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uketori.preparation.CertificateValidity;
import uketori.preparation.Eligibility;
import uketori.preparation.Trip;

/**
 * How long somebody's documents last, over years, and how long their trips need the passport.
 *
 * @param today in Asia/Tokyo
 * @param documents what is known, the passport first
 * @param trips those that are not over, in the order of departure
 * @param lines the days on which something begins to count, in their order
 */
public record Runway(Scale scale, LocalDate today, List<Document> documents, List<Trip> trips, List<Line> lines) {

    private static final int MONTHS_MANY_COUNTRIES_ASK = 6;

    /** Room before the first and after the last day, as a part of what lies between. */
    private static final int PARTS = 16;

    private static final int LEAST_MARGIN = 15;

    public Runway {
        documents = List.copyOf(documents);
        trips = List.copyOf(trips);
        lines = List.copyOf(lines);
    }

    /** The kinds of documents. */
    public enum Kind {
        PASSPORT,
        CERTIFICATE;

        /** The name in message keys and class names. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A document.
     *
     * @param expiresOn its last day
     * @param renewableFrom the first day on which it can be renewed
     */
    public record Document(Kind kind, LocalDate expiresOn, LocalDate renewableFrom) {

        public boolean isExpired(LocalDate today) {
            return expiresOn.isBefore(today);
        }
    }

    /** What begins on a day. */
    public enum LineKind {
        TODAY,
        /** The passport has less than a year left, and can be renewed. */
        ONE_YEAR,
        /** The passport has six months left, which many countries ask for. */
        SIX_MONTHS;

        /** The name in message keys and class names, such as {@code one-year}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A day that counts. */
    public record Line(LineKind kind, LocalDate day) {}

    /**
     * A day and what there is to tell of it.
     *
     * @param destination of which trip; empty where it is of none
     */
    public record Row(LocalDate day, String code, String destination) {

        Row(LocalDate day, String code) {
            this(day, code, "");
        }
    }

    /** The runway of somebody of whom at least one document's last day is known, or a trip; else null. */
    public static @Nullable Runway of(
            @Nullable LocalDate passportExpiresOn,
            @Nullable LocalDate certificateExpiresOn,
            List<Trip> trips,
            LocalDate today) {
        List<Trip> ahead = trips.stream().filter(trip -> !trip.isOver(today)).toList();
        if (passportExpiresOn == null && certificateExpiresOn == null && ahead.isEmpty()) {
            return null;
        }
        List<Document> documents = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(LineKind.TODAY, today));
        if (passportExpiresOn != null) {
            LocalDate underOneYear = Eligibility.firstDayUnderOneYear(passportExpiresOn);
            documents.add(new Document(Kind.PASSPORT, passportExpiresOn, underOneYear));
            lines.add(new Line(LineKind.ONE_YEAR, underOneYear));
            lines.add(new Line(LineKind.SIX_MONTHS, passportExpiresOn.minusMonths(MONTHS_MANY_COUNTRIES_ASK)));
        }
        if (certificateExpiresOn != null) {
            documents.add(new Document(
                    Kind.CERTIFICATE, certificateExpiresOn, CertificateValidity.renewableFrom(certificateExpiresOn)));
        }
        lines.sort((one, other) -> one.day().compareTo(other.day()));
        return new Runway(scale(documents, ahead, lines), today, documents, ahead, lines);
    }

    /** What there is to tell of each day, in their order, as the ends of message keys. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new Row(line.day(), line.kind().code())));
        for (Document document : documents) {
            rows.add(new Row(document.expiresOn(), document.kind().code()));
            if (document.kind() == Kind.CERTIFICATE) {
                rows.add(new Row(document.renewableFrom(), "certificate-window"));
            }
        }
        for (Trip trip : trips) {
            rows.add(new Row(trip.departsOn(), "trip", trip.destination()));
            rows.add(new Row(trip.neededUntil(), isShort(trip) ? "trip-short" : "trip-needed", trip.destination()));
        }
        rows.sort((one, other) -> one.day().compareTo(other.day()));
        return rows;
    }

    /** Whether the passport, as far as its last day is known, expires before a trip no longer needs it. */
    public boolean isShort(Trip trip) {
        return documents.stream()
                .anyMatch(document -> document.kind() == Kind.PASSPORT && trip.outlasts(document.expiresOn()));
    }

    /** Whether a document of that kind is among them. */
    public boolean knows(String code) {
        return documents.stream().anyMatch(document -> document.kind().code().equals(code));
    }

    private static Scale scale(List<Document> documents, List<Trip> trips, List<Line> lines) {
        SortedSet<LocalDate> days = new TreeSet<>();
        lines.forEach(line -> days.add(line.day()));
        documents.forEach(document -> days.add(document.expiresOn()));
        documents.forEach(document -> days.add(document.renewableFrom()));
        trips.forEach(trip -> days.add(trip.departsOn()));
        trips.forEach(trip -> days.add(trip.neededUntil()));
        long between = days.last().toEpochDay() - days.first().toEpochDay();
        long margin = Math.max(LEAST_MARGIN, between / PARTS);
        return Scale.whole(days.first().minusDays(margin), days.last().plusDays(margin));
    }
}
