package uketori.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers to the guided check; null where they have not. Days are days in Asia/Tokyo.
 *
 * @param on the day on which they would apply
 * @param birthday the passport holder's
 * @param passportExpiresOn the last day of the present passport
 * @param blankSpreads how many double pages for visas are blank, 0 or more
 * @param domicileUnchanged whether the prefecture of the registered domicile (本籍) is as in the passport
 * @param nameUnchanged whether the name is as in the passport
 * @param sexUnchanged whether the sex is as in the passport
 * @param cardUpToDate whether the My Number Card bears what holds today; below 15 the legal representative's card
 * @param residence where the holder lives
 * @param otherApplication whether another application of theirs is under way, online or on paper
 */
public record EligibilityAnswers(
        @Nullable LocalDate on,
        @Nullable LocalDate birthday,
        @Nullable LocalDate passportExpiresOn,
        @Nullable Integer blankSpreads,
        @Nullable Boolean domicileUnchanged,
        @Nullable Boolean nameUnchanged,
        @Nullable Boolean sexUnchanged,
        @Nullable Boolean cardUpToDate,
        @Nullable Residence residence,
        @Nullable Boolean otherApplication) {}
