package uketori.preparation.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import uketori.preparation.signature.PictureFile.AdobeTransform;

/** Takes a JPEG apart, marker by marker; ITU-T T.81, annex B. */
final class JpegFile {

    /** A progressive file has ten scans or so; each makes a decoder walk the whole picture. */
    private static final int MOST_SCANS = 40;

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int QUANTIZATION = 0xdb;
    private static final int RESTART_INTERVAL = 0xdd;
    private static final int HUFFMAN = 0xc4;
    private static final int BASELINE = 0xc0;
    private static final int EXTENDED = 0xc1;
    private static final int PROGRESSIVE = 0xc2;
    private static final int JFIF = 0xe0;
    private static final int EXIF = 0xe1;
    private static final int ADOBE = 0xee;

    /** Says what JFIF says about the colours, and holds no thumbnail. */
    private static final byte[] PLAIN_JFIF = {
        (byte) 0xff, (byte) JFIF, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] file;
    private final KeptParts parts = new KeptParts();
    private int at;
    private int width;
    private int height;
    private int components;
    private boolean isProgressive;
    private boolean isJfif;
    private int scans;
    private AdobeTransform adobeTransform = AdobeTransform.UNSAID;
    private @Nullable CameraTurn turn;

    JpegFile(byte[] file) {
        this.file = file;
    }

    PictureFile read() {
        parts.keep(file, 0, 2);
        at = 2;
        for (int marker = nextMarker(); marker != END; marker = nextMarker()) {
            segment(marker);
        }
        if (scans == 0) {
            throw damaged();
        }
        parts.keep(file, at - 2, at);
        return new PictureFile(
                ImageFormat.JPEG,
                width,
                height,
                components,
                isProgressive,
                adobeTransform,
                turn == null ? CameraTurn.UPRIGHT : turn,
                parts);
    }

    private int nextMarker() {
        if (at + 1 >= file.length || file[at] != (byte) 0xff) {
            throw damaged();
        }
        while (at < file.length && file[at] == (byte) 0xff) {
            at++; // a marker may be padded with any number of them
        }
        if (at == file.length) {
            throw damaged();
        }
        return file[at++] & 0xff;
    }

    private void segment(int marker) {
        int content = at + 2;
        int next = content > file.length ? Integer.MAX_VALUE : at + number(at);
        if (marker <= 1 || marker == START || next < content || next > file.length) {
            throw damaged();
        }
        switch (marker) {
            case BASELINE, EXTENDED, PROGRESSIVE -> frame(marker, content, next);
            case QUANTIZATION, HUFFMAN, RESTART_INTERVAL -> keep(next);
            case SCAN -> {
                keep(endOfScan(next));
                return;
            }
            case JFIF -> jfif(content, next);
            case EXIF -> exif(content, next);
            case ADOBE -> adobe(content, next);
            default -> {
                if (marker >= 0xc0 && marker <= 0xcf) {
                    throw damaged(); // lossless and arithmetic coding: no camera writes them, few programs read them
                }
            }
        }
        at = next;
    }

    private void frame(int marker, int content, int next) {
        if (width != 0 || next - content < 6 || file[content] != 8) {
            throw damaged();
        }
        height = number(content + 1);
        width = number(content + 3);
        components = file[content + 5] & 0xff;
        isProgressive = marker == PROGRESSIVE;
        if (width == 0 || height == 0 || (components != 1 && components != 3 && components != 4)) {
            throw damaged();
        }
        keep(next);
    }

    /** Behind a scan's header stand its data, up to a marker that is neither an escaped 0xff nor a restart. */
    private int endOfScan(int from) {
        scans++;
        if (width == 0 || scans > MOST_SCANS) {
            throw damaged();
        }
        for (int i = from; i + 1 < file.length; i++) {
            int following = file[i + 1] & 0xff;
            boolean isData = following == 0 || following == 0xff || (following >= 0xd0 && following <= 0xd7);
            if (file[i] == (byte) 0xff && !isData) {
                return i;
            }
        }
        throw damaged();
    }

    private void jfif(int content, int next) {
        if (!isJfif && scans == 0 && startsWith("JFIF\0", content, next)) {
            isJfif = true;
            parts.keep(PLAIN_JFIF, 0, PLAIN_JFIF.length);
        }
    }

    private void exif(int content, int next) {
        if (turn == null && startsWith("Exif\0\0", content, next)) {
            turn = CameraTurn.inTiff(file, content + 6, next);
        }
    }

    private void adobe(int content, int next) {
        if (adobeTransform == AdobeTransform.UNSAID && next - content >= 12 && startsWith("Adobe", content, next)) {
            adobeTransform = switch (file[content + 11]) {
                case 1 -> AdobeTransform.YCC;
                case 2 -> AdobeTransform.YCCK;
                default -> AdobeTransform.NONE;
            };
            keep(next);
        }
    }

    /** Keeps the segment that begins at the marker before {@link #at}. */
    private void keep(int next) {
        parts.keep(file, at - 2, next);
        at = next;
    }

    private int number(int position) {
        return ((file[position] & 0xff) << 8) | (file[position + 1] & 0xff);
    }

    private boolean startsWith(String name, int content, int next) {
        byte[] expected = name.getBytes(StandardCharsets.ISO_8859_1);
        int end = content + expected.length;
        return end <= next && Arrays.equals(file, content, end, expected, 0, expected.length);
    }

    private static ImageRefused damaged() {
        return new ImageRefused(ImageRefused.Because.DAMAGED, ImageFormat.JPEG);
    }
}
