package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import uketori.capture.CaptureRefused;
import uketori.classifier.Certainty;
import uketori.classifier.Stage;
import uketori.dashboard.picture.Moment;
import uketori.dashboard.picture.Runway;
import uketori.delivery.Delivery;
import uketori.preparation.signature.ImageRefused;
import uketori.preparation.signature.Outcome;
import uketori.preparation.signature.SignatureCheck;
import uketori.reminder.Reminder;
import uketori.reminder.ReminderKind;
import uketori.renewal.CardRegistration;
import uketori.renewal.Cause;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Refusal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.statusdetail.StatusDetail;

/** Every visible word stands in the message files, in both languages. */
class PageWordsTests {

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of("Uketori", "日本語", "English");

    private static final List<String> READ_BY_PEOPLE =
            List.of("title", "alt", "placeholder", "aria-label", "aria-description", "label", "content");

    /** What stands between quotes in a template: codes, names of fields and keys of messages, addresses. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9./#?&=_-]?[A-Za-z0-9./#?&=_-]*| ");

    @Test
    void noVisibleWordBypassesTheMessageFiles() throws IOException {
        List<String> bypassing = new ArrayList<>();
        for (JteTemplate template : JteTemplate.all()) {
            for (Element element :
                    Jsoup.parse(template.markup(), Parser.xmlParser()).getAllElements()) {
                for (TextNode node : element.textNodes()) {
                    if (!element.nameIs("style") && isWord(node.text())) {
                        bypassing.add(template.name() + ": " + node.text());
                    }
                }
                for (Attribute attribute : element.attributes()) {
                    if (READ_BY_PEOPLE.contains(attribute.getKey())
                            && !element.nameIs("meta")
                            && isWord(attribute.getValue())) {
                        bypassing.add(template.name() + ": " + attribute);
                    }
                }
            }
            for (JteTemplate.Literal literal : template.literals()) {
                if (!CODE.matcher(literal.text()).matches()) {
                    bypassing.add(template.name() + ": " + literal.text());
                }
            }
        }
        assertThat(bypassing).isEmpty();
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter) && !NAMES.contains(text.strip());
    }

    @Test
    void noTemplateWritesTextUnescaped() throws IOException {
        for (JteTemplate template : JteTemplate.all()) {
            assertThat(template.text())
                    .as(template.name())
                    .doesNotContain("$unsafe", "@raw", " style=", " onclick=", " onsubmit=");
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (String file : englishFiles()) {
            assertThat(messages(file + "_ja").stringPropertyNames())
                    .as(file)
                    .containsExactlyInAnyOrderElementsOf(messages(file).stringPropertyNames());
        }
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        for (String file : List.of("dashboard", "renewal", "preparation", "signature", "picture", "capture")) {
            Properties english = messages(file);
            Properties japanese = messages(file + "_ja");
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(japanese.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
            }
        }
    }

    /** MessageFormat swallows a plain apostrophe, so the typographic one is used throughout. */
    @Test
    void apostrophesMeanNothingToTheFormatter() throws IOException {
        for (String file : List.of(
                "dashboard",
                "renewal",
                "preparation",
                "signature",
                "picture",
                "capture",
                "dashboard_ja",
                "renewal_ja",
                "preparation_ja",
                "signature_ja",
                "picture_ja",
                "capture_ja")) {
            messages(file)
                    .forEach((key, words) -> assertThat((String) words)
                            .as("%s %s", file, key)
                            .doesNotContain("'")
                            .isNotBlank());
        }
    }

    @Test
    void everyKeyThatATemplateNamesExists() throws IOException {
        TreeSet<String> known = new TreeSet<>();
        for (String file : englishFiles()) {
            known.addAll(messages(file).stringPropertyNames());
        }
        Set<String> groups = known.stream().map(PageWordsTests::group).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        int keys = 0;
        for (JteTemplate template : JteTemplate.all()) {
            for (JteTemplate.Literal literal : template.literals()) {
                String key = literal.text();
                if (!key.contains(".") || !groups.contains(group(key))) {
                    continue;
                }
                keys++;
                String next = known.ceiling(key);
                boolean exists = literal.goesOn() ? next != null && next.startsWith(key) : known.contains(key);
                if (!exists) {
                    unknown.add(template.name() + ": " + key);
                }
            }
        }
        assertThat(keys).isPositive();
        assertThat(unknown).isEmpty();
    }

