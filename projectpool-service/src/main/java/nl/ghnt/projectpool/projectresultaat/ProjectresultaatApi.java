package nl.ghnt.projectpool.projectresultaat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of what projects share, and takes in. */
final class ProjectresultaatApi {

    private ProjectresultaatApi() {}

    /** Something that is shared from now on. */
    @Schema(name = "ProjectresultaatDelen", description = "Wat een project gaat delen")
    record Delen(
            @NotNull @Schema(description = "Project") UUID project,

            @NotNull @Valid @Schema(description = "Wat het deelt")
            Resultaatinhoud inhoud) {}

    /** Something that is shared. */
    @Schema(name = "Projectresultaat", description = "Wat een project met alle regio's deelt")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Project") UUID project,
            @JsonUnwrapped Resultaatinhoud inhoud,
            @Schema(description = "Moment van delen") Instant geregistreerdOp,

            @Schema(
                    description = "Moment vanaf wanneer het niet meer wordt gedeeld; null als het wordt gedeeld",
                    nullable = true)
            Instant ingetrokkenOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Projectresultaat resultaat) {
            return new Response(
                    resultaat.id(),
                    resultaat.project(),
                    resultaat.inhoud(),
                    resultaat.geregistreerdOp(),
                    resultaat.ingetrokkenOp(),
                    resultaat.gewijzigdOp());
        }
    }
}
