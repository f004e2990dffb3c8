package nl.ghnt.governance.organisatie;

import java.time.Instant;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of organisations. */
public final class OrganisatieApi {

    private OrganisatieApi() {}

    /** An organisation as it is read. */
    @Schema(name = "Organisatie", description = "Organisatie of onderdeel daarvan")
    record Response(
            @Schema(description = "Vaste code", examples = "vws")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Afkorting; null als er geen is", nullable = true)
            String afkorting,

            @Schema(
                    description = "Soort organisatie",
                    enumeration = {"MINISTERIE", "VERENIGING", "ONDERDEEL", "PARTNER", "TOEZICHTHOUDER", "GEMEENTE"})
            String soort,

            @Schema(
                    description = "Code van de organisatie waar deze onder valt; null als geen bron het zegt",
                    nullable = true)
            String onderdeelVan,

            @Schema(description = "CBS-code als het een gemeente is, anders null", nullable = true)
            String gemeente,

            @Schema(description = "TOOI-URI; null als die niet bekend is", nullable = true)
            String tooiUri,

            @Schema(description = "Organisatie-identificatienummer; null als geen bron het noemt", nullable = true)
            String oin,

            @Schema(description = "Opmerking", nullable = true)
            String opmerking,

            Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Organisatie organisatie) {
            return new Response(
                    organisatie.code(),
                    organisatie.naam(),
                    organisatie.afkorting(),
                    organisatie.soort(),
                    organisatie.onderdeelVan(),
                    organisatie.gemeente(),
                    organisatie.tooiUri(),
                    organisatie.oin(),
                    organisatie.opmerking(),
                    organisatie.bron(),
                    organisatie.geregistreerdOp());
        }
    }

    /** An organisation where another resource names it. */
    @Schema(name = "OrganisatieVerwijzing", description = "Organisatie, kort")
    public record Verwijzing(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam) {

        /** Refers to an organisation; null stays null. */
        public static Verwijzing of(Organisatie organisatie) {
            return organisatie == null ? null : new Verwijzing(organisatie.code(), organisatie.naam());
        }
    }
}
