package uketori.capture;

/** Reads the words in pictures. */
public interface TextRecognition {

    /**
     * @param pgm a portable graymap
     * @return what it read, line by line, as the program wrote it
     * @throws CaptureRefused where it cannot be read here and now
     */
    String read(byte[] pgm);
}
