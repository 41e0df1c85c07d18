package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** As {@link PageWordsTests}, for the templates that are still Thymeleaf's. */
class PageWordsOfThymeleafTests {

    /** Names that are the same in every language. */
    private static final Set<String> NAMES = Set.of("Uketori", "日本語", "English");

    private static final List<String> READ_BY_PEOPLE =
            List.of("title", "alt", "placeholder", "aria-label", "aria-description", "label", "content");

    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]+)");

    @Test
    void noVisibleWordBypassesTheMessageFiles() throws IOException {
        List<String> bypassing = new ArrayList<>();
        for (Resource template : templates()) {
            for (Element element :
                    Jsoup.parse(text(template), Parser.xmlParser()).getAllElements()) {
                boolean replaced = element.nameIs("style")
                        || Stream.of("th:text", "ja:text", "th:replace", "th:remove")
                                .anyMatch(element::hasAttr);
                for (TextNode node : element.textNodes()) {
                    if (!replaced
                            && node.text().codePoints().anyMatch(Character::isLetter)
                            && !NAMES.contains(node.text().strip())) {
                        bypassing.add(template.getFilename() + ": " + node.text());
                    }
                }
                for (Attribute attribute : element.attributes()) {
                    if (READ_BY_PEOPLE.contains(attribute.getKey()) && !element.nameIs("meta")) {
                        bypassing.add(template.getFilename() + ": " + attribute);
                    }
                }
            }
        }
        assertThat(bypassing).isEmpty();
    }

    @Test
    void noTemplateWritesTextUnescaped() throws IOException {
        for (Resource template : templates()) {
            assertThat(text(template))
                    .as(template.getFilename())
                    .doesNotContain("utext", "[(", " style=", " onclick=", " onsubmit=");
        }
    }

    @Test
    void everyKeyThatATemplateNamesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String file : englishFiles()) {
            known.addAll(messages(file).stringPropertyNames());
        }
        for (Resource template : templates()) {
            Matcher key = KEY.matcher(text(template));
            while (key.find()) {
                assertThat(known).as(template.getFilename()).contains(key.group(1));
            }
        }
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

    private static List<Resource> templates() throws IOException {
        List<Resource> templates = resources("templates/**/*.html");
        return templates;
    }

    private static List<Resource> resources(String pattern) throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }
}
