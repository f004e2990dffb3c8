package nl.ghnt.governance.besluit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.governance.agendering.Besluituitkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of decisions. */
final class BesluitApi {

    private BesluitApi() {}

    /** A decision of the stuurgroep. */
    @Schema(name = "BesluitNemen", description = "Wat de stuurgroep besloot over een agendapunt")
    record Request(
            @NotNull @Schema(description = "Identificatie van het agendapunt")
            UUID agendapunt,

            @NotNull @Schema(description = "Wat er besloten is")
            Besluituitkomst uitkomst,

            @NotNull @Schema(description = "Dag van het besluit, niet voor de bijeenkomst en niet in de toekomst")
            LocalDate besluitdatum,

            @Size(max = 4000) @Schema(description = "Toelichting", nullable = true)
            String toelichting) {}

    /** A decision as it is read. */
    @Schema(name = "Besluit", description = "Besluit over een agendapunt, of waarvan een bron vertelt")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @JsonUnwrapped Besluit.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Moment waarop het is gepubliceerd; null zolang het besloten is", nullable = true)
            Instant gepubliceerdOp) {

        static Response of(Besluit besluit) {
            return new Response(besluit.id(), besluit.inhoud(), besluit.geregistreerdOp(), besluit.gepubliceerdOp());
        }
    }
}
