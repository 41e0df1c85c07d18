package uketori.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uketori.preparation.signature.SignatureImages;

/** Adds how the API reads and writes; each of it for the API's own types only. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private final SignatureImages images;

    ApiConfiguration(SignatureImages images) {
        this.images = images;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters
                .addCustomConverter(new ApiRequests())
                .addCustomConverter(new StatusTextRequests())
                .addCustomConverter(new ImageRequests(images.mostBytes()))
                .addCustomConverter(new ApiJson());
    }
}
