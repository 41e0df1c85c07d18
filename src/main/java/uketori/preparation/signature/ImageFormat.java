package uketori.preparation.signature;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file is by its first bytes, whatever its name or its sender says. */
public enum ImageFormat {
    JPEG("JPEG"),
    PNG("PNG"),
    HEIC("HEIC"),
    AVIF("AVIF"),
    WEBP("WebP"),
    GIF("GIF"),
    TIFF("TIFF"),
    BMP("BMP"),
    PDF("PDF"),
    UNKNOWN("");

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    private final String title;

    ImageFormat(String title) {
        this.title = title;
    }

    /** Its name as people write it; empty for {@link #UNKNOWN}. */
    public String title() {
        return title;
    }

    static ImageFormat of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (start.startsWith("ftyp", 4) && start.length() >= 12) {
            String brand = start.substring(8, 12);
            return HEIC_BRANDS.contains(brand) ? HEIC : AVIF_BRANDS.contains(brand) ? AVIF : UNKNOWN;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("GIF8")) {
            return GIF;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        return start.startsWith("BM") ? BMP : UNKNOWN;
    }
}