    private static String group(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    @Test
    void everyCodeHasItsWord() throws IOException {
        Map<String, List<String>> needed = new TreeMap<>();
        needed.put("status", codes(RenewalStatus.values(), RenewalStatus::code));
        needed.put("stage", codes(Stage.values(), Stage::code));
        needed.put("event", codes(RenewalEvent.values(), RenewalEvent::code));
        needed.put("refusal", codes(Refusal.values(), Refusal::code));
        needed.put("certainty", codes(Certainty.values(), Certainty::code));
        needed.put("reminder", codes(ReminderKind.values(), ReminderKind::code));
        needed.put("payment-method", codes(PaymentMethod.values(), PaymentMethod::code));
        needed.put("card-registration", codes(CardRegistration.values(), CardRegistration::code));
        needed.put("cause", codes(Cause.values(), Cause::code));
        assertWords("renewal", needed);

        Map<String, List<String>> onPages = new TreeMap<>();
        onPages.put("dashboard.sentence", codes(Situation.values(), Situation::code));
        onPages.put("dashboard.because", codes(Situation.values(), Situation::code));
        onPages.put("dashboard.reading", codes(Certainty.values(), Certainty::code));
        onPages.put("dashboard.reading.effect", codes(StatusDetail.Effect.values(), Enum::name));
        onPages.put("dashboard.reminders.state", codes(Reminder.State.values(), Reminder.State::code));
        onPages.put("dashboard.reminders.delivery", codes(Delivery.State.values(), Delivery.State::code));
        onPages.put("dashboard.track.state", codes(Track.State.values(), Track.State::code));
        onPages.put(
                "dashboard.step",
                Arrays.stream(RenewalEvent.values())
                        .filter(RenewalEvent::isPersonsStep)
                        .map(RenewalEvent::code)
                        .toList());
        assertWords("dashboard", onPages);

        Map<String, List<String>> ofPictures = new TreeMap<>();
        ofPictures.put("signature.check", codes(SignatureCheck.values(), SignatureCheck::code));
        ofPictures.put("signature.measured", codes(SignatureCheck.values(), SignatureCheck::code));
        ofPictures.put("signature.advice", codes(SignatureCheck.values(), SignatureCheck::code));
        ofPictures.put("signature.outcome", codes(Outcome.values(), Outcome::code));
        ofPictures.put("signature.verdict", codes(Outcome.values(), Outcome::code));
        ofPictures.put("signature.refused", codes(ImageRefused.Because.values(), ImageRefused.Because::code));
        assertWords("signature", ofPictures);

        Map<String, List<String>> inPictures = new TreeMap<>();
        inPictures.put("picture.moment", codes(Moment.values(), Moment::code));
        inPictures.put("picture.runway", codes(Runway.Kind.values(), Runway.Kind::code));
        inPictures.put("picture.runway.told", codes(Runway.LineKind.values(), Runway.LineKind::code));
        inPictures.put("picture.told", codes(Moment.values(), Moment::code));
        assertWords("picture", inPictures);
        assertWords(
                "capture",
                Map.of("capture.problem", codes(CaptureRefused.Because.values(), CaptureRefused.Because::code)));
    }

    private static void assertWords(String file, Map<String, List<String>> needed) throws IOException {
        Properties messages = messages(file);
        needed.forEach((group, codes) -> assertThat(messages.stringPropertyNames())
                .containsAll(codes.stream().map(code -> group + "." + code).toList()));
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static Set<Integer> arguments(String words) {
        Set<Integer> arguments = new TreeSet<>();
        Matcher argument = Pattern.compile("\\{(\\d)").matcher(words);
        while (argument.find()) {
            arguments.add(Integer.parseInt(argument.group(1)));
        }
        if (!arguments.isEmpty()) {
            new MessageFormat(words, Locale.ENGLISH); // throws where it cannot be read
        }
        return arguments;
    }

    private static List<String> englishFiles() throws IOException {
        return resources("messages/*.properties").stream()
                .map(Resource::getFilename)
                .map(name -> String.valueOf(name).replace(".properties", ""))
                .filter(name -> !name.endsWith("_ja"))
                .toList();
    }

    private static Properties messages(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                resources("messages/" + file + ".properties").getFirst().getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Resource> resources(String pattern) throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
    }
}
