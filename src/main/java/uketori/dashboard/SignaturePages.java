package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uketori.preparation.signature.FittedSignature;
import uketori.preparation.signature.ImageRefused;
import uketori.preparation.signature.ImageRefused.Because;
import uketori.preparation.signature.SignatureImages;
import uketori.preparation.signature.Writer;

/** Trying out a picture of a signature, and advice for the photo of the face. Pictures are answered and forgotten. */
@Controller
class SignaturePages {

    private final SignatureImages images;

    SignaturePages(SignatureImages images) {
        this.images = images;
    }

    /** For the form: how many megabytes a picture may have. */
    @ModelAttribute("mostMegabytes")
    int mostMegabytes() {
        return images.mostBytes() / (1024 * 1024);
    }

    @GetMapping("/prepare/signature")
    String ask(Model model) {
        model.addAttribute("form", SignatureForm.EMPTY);
        return "dashboard/signature";
    }

    @GetMapping("/prepare/photo")
    String photo() {
        return "dashboard/photo";
    }

    /**
     * Looks at a picture and makes it fit.
     *
     * @param image what was chosen, and what was taken on the spot: one of the two is empty
     */
    @PostMapping("/prepare/signature")
    String look(
            @RequestParam(required = false) @Nullable List<MultipartFile> image,
            @ModelAttribute("form") SignatureForm form,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            model.addAttribute("sheet", look(bytes(image), form.writer()));
        } catch (ImageRefused refused) {
            response.setStatus(
                    switch (refused.because()) {
                        case TOO_MANY_BYTES, TOO_MANY_PIXELS -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
                        case BUSY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                        default -> HttpServletResponse.SC_BAD_REQUEST;
                    });
            model.addAttribute("refused", refused);
        }
        return "dashboard/signature";
    }

    private SignatureSheet look(byte[] image, Writer writer) {
        try {
            FittedSignature fitted = images.fit(image);
            return new SignatureSheet(fitted.reportBefore(), writer, fitted);
        } catch (ImageRefused refused) {
            if (refused.because() != Because.NOTHING_WRITTEN) {
                throw refused;
            }
            return new SignatureSheet(images.check(image), writer, null);
        }
    }

    private static byte[] bytes(@Nullable List<MultipartFile> image) throws IOException {
        if (image != null) {
            for (MultipartFile file : image) {
                if (!file.isEmpty()) {
                    return file.getBytes();
                }
            }
        }
        return new byte[0];
    }
}
