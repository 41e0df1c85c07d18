package uketori.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document at /api/v1/openapi.json, made from the controllers and their types. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Uketori")
                                .version("v1")
                                .description(
                                        "Tells when a renewed Japanese passport can really be collected."
                                                + " Errors are problem details (RFC 9457), worded in the language of Accept-Language"
                                                + " (ja, en), or else of the person whose token it is. What belongs to another household is not found."))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("An API token, made on the page for it or at the set-up")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** Adds the problems that every operation of its kind can answer with. */
    @Bean
    OpenApiCustomizer apiProblemsInTheDocument() {
        return document -> {
            ResolvedSchema problem =
                    ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(Problem.class));
            problem.referencedSchemas.forEach(document.getComponents()::addSchemas);
            namePersonsSteps(document.getComponents().getSchemas(), "Step");
            namePersonsSteps(document.getComponents().getSchemas(), "StepAsked");
            document.getPaths()
                    .forEach((path, item) -> item.readOperations().forEach(operation -> addProblems(path, operation)));
        };
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // as the library has it
    private static void namePersonsSteps(Map<String, Schema> schemas, String schema) {
        Map<String, Schema> properties =
                Objects.requireNonNull(schemas.get(schema)).getProperties();
        Objects.requireNonNull(properties.get("event"))
                .setEnum(StepAsked.STEPS.stream().map(WireNames::of).toList());
    }

    private static void addProblems(String path, Operation operation) {
        addProblem(operation, 401, "No token, or one that does not hold");
        addProblem(operation, 406, "The request does not accept the media type of the answer");
        if (path.contains("{id}")) {
            addProblem(operation, 404, "Nothing of the household has this id");
        }
        if (operation.getRequestBody() == null && takesParameters(operation)) {
            addProblem(operation, 400, "A parameter is missing or cannot be taken");
        }
        if (operation.getRequestBody() != null) {
            addProblem(operation, 400, "The body or a value in it cannot be taken");
            addProblem(operation, 413, "The body is too long");
            addProblem(operation, 415, "The body has a media type that is not taken");
        }
        operation.getResponses().forEach((status, response) -> {
            if (!status.startsWith("2")) {
                response.content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
            }
        });
    }

    private static boolean takesParameters(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "query".equals(parameter.getIn()));
    }

    private static void addProblem(Operation operation, int status, String description) {
        operation.getResponses().addApiResponse(String.valueOf(status), new ApiResponse().description(description));
    }

    /** Tells of enumerations, records and nulls as the API writes and reads them. */
    @Bean
    ModelConverter wireSchemas() {
        return new WireSchemas();
    }
}
