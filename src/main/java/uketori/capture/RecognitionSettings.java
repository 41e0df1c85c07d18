package uketori.capture;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the words in pictures are read.
 *
 * @param program the Tesseract program: a path, or a name that is looked for as shells do
 * @param timeLimit how long it may take for one picture
 */
@ConfigurationProperties("uketori.recognition")
record RecognitionSettings(
        @DefaultValue("tesseract") String program,
        @DefaultValue("60s") Duration timeLimit) {}
