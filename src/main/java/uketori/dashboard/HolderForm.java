package uketori.dashboard;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uketori.renewal.Holder;
import uketori.renewal.HolderDetails;

/** What is known of a holder, as entered. */
record HolderForm(
        @Nullable String name,
        @Nullable String birthday,
        @Nullable String passportExpiresOn,
        @Nullable String certificateExpiresOn) {

    static HolderForm of(Holder holder) {
        return new HolderForm(
                holder.name(),
                EnteredDay.written(holder.birthday()),
                EnteredDay.written(holder.passportExpiresOn()),
                EnteredDay.written(holder.certificateExpiresOn()));
    }

    /** What was entered; worth something only when {@code problems} stays empty. */
    HolderDetails details(Errors problems) {
        return new HolderDetails(
                EnteredLine.readNeeded(name, "name", problems),
                EnteredDay.read(birthday, "birthday", problems),
                EnteredDay.read(passportExpiresOn, "passportExpiresOn", problems),
                EnteredDay.read(certificateExpiresOn, "certificateExpiresOn", problems));
    }
}
