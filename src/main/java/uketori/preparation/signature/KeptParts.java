package uketori.preparation.signature;

import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.ImageInputStreamImpl;

/** The parts of a file that a decoder may see, one after the other as if there was nothing between them; not copied. */
final class KeptParts extends ImageInputStreamImpl {

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(byte[] bytes, int from, int length, long at) {}

    private final List<Part> parts = new ArrayList<>();
    private long total;
    private int current;

    void keep(byte[] bytes, int from, int to) {
        parts.add(new Part(bytes, from, to - from, total));
        total += to - from;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        bitOffset = 0;
        if (length == 0) {
            return 0;
        }
        if (streamPos >= total) {
            return -1;
        }
        while (parts.get(current).at > streamPos) {
            current--;
        }
        while (parts.get(current).at + parts.get(current).length <= streamPos) {
            current++;
        }
        Part part = parts.get(current);
        int skipped = (int) (streamPos - part.at);
        int taken = Math.min(length, part.length - skipped);
        System.arraycopy(part.bytes, part.from + skipped, into, offset, taken);
        streamPos += taken;
        return taken;
    }

    @Override
    public long length() {
        return total;
    }
}
