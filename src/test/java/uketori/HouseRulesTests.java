package uketori;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The rules of the house that no compiler knows. */
class HouseRulesTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uketori");

    private static final Path SOURCES = Path.of("src/main/java");

    /** Each has a PostgreSQL schema of its own name. */
    private static final List<String> SCHEMAS =
            List.of("account", "renewal", "statusdetail", "delivery", "reminder", "preparation");

    @Test
    void onlyTheClockKnowsTheTime() {
        // main hands the command line its clock: there is no Spring that would.
        noClasses()
                .that()
                .resideOutsideOfPackage("uketori.clock..")
                .and()
                .doNotBelongToAnyOf(UketoriApplication.class)
                .should()
                .callMethodWhere(readsTheSystemsClock())
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaCall<?>> readsTheSystemsClock() {
        Set<String> ofClock = Set.of("systemUTC", "systemDefaultZone", "system");
        return DescribedPredicate.describe("read the system's clock instead of the injected one", call -> {
            CodeUnitCallTarget target = call.getTarget();
            String owner = target.getOwner().getFullName();
            boolean now = owner.startsWith("java.time.")
                    && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean clock = owner.equals("java.time.Clock") && ofClock.contains(target.getName());
            boolean system =
                    owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
            return now || clock || system;
        });
    }

    @Test
    void whatAClassNeedsStandsInItsConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .allowEmptyShould(true)
                .check(HOUSE);
        noMethods()
                .that()
                .areNotStatic()
                .should()
                .beAnnotatedWith(Autowired.class)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void theClassifierIsPure() {
        noClasses()
                .that()
                .resideInAPackage("uketori.classifier..")
                .and()
                .doNotHaveSimpleName("package-info") // which declares the module
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.nio.file..",
                        "java.nio.channels..",
                        "java.sql..",
                        "java.net.http..")
                .check(HOUSE);
    }

    @Test
    void noModuleSpeaksSqlToAnotherModulesTables() throws IOException {
        List<String> trespasses = new ArrayList<>();
        for (Path source : sources()) {
            String module =
                    SOURCES.resolve("uketori").relativize(source).getName(0).toString();
            for (String schema : SCHEMAS) {
                Pattern table = Pattern.compile(
                        "(?i)\\b(from|join|into|update|table|lock)\\s+(only\\s+)?" + schema + "\\s*\\.\\s*\\w+");
                if (!schema.equals(module) && table.matcher(strings(source)).find()) {
                    trespasses.add(source + " names a table of " + schema);
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        Pattern publicType = Pattern.compile(
                "(?m)^public (?:final |abstract |sealed |non-sealed )*(?:class|record|interface|enum|@interface) ");
        Pattern documented =
                Pattern.compile("(?s)/\\*\\*\\s*\\*?\\s*[^@\\s].*?\\*/\\s*(?:@[\\w.]+(?:\\(.*?\\))?\\s*)*$");
        List<String> silent = new ArrayList<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            var type = publicType.matcher(code);
            if (type.find()
                    && !documented.matcher(code.substring(0, type.start())).find()) {
                silent.add(source.toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** What stands between quotes in a source, where SQL would be. */
    private static String strings(Path source) throws IOException {
        var literal = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"")
                .matcher(Files.readString(source));
        StringBuilder strings = new StringBuilder();
        while (literal.find()) {
            strings.append(literal.group(1) != null ? literal.group(1) : literal.group(2))
                    .append('\n');
        }
        return strings.toString();
    }
}
