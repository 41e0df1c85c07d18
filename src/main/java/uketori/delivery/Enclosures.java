package uketori.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What a mail carries besides its words.
 *
 * @param calendar a calendar (RFC 5545) of days that stand, to be attached
 * @param cancelled a calendar of days that no longer stand, to be attached
 * @param unsubscribe the address at which the person ends such mail, by one click where it is https (RFC 8058)
 */
public record Enclosures(
        @Nullable String calendar,
        @Nullable String cancelled,
        @Nullable String unsubscribe) {

    public static final Enclosures NONE = new Enclosures(null, null, null);

    static Enclosures of(ResultSet row) throws SQLException {
        return new Enclosures(
                row.getString("calendar"), row.getString("calendar_cancelled"), row.getString("unsubscribe"));
    }
}
