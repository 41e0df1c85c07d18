package uketori.preparation.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uketori.preparation.signature.ImageRefused.Because;

class SignatureImagesTests {

    private static final int MOST_BYTES = 25_000_000;

    private final SignatureImages images = new SignatureImages(MOST_BYTES);

    private static Sheet good(int width, int height) {
        Sheet sheet = new Sheet(width, height, 0.97);
        Rectangle2D place = new Rectangle2D.Double(0.15 * width, 0.2 * height, 0.7 * width, 0.6 * height);
        int[][] coverage = PaintedSignature.by(new Random(3)).coverage(width, height, place, 0);
        sheet.paint((x, y) -> coverage[y][x] / 255.0, 0.05, 0.05, 0.1);
        return sheet;
    }

    private static Outcome outcome(SignatureReport report, SignatureCheck check) {
        return report.checks().stream()
                .filter(result -> result.check() == check)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @Test
    void passesAPictureThatIsAsItShouldBe() {
        SignatureReport report = images.check(good(788, 284).jpeg(0.9));

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Outcome.PASS);
        assertThat(report.checks()).extracting(CheckResult::check).containsExactly(SignatureCheck.values());
    }

    @ParameterizedTest
    @CsvSource({"788, 284, PASS", "787, 284, FAIL", "788, 285, FAIL", "284, 788, FAIL", "1576, 568, FAIL"})
    void wantsTheSizeThatIsAskedForToThePixel(int width, int height, Outcome outcome) {
        assertThat(outcome(images.check(good(width, height).jpeg(0.9)), SignatureCheck.DIMENSIONS))
                .isEqualTo(outcome);
    }

    @Test
    void wantsAJpegOfTwoHundredKilobytesAtMost() {
        byte[] png = Sheet.Files.png(good(788, 284).image());
        Sheet noisy = good(788, 284);
        noisy.addNoise(new Random(1), 0.3);
        byte[] large = noisy.jpeg(1);

        assertThat(outcome(images.check(png), SignatureCheck.FORMAT)).isEqualTo(Outcome.FAIL);
        assertThat(large.length).isGreaterThan(200_000);
        assertThat(outcome(images.check(large), SignatureCheck.FILE_SIZE)).isEqualTo(Outcome.FAIL);
    }

    @Test
    void makesAPhotoFit() {
        Sheet photo = good(1600, 1200);
        photo.shade((x, _) -> x / 1600.0, 0.4, 0.42, 0.45);

        FittedSignature fitted = images.fit(photo.jpeg(0.9));

        assertThat(fitted.reportBefore().verdict()).isEqualTo(Outcome.FAIL);
        assertThat(fitted.reportBefore().isMendedByFitting()).isTrue();
        assertThat(fitted.jpeg()).hasSizeLessThanOrEqualTo(200_000);
        assertThat(images.check(fitted.jpeg()).verdict()).isEqualTo(Outcome.PASS);
        assertThat(fitted.report().verdict()).isEqualTo(Outcome.PASS);
    }

    @Test
    void doesNotHideByFittingThatAStrokeWasCutOff() {
        Sheet whole = good(788, 284);
        FittedSignature fitted = images.fit(whole.part(0, 0, 394, 284).jpeg(0.9));

        assertThat(images.check(fitted.jpeg()).verdict()).isEqualTo(Outcome.PASS);
        assertThat(outcome(fitted.report(), SignatureCheck.WHOLE)).isEqualTo(Outcome.FAIL);
    }

    @ParameterizedTest
    @EnumSource
    void seesAPictureAsTheCameraWasHeld(CameraTurn turn) {
        Pixels seen = good(788, 284).pixels();
        byte[] file = Exif.with(turn, Sheet.Files.jpeg(Sheet.image(Exif.taken(turn, seen)), 0.95, false));

        Pixels read = PictureReader.read(PictureFile.read(file));

        assertThat(List.of(read.width(), read.height())).isEqualTo(List.of(788, 284));
        assertThat(difference(read, seen)).isLessThan(3);
    }

    @Test
    void readsGreyProgressiveTransparentAndIndexedPictures() {
        BufferedImage image = good(788, 284).image();
        Pixels original = good(788, 284).pixels();
        for (int type : List.of(
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_3BYTE_BGR)) {
            BufferedImage copy = new BufferedImage(788, 284, type);
            Graphics2D graphics = copy.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
            assertThat(difference(read(Sheet.Files.png(copy)), original))
                    .as("type " + type)
                    .isLessThan(12);
        }
        assertThat(difference(read(Sheet.Files.jpeg(image, 0.95, true)), original))
                .isLessThan(3);
    }

    @Test
    void takesWhatIsTransparentForPaper() {
        BufferedImage clear = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);

