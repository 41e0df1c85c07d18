package uketori.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The browser that is installed here, for tests marked {@link NeedsChromium}. */
public final class Chromium {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/snap/bin/chromium",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final Optional<Path> INSTALLED =
            PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();

    private Chromium() {}

    static boolean isInstalled() {
        return INSTALLED.isPresent();
    }

    /** The program to start. */
    public static Path executable() {
        return INSTALLED.orElseThrow(() -> new IllegalStateException("no Chromium is installed"));
    }
}
