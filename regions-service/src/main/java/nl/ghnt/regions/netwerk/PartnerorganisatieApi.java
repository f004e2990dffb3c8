package nl.ghnt.regions.netwerk;

import java.time.Instant;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of organisations that the sources name. */
final class PartnerorganisatieApi {

    private PartnerorganisatieApi() {}

    /** An organisation as it is read. */
    @Schema(name = "Partnerorganisatie", description = "Organisatie die de bronnen als partner noemen")
    record Response(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam,

            @Schema(description = "Ontwikkelagenda waarbij zij wordt genoemd", examples = "Veiligheid Voorop")
            String agenda,

            @Schema(description = "Sector; null als de bron er geen noemt", nullable = true)
            Partnersector sector,

            @Schema(description = "Waarom de sector onbekend is; null als bekend", nullable = true)
            String sectorOnbekendReden,

            @Schema(description = "Bron") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Partnerorganisatie organisatie) {
            return new Response(
                    organisatie.code(),
                    organisatie.naam(),
                    organisatie.agenda(),
                    organisatie.sector(),
                    organisatie.sectorOnbekendReden(),
                    organisatie.bron(),
                    organisatie.geregistreerdOp());
        }
    }
}