        assertThat(read(Sheet.Files.png(clear)).rgb()).containsOnly(0xff);
    }

    @Test
    void readsPicturesMadeForPrinting() throws IOException {
        BufferedImage inks = new BufferedImage(64, 32, BufferedImage.TYPE_4BYTE_ABGR);
        for (int i = 0; i < 64 * 32; i++) {
            inks.getRaster().setPixel(i % 64, i / 64, new int[] {255, 0, 255, 0}); // cyan and yellow: green
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks.getRaster(), null, null), null);
        }
        byte[] plain = bytes.toByteArray();
        ByteArrayOutputStream adobes = new ByteArrayOutputStream();
        adobes.write(plain, 0, 2);
        adobes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0});
        adobes.write(plain, 2, plain.length - 2);

        assertColor(read(plain), 0, 255, 0);
        assertColor(read(adobes.toByteArray()), 0, 0, 0); // upside down: magenta and black in full
    }

    private static void assertColor(Pixels pixels, int red, int green, int blue) {
        assertThat(pixels.get(20, 10, 0)).isCloseTo(red, org.assertj.core.data.Offset.offset(4));
        assertThat(pixels.get(20, 10, 1)).isCloseTo(green, org.assertj.core.data.Offset.offset(4));
        assertThat(pixels.get(20, 10, 2)).isCloseTo(blue, org.assertj.core.data.Offset.offset(4));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "hello, NO_IMAGE",
        "'    ftypheic    mif1', HEIC",
        "'    ftypmif1    heic', HEIC",
        "'    ftypavif', OTHER_FORMAT",
        "'    ftypisom', NO_IMAGE",
        "'RIFF    WEBPVP8 ', OTHER_FORMAT",
        "GIF89a, OTHER_FORMAT",
        "%PDF-1.7, OTHER_FORMAT",
        "<svg xmlns='http://www.w3.org/2000/svg'/>, NO_IMAGE",
    })
    void tellsWhatAFileIsByItsContent(String file, Because because) {
        assertRefused(file.getBytes(StandardCharsets.ISO_8859_1), because);
    }

    @Test
    void refusesAFileThatIsTooLargeUnopened() {
        assertThatThrownBy(() -> new SignatureImages(1000).check(good(788, 284).jpeg(0.9)))
                .isInstanceOfSatisfying(
                        ImageRefused.class,
                        refused -> assertThat(refused.because()).isEqualTo(Because.TOO_MANY_BYTES));
    }

    @Test
    void refusesWhatWasCutShortWherever() {
        for (byte[] file : List.of(
                good(320, 120).jpeg(0.8),
                Sheet.Files.png(good(320, 120).image()),
                Sheet.Files.jpeg(good(320, 120).image(), 0.8, true))) {
            for (int length = 8; length < file.length - 1; length += 1 + file.length / 150) {
                assertRefused(Arrays.copyOf(file, length), Because.DAMAGED);
            }
        }
    }

    @Test
    void survivesEveryDamageWithAnAnswerOrARefusal() {
        Random random = new Random(7);
        for (byte[] whole :
                List.of(good(320, 120).jpeg(0.8), Sheet.Files.png(good(320, 120).image()))) {
            int refused = 0;
            for (int i = 0; i < 150; i++) {
                byte[] file = whole.clone();
                for (int hit = 0; hit < 4; hit++) {
                    file[3 + random.nextInt(file.length - 3)] = (byte) random.nextInt();
                }
                try {
                    PictureReader.read(PictureFile.read(file));
                } catch (ImageRefused e) {
                    refused++;
                }
            }
            assertThat(refused).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0005\u0006 an archive's end", "<script>alert(1)</script>", "<?php echo 1;", "%PDF-1.4"})
    void refusesAPictureThatIsSomethingElseAsWell(String rest) {
        byte[] picture = good(320, 120).jpeg(0.8);
        byte[] more = rest.getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = Arrays.copyOf(picture, picture.length + more.length);
        System.arraycopy(more, 0, both, picture.length, more.length);

        assertRefused(both, Because.TWO_THINGS_IN_ONE);
    }

    @Test
    void takesAPhotoWithAFilmBehindIt() {
        byte[] photo = good(788, 284).jpeg(0.9);
        byte[] withFilm = Arrays.copyOf(photo, photo.length + 5_000);
        System.arraycopy("    ftypmp42".getBytes(StandardCharsets.ISO_8859_1), 0, withFilm, photo.length, 12);

        assertThat(images.check(withFilm).verdict()).isEqualTo(Outcome.PASS);
    }

    @Test
    void refusesByTheHeaderWhatWouldFillTheMemory() throws IOException {
        assertRefused(png(60_000, 60_000, new byte[0]), Because.TOO_MANY_PIXELS);
        assertRefused(png(19_000, 19_000, new byte[0]), Because.TOO_MANY_PIXELS);
        assertRefused(png(15, 400, new byte[0]), Because.TOO_FEW_PIXELS);
        byte[] progressive = Sheet.Files.jpeg(good(320, 120).image(), 0.8, true);
        claim(progressive, 6_000, 6_000);
        assertRefused(progressive, Because.TOO_MANY_PIXELS);
        byte[] baseline = good(320, 120).jpeg(0.8);
        claim(baseline, 65_000, 65_000);
        assertRefused(baseline, Because.TOO_MANY_PIXELS);
        byte[] few = good(320, 120).jpeg(0.8);
        claim(few, 8_000, 6_000);
        assertRefused(few, Because.DAMAGED);
    }

    @Test
    void showsTheDecoderNoCompressedText() throws IOException {
        byte[] bomb = new byte[30_000_000];
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("a\0\0".getBytes(StandardCharsets.ISO_8859_1));
        text.writeBytes(deflated(bomb));
        byte[] file = Sheet.Files.png(good(320, 120).image());
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(file, 0, 33);
        chunk(new DataOutputStream(with), "zTXt", text.toByteArray());
        with.write(file, 33, file.length - 33);

        PictureFile parts = PictureFile.read(with.toByteArray());

        assertThat(parts.parts().length()).isEqualTo(file.length);
    }

    @Test
    void refusesMoreScansThanAnyCameraMakes() {
        byte[] file = Sheet.Files.jpeg(good(320, 120).image(), 0.8, true);
        int scan = indexOf(file, 0xda);
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(file, 0, scan);
        for (int i = 0; i < 60; i++) {
            many.write(file, scan, file.length - 2 - scan);
        }
        many.write(file, file.length - 2, 2);

        assertRefused(many.toByteArray(), Because.DAMAGED);
    }

    @Test
    void refusesToFitWhereNothingIsWritten() {
        byte[] empty = new Sheet(788, 284, 0.97).jpeg(0.9);

        assertThat(outcome(images.check(empty), SignatureCheck.WRITTEN)).isEqualTo(Outcome.FAIL);
        assertThat(catchThrowableOfType(ImageRefused.class, () -> images.fit(empty))
                        .because())
                .isEqualTo(Because.NOTHING_WRITTEN);
    }

    /** The bound that {@link PictureReader} states, in a JVM that has no more. */
    @Test
    void looksAtAPhotoOfFiftyMegapixelsWithinAHundredMegabytesOfHeap(@TempDir Path folder) throws Exception {
        BufferedImage photo = new BufferedImage(8160, 6144, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = photo.createGraphics();
        graphics.setColor(new Color(225, 222, 214));
        graphics.fillRect(0, 0, 8160, 6144);
        graphics.drawImage(good(788, 284).image(), 1000, 2000, 6000, 2162, null);
        graphics.dispose();
        Path file = folder.resolve("photo.jpg");
        Files.write(file, Exif.with(CameraTurn.TURNED_LEFT, Sheet.Files.jpeg(photo, 0.95, false)));

        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx100m",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path")
                                + File.pathSeparator
                                + System.getProperty("surefire.test.class.path", ""),
                        SmallHeap.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(small.waitFor()).as(said).isZero();
        assertThat(said).contains("6144 8160", "fitted");
    }

    /** Looks at a picture and fits it: started with a small heap. */
    static final class SmallHeap {

        private SmallHeap() {}

        /** Prints the size in which the picture is seen, and that it was fitted. */
        public static void main(String[] arguments) throws IOException {
            byte[] file = Files.readAllBytes(Path.of(arguments[0]));
            FittedSignature fitted = new SignatureImages(MOST_BYTES).fit(file);
            List<Object> size = fitted.reportBefore().checks().get(1).measured();
            System.out.println(size.get(0) + " " + size.get(1) + " fitted in " + fitted.jpeg().length);
        }
    }

    private static Pixels read(byte[] file) {
        return PictureReader.read(PictureFile.read(file));
    }

    private static double difference(Pixels one, Pixels other) {
        long sum = 0;
        for (int i = 0; i < one.rgb().length; i++) {
            sum += Math.abs((one.rgb()[i] & 0xff) - (other.rgb()[i] & 0xff));
        }
        return (double) sum / one.rgb().length;
    }

    private void assertRefused(byte[] file, Because because) {
        ImageRefused refused = catchThrowableOfType(ImageRefused.class, () -> images.check(file));
        assertThat(refused).as("%d bytes were read", file.length).isNotNull();
        assertThat(refused.because()).isEqualTo(because);
    }

    private static void claim(byte[] jpeg, int width, int height) {
        int frame = indexOf(jpeg, 0xc0, 0xc2);
        jpeg[frame + 5] = (byte) (height >> 8);
        jpeg[frame + 6] = (byte) height;
        jpeg[frame + 7] = (byte) (width >> 8);
        jpeg[frame + 8] = (byte) width;
    }

    private static int indexOf(byte[] jpeg, int... markers) {
        for (int i = 2; i < jpeg.length; i++) {
            int second = jpeg[i + 1] & 0xff;
            if (jpeg[i] == (byte) 0xff && Arrays.stream(markers).anyMatch(marker -> marker == second)) {
                return i;
            }
        }
        throw new AssertionError("no such marker");
    }

    private static byte[] png(int width, int height, byte[] pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray());
        chunk(out, "IDAT", deflated(pixels));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] named = Arrays.copyOf(name.getBytes(StandardCharsets.ISO_8859_1), 4 + content.length);
        System.arraycopy(content, 0, named, 4, content.length);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        out.writeInt(content.length);
        out.write(named);
        out.writeInt((int) checksum.getValue());
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length / 100 + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, length);
    }
}
