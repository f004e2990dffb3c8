package nl.ghnt.governance.persoon;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of professionals, to readers with a token. */
public final class PersoonApi {

    private PersoonApi() {}

    /** A professional as read. */
    @Schema(name = "Persoon", description = "Professional die een bron in diens functie noemt")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @JsonUnwrapped Persoon.Naam naam,
            @JsonUnwrapped Persoon.Vermelding vermelding,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Persoon persoon) {
            return new Response(persoon.id(), persoon.naam(), persoon.vermelding(), persoon.geregistreerdOp());
        }
    }

    /** A professional where another resource names one. */
    @Schema(name = "PersoonVerwijzing", description = "Persoon, kort; alleen voor wie namen mag zien")
    public record Verwijzing(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Naam om te tonen") String weergavenaam) {

        /** Refers to a person; null stays null. */
        public static Verwijzing of(Persoon persoon) {
            return persoon == null
                    ? null
                    : new Verwijzing(persoon.id(), persoon.vermelding().weergavenaam());
        }
    }
}
