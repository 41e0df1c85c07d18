package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.preparation.EligibilityAnswers;
import uketori.preparation.Residence;

/** Answers to the guided check: what is left out is not known, and keeps the answer from a yes. */
record EligibilityCheck(
        @Schema(description = "The day on which one would apply, in Asia/Tokyo") @Nullable
        LocalDate on,

        @Schema(description = "The passport holder's birthday") @Nullable
        LocalDate birthday,

        @Schema(description = "The last day of the present passport") @Nullable
        LocalDate passportExpiresOn,

        @Schema(
                description = "How many double pages for visas are blank",
                minimum = "0",
                maximum = "" + MOST_BLANK_SPREADS)
        @Nullable
        Integer blankSpreads,

        @Schema(description = "Whether the prefecture of the registered domicile (本籍) is as in the passport") @Nullable
        Boolean domicileUnchanged,

        @Nullable Boolean nameUnchanged,

        @Nullable Boolean sexUnchanged,

        @Schema(description = "Whether the My Number Card bears what holds today") @Nullable
        Boolean cardUpToDate,

        @Nullable Residence residence,

        @Schema(description = "Whether another application is under way, online or on paper") @Nullable
        Boolean otherApplication) {

    static final int MOST_BLANK_SPREADS = 100;

    static EligibilityCheck from(Fields fields) {
        EligibilityCheck check = new EligibilityCheck(
                fields.day("on"),
                fields.day("birthday"),
                fields.day("passportExpiresOn"),
                fields.number("blankSpreads", 0, MOST_BLANK_SPREADS),
                fields.flag("domicileUnchanged"),
                fields.flag("nameUnchanged"),
                fields.flag("sexUnchanged"),
                fields.flag("cardUpToDate"),
                fields.oneOf("residence", List.of(Residence.values())),
                fields.flag("otherApplication"));
        if (check.on != null && check.birthday != null && check.birthday.isAfter(check.on)) {
            fields.complain("birthday", "day-after", "on");
        }
        return check;
    }

    EligibilityAnswers answers() {
        return new EligibilityAnswers(
                on,
                birthday,
                passportExpiresOn,
                blankSpreads,
                domicileUnchanged,
                nameUnchanged,
                sexUnchanged,
                cardUpToDate,
                residence,
                otherApplication);
    }
}
