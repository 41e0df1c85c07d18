package uketori.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uketori.preparation.signature.SignatureImages;

/** Pictures of signatures: whether one will pass, and one made to fit. Nothing of them is kept. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Preparation")
class SignatureImagesApi {

    private static final String ANY_IMAGE = "image/*";

    private final SignatureImages images;
    private final ApiWords words;

    SignatureImagesApi(SignatureImages images, ApiWords words) {
        this.images = images;
        this.words = words;
    }

    @PostMapping(
            path = "/signature-checks",
            consumes = {ANY_IMAGE, MediaType.APPLICATION_OCTET_STREAM_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "checkSignature",
            summary = "Says of each requirement whether a picture of a signature meets it",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A JPEG or PNG, told by its content",
                            content =
                                    @Content(
                                            mediaType = ANY_IMAGE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "200", description = "How it came out; the measures and advice in words")
    @ApiResponse(responseCode = "503", description = "Other pictures are being looked at")
    SignatureCheckJson check(@org.springframework.web.bind.annotation.RequestBody SentImage image) {
        return SignatureCheckJson.of(images.check(image.bytes()), words);
    }

    @PostMapping(
            path = "/signature-images",
            consumes = {ANY_IMAGE, MediaType.APPLICATION_OCTET_STREAM_VALUE},
            produces = MediaType.IMAGE_JPEG_VALUE)
    @Operation(
            operationId = "fitSignature",
            summary = "Makes a JPEG of 788 x 284 pixels and at most 200 KB of a picture of a signature",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A JPEG or PNG, told by its content",
                            content =
                                    @Content(
                                            mediaType = ANY_IMAGE,
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(
            responseCode = "200",
            description = "The ink on white. What was cut off, blurred or of another colour is so still: check it",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_JPEG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "503", description = "Other pictures are being looked at")
    ResponseEntity<byte[]> fit(@org.springframework.web.bind.annotation.RequestBody SentImage image) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .body(images.fit(image.bytes()).jpeg());
    }
}
