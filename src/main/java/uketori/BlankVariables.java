package uketori;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.support.SystemEnvironmentPropertySourceEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Takes environment variables that are set to nothing for not set: {@code SPRING_MAIL_HOST=} in a compose file's
 * {@code .env} means that there is no mail server, not one without a name.
 */
class BlankVariables implements EnvironmentPostProcessor, Ordered {

    /** Before Boot gives each variable its origin, which keeps what it finds here. */
    @Override
    public int getOrder() {
        return SystemEnvironmentPropertySourceEnvironmentPostProcessor.DEFAULT_ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        if (environment.getPropertySources().get(name) instanceof SystemEnvironmentPropertySource variables) {
            environment
                    .getPropertySources()
                    .replace(name, new SystemEnvironmentPropertySource(name, withoutBlanks(variables.getSource())));
        }
    }

    private static Map<String, Object> withoutBlanks(Map<String, Object> variables) {
        return variables.entrySet().stream()
                .filter(variable -> !variable.getValue().toString().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
