package uketori.preparation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uketori.renewal.CardRegistration;
import uketori.renewal.PaymentMethod;

/**
 * One thing to have at hand or to bring; domain.md, The way of an application (1, 7), Who applies. Mails and pages say it
 * in the same words, {@code mail.<code>} in the message files.
 */
public enum ChecklistItem {
    MY_NUMBER_CARD("bring.card"),
    REPRESENTATIVES_CARD("at-hand.representatives-card"),
    APP("at-hand.app"),
    PASSPORT("at-hand.passport"),
    DOMICILE("at-hand.domicile"),
    IMAGES("at-hand.images"),
    PASSWORD("at-hand.password"),
    CONSENT_FORM("at-hand.consent-form"),
    SLIP("bring.slip"),
    PREVIOUS_PASSPORT("bring.passport"),
    FEE_BY_REGISTERED_CARD("bring.fee-registered"),
    FEE_IN_STAMPS("bring.fee-stamps"),
    /** How it will be paid is not settled. */
    FEE("bring.fee");

    private static final int AGE_TO_APPLY_ALONE = 18;
    private static final int AGE_TO_APPLY_WITH_CONSENT = 15;

    private final String code;

    ChecklistItem(String code) {
        this.code = code;
    }

    /** The name in message keys and in the database. */
    public String code() {
        return code;
    }

    /** The item of that name, if there is one. */
    public static Optional<ChecklistItem> ofCode(String code) {
        return Arrays.stream(values()).filter(item -> item.code.equals(code)).findFirst();
    }

    /**
     * What to have at hand when applying: below 15 the representative's card, from 15 to 17 a consent form.
     *
     * @param birthday the passport holder's; an adult's list where it is not known
     * @param on the day of applying
     */
    public static List<ChecklistItem> toApply(@Nullable LocalDate birthday, LocalDate on) {
        int age = birthday == null
                ? AGE_TO_APPLY_ALONE
                : Period.between(birthday, on).getYears();
        boolean isRepresented = age < AGE_TO_APPLY_WITH_CONSENT;
        List<ChecklistItem> items = new ArrayList<>(List.of(
                isRepresented ? REPRESENTATIVES_CARD : MY_NUMBER_CARD, APP, PASSPORT, DOMICILE, IMAGES, PASSWORD));
        if (!isRepresented && age < AGE_TO_APPLY_ALONE) {
            items.add(CONSENT_FORM);
        }
        return List.copyOf(items);
    }

    /** What to bring when collecting: the fee by the way in which it is paid. */
    public static List<ChecklistItem> toPickUp(PaymentMethod method, CardRegistration registration) {
        ChecklistItem fee = registration == CardRegistration.REGISTERED
                ? FEE_BY_REGISTERED_CARD
                : method == PaymentMethod.STAMPS ? FEE_IN_STAMPS : FEE;
        return List.of(SLIP, PREVIOUS_PASSPORT, MY_NUMBER_CARD, fee);
    }
}
