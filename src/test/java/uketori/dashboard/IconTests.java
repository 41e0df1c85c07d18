package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uketori.testing.Browsing;
import uketori.testing.NeedsChromium;

/** The icons of the app are drawn from the project's own drawings; {@code -Duketori.icons=draw} draws them anew. */
@NeedsChromium
@ExtendWith(Browsing.class)
class IconTests {

    private static final Path STATIC = Path.of("src/main/resources/static");

    /** Of 255: browsers of different age soften edges differently. */
    private static final double MOST_DIFFERENCE = 2;

    @ParameterizedTest
    @CsvSource({
        "icon-192, 192, icons/favicon.svg",
        "icon-512, 512, icons/favicon.svg",
        "maskable-192, 192, icons/maskable.svg",
        "maskable-512, 512, icons/maskable.svg",
        "apple-touch-icon, 180, icons/maskable.svg"
    })
    void isItsDrawing(String name, int side, String drawing, Browser browser) throws IOException {
        Path file = STATIC.resolve("icons/" + name + ".png");
        byte[] drawn = draw(Files.readString(STATIC.resolve(drawing)), side, browser);
        if ("draw".equals(System.getProperty("uketori.icons"))) {
            Files.write(file, drawn);
        }

        assertThat(difference(ImageIO.read(file.toFile()), ImageIO.read(new ByteArrayInputStream(drawn))))
                .isLessThan(MOST_DIFFERENCE);
    }

    private static byte[] draw(String svg, int side, Browser browser) {
        try (Page page = browser.newPage()) {
            page.setViewportSize(side, side);
            page.setContent("<style>body { margin: 0 } svg { display: block; width: 100vw }</style>" + svg);
            return page.screenshot(new Page.ScreenshotOptions().setOmitBackground(true));
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 32; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xff) - (other.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        return sum / 4.0 / one.getWidth() / one.getHeight();
    }
}
