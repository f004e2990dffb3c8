package nl.ghnt.projectpool.aanvraag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region that takes part, asked by the applicant to work along: who leads or represents it reads what is being written,
 * and writes these parts.
 */
@Schema(
        name = "Meeschrijver",
        description = "Regio die meeleest in wat wordt geschreven, en schrijft wat haar is gevraagd")
record Meeschrijver(
        @NotBlank @Size(max = 100) @Schema(description = "Code van een regio die meedoet", examples = "twente")
        String regio,

        @NotNull
        @Size(max = 100)
        @Schema(
                description =
                        "Delen die zij schrijft, zoals de aanvraag ze bij delen noemt; leeg als zij alleen meeleest")
        List<@NotBlank @Size(max = 61) String> delen) {}
