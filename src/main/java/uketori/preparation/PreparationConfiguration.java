package uketori.preparation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uketori.preparation.signature.SignatureImages;

/** Gives the rules, which know no Spring, their settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImageSettings.class)
class PreparationConfiguration {

    @Bean
    SignatureImages signatureImages(ImageSettings settings) {
        return new SignatureImages(Math.toIntExact(settings.mostBytes().toBytes()));
    }
}
