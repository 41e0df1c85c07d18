package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/**
 * Reads variants by the ten thousand: the same in every build, so that it does not hang on luck, and with
 * {@code -Duketori.variants=1000000} as many others, whose seed a failing run names.
 */
class VariantsTests {

    private static final int VARIANTS = 10_000;
    private static final int OTHERS = Integer.getInteger("uketori.variants", 0);

    private static final int SHOWN = 20;

    @Property(tries = 1, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
    @Label("no variant sends anybody in vain, and the shares that the guide asks for are kept")
    void noVariantSendsAnybodyInVainAndTheSharesAreKept() {
        read(VARIANTS);
    }

    @Property(tries = 1)
    @Label("nor do others, where they are asked for")
    void norDoOthersWhereTheyAreAskedFor() {
        if (OTHERS > 0) {
            read(OTHERS);
        }
    }

    private static void read(int variants) {
        Confusion confusion = new Confusion("Variants");
        List<String> inVain = new ArrayList<>();
        List<String> wrongPayments = new ArrayList<>();
        List<String> misread = new ArrayList<>();
        int[] count = new int[3];
        Variants.all().sampleStream().limit(variants).forEach(variant -> {
            Reading reading = variant.read();
            boolean right = variant.mayBe(reading.stage());
            confusion.count(variant.expectation(), variant.asExpected(reading.stage()), right);
            keep(inVain, variant.sendsInVain(reading), variant, reading);
            keep(wrongPayments, !variant.paymentRight(reading), variant, reading);
            keep(misread, !right, variant, reading);
            count[0] += variant.datesRight(reading) ? 1 : 0;
            count[1] += variant.mayBe(Stage.READY) ? 1 : 0;
            count[2] += variant.mayBe(Stage.READY) && reading.stage() != Stage.READY ? 1 : 0;
        });
        confusion.show();
        System.out.printf(
                "dates right in %d, ready missed in %d of %d%n%s%n",
                count[0], count[2], count[1], String.join("\n", misread));

        assertThat(inVain).as("sent in vain").isEmpty();
        assertThat(confusion.right()).as("stages").isGreaterThanOrEqualTo(confusion.all() * 97 / 100);
        assertThat(count[0]).as("dates").isGreaterThanOrEqualTo(confusion.all() * 98 / 100);
        assertThat(wrongPayments).as("payments and links").hasSizeLessThanOrEqualTo(variants / 5_000);
        assertThat(count[2] * 30).as("ready missed, thirty times").isLessThanOrEqualTo(count[1]);
    }

    private static void keep(List<String> kept, boolean isWrong, Variant variant, Reading reading) {
        if (isWrong && kept.size() < SHOWN) {
            kept.add(variant.kind() + ", on " + variant.on() + ", read " + reading.stage() + " " + reading.pickupFrom()
                    + ":\n" + variant.text().source());
        }
    }
}
