package uketori.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * What a machine may lack. A test that needs it is then skipped, with a line that says so, or fails where
 * {@code UKETORI_REQUIRE_ALL_TESTS=true} says that nothing may be lacking.
 */
enum Need {
    CHROMIUM("Chromium"),
    CONTAINER_ENGINE("a container engine"),
    TESSERACT("Tesseract with its Japanese data");

    private final String name;

    Need(String name) {
        this.name = name;
    }

    private boolean isMet() {
        return switch (this) {
            case CHROMIUM -> Chromium.isInstalled();
            case CONTAINER_ENGINE -> DockerClientFactory.instance().isDockerAvailable();
            case TESSERACT -> isTesseractInstalled();
        };
    }

    private static boolean isTesseractInstalled() {
        try {
            Process languages = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            return new String(languages.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch("jpn"::equals);
        } catch (IOException e) {
            return false;
        }
    }

    ConditionEvaluationResult decide(ExtensionContext context) {
        String test = context.getRequiredTestClass().getSimpleName()
                + context.getTestMethod().map(method -> "." + method.getName()).orElse("");
        return decide(test, Boolean.parseBoolean(System.getenv("UKETORI_REQUIRE_ALL_TESTS")), isMet());
    }

    ConditionEvaluationResult decide(String test, boolean allAreRequired, boolean isMet) {
        if (isMet) {
            return ConditionEvaluationResult.enabled("there is " + name);
        }
        if (allAreRequired) {
            throw new IllegalStateException(
                    test + " needs " + name + ", and UKETORI_REQUIRE_ALL_TESTS allows no skipping");
        }
        System.out.println("SKIPPED for want of " + name + ": " + test);
        return ConditionEvaluationResult.disabled("there is no " + name + " here");
    }
}
