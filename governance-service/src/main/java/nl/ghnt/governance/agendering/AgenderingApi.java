package nl.ghnt.governance.agendering;

import java.time.Instant;
import java.util.UUID;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of what must go on an agenda. */
final class AgenderingApi {

    private AgenderingApi() {}

    /** A report on its way to a decision. */
    @Schema(name = "Agendering", description = "Wat op een agenda moet komen, of daar op staat")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Code van het gremium dat moet besluiten")
            String gremium,

            @Schema(description = "Waar het over gaat") Agendapunt.OnderwerpSoort onderwerpSoort,

            @Schema(description = "Identificatie van de voortgangsrapportage")
            UUID onderwerp,

            @Schema(description = "Nummer van de voortgangsrapportage; null als die er nog geen heeft", nullable = true)
            Integer nummer,

            @Schema(description = "Titel") String titel,

            @Schema(description = "Code van de periode", examples = "2021-H2", nullable = true)
            String periode,

            @Schema(description = "WACHTEND tot er een bijeenkomst is, GEPLAATST op een agenda, of BESLOTEN")
            Agendering.Status status,

            @Schema(description = "Identificatie van de bijeenkomst; null zolang het wacht", nullable = true)
            UUID bijeenkomst,

            @Schema(description = "Identificatie van het agendapunt; null zolang het wacht", nullable = true)
            UUID agendapunt,

            @Schema(description = "Wat er besloten is; null tot dan", nullable = true)
            Besluituitkomst uitkomst,

            @Schema(description = "Moment van aanbieding") Instant aangebodenOp,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Response of(Agendering agendering) {
            return new Response(
                    agendering.id(),
                    agendering.gremium(),
                    agendering.onderwerpSoort(),
                    agendering.onderwerp(),
                    agendering.nummer(),
                    agendering.titel(),
                    agendering.periode(),
                    agendering.status(),
                    agendering.bijeenkomst(),
                    agendering.agendapunt(),
                    agendering.uitkomst(),
                    agendering.aangebodenOp(),
                    agendering.gewijzigdOp());
        }
    }
}
