package uketori.preparation.signature;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Writes into pictures how the camera was held. */
final class Exif {

    private Exif() {}

    /** A JPEG with the tag behind its first marker. */
    static byte[] with(CameraTurn turn, byte[] jpeg) {
        byte[] tiff = {
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) (1 + List.of(CameraTurn.values()).indexOf(turn)),
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        int length = 2 + 6 + tiff.length;
        file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        file.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        file.writeBytes(tiff);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    /** What a camera that is held so takes of what is to be seen. */
    static Pixels taken(CameraTurn turn, Pixels seen) {
        // The two quarter turns undo each other; all else undoes itself.
        return switch (turn) {
            case TURNED_LEFT -> CameraTurn.TURNED_RIGHT.apply(seen);
            case TURNED_RIGHT -> CameraTurn.TURNED_LEFT.apply(seen);
            default -> turn.apply(seen);
        };
    }
}
