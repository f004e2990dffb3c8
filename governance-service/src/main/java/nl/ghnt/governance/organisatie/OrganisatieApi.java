package nl.ghnt.governance.organisatie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of organisations. */
public final class OrganisatieApi {

    private OrganisatieApi() {}

    /** An organisation as it is read. */
    @Schema(name = "Organisatie", description = "Organisatie of onderdeel daarvan")
    record Response(
            @JsonUnwrapped Organisatie.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Organisatie organisatie) {
            return new Response(organisatie.inhoud(), organisatie.geregistreerdOp());
        }
    }

    /** An organisation where another resource names it. */
    @Schema(name = "OrganisatieVerwijzing", description = "Organisatie, kort")
    public record Verwijzing(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam) {

        /** Refers to an organisation; null stays null. */
        public static Verwijzing of(Organisatie organisatie) {
            return organisatie == null
                    ? null
                    : new Verwijzing(organisatie.code(), organisatie.inhoud().naam());
        }
    }
}
