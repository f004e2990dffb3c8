package nl.ghnt.governance.functie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of posts. */
public final class FunctieApi {

    private FunctieApi() {}

    /** A post as it is read. */
    @Schema(name = "Functie", description = "Functie of rol, los van wie die vervult")
    record Response(
            @JsonUnwrapped Functie.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Functie functie) {
            return new Response(functie.inhoud(), functie.geregistreerdOp());
        }
    }

    /** A post where another resource names it. */
    @Schema(name = "FunctieVerwijzing", description = "Functie, kort")
    public record Verwijzing(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam) {

        /** Refers to a post; null stays null. */
        public static Verwijzing of(Functie functie) {
            return functie == null
                    ? null
                    : new Verwijzing(functie.code(), functie.inhoud().naam());
        }
    }
}
