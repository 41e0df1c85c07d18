package uketori.preparation;

import java.util.Locale;

/** Why one may renew online or not, or what is not known yet; domain.md, The way of an application (1), Who applies. */
public enum EligibilityReason {
    UNDER_ONE_YEAR(Weight.SPEAKS_FOR),
    FEW_BLANK_SPREADS(Weight.SPEAKS_FOR),

    /** Neither is the validity under one year, nor are the blank spreads few. */
    TOO_EARLY(Weight.FORBIDS),
    /** What has expired is not renewed: it takes a new application. */
    PASSPORT_EXPIRED(Weight.FORBIDS),
    DOMICILE_CHANGED(Weight.FORBIDS),
    NAME_CHANGED(Weight.FORBIDS),
    SEX_CHANGED(Weight.FORBIDS),
    CARD_NOT_UP_TO_DATE(Weight.FORBIDS),
    LIVES_ABROAD(Weight.FORBIDS),
    OTHER_APPLICATION(Weight.FORBIDS),

    DAY_UNKNOWN(Weight.MISSING),
    PASSPORT_EXPIRY_UNKNOWN(Weight.MISSING),
    BLANK_SPREADS_UNKNOWN(Weight.MISSING),
    DOMICILE_UNKNOWN(Weight.MISSING),
    NAME_UNKNOWN(Weight.MISSING),
    SEX_UNKNOWN(Weight.MISSING),
    CARD_UNKNOWN(Weight.MISSING),
    RESIDENCE_UNKNOWN(Weight.MISSING),
    OTHER_APPLICATION_UNKNOWN(Weight.MISSING),
    BIRTHDAY_UNKNOWN(Weight.MISSING),

    /** Under 15: the legal representative applies, with a card of their own. */
    REPRESENTATIVE_APPLIES(Weight.TELLS),
    /** From 15 to 17: with a consent form of the legal representative. */
    CONSENT_NEEDED(Weight.TELLS),
    APPLIES_ALONE(Weight.TELLS);

    /** What a reason does to the answer. */
    public enum Weight {
        /** Makes it a no, whatever else is said. */
        FORBIDS,
        /** An answer is missing, so that it cannot be a yes. */
        MISSING,
        SPEAKS_FOR,
        /** Says who applies, and how. */
        TELLS;

        /** The name in message keys, such as {@code speaks-for}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Weight weight;

    EligibilityReason(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }

    /** The name on the wire and in message keys, such as {@code too-early}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
