package nl.ghnt.governance.functie;

import java.time.Instant;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of posts. */
public final class FunctieApi {

    private FunctieApi() {}

    /** A post as it is read. */
    @Schema(name = "Functie", description = "Functie of rol, los van wie die vervult")
    record Response(
            @Schema(description = "Vaste code", examples = "programmadirecteur")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(
                    description = "Soort",
                    enumeration = {"BEWINDSPERSOON", "FUNCTIE", "ROL"})
            String soort,

            @Schema(
                    description = "Code van de organisatie; null als er geen is of geen bron haar noemt",
                    nullable = true)
            String organisatie,

            @Schema(description = "Waarom er geen organisatie is; null als die er wel is", nullable = true)
            String organisatieOnbekendReden,

            @Schema(
                    description = "Hoe zeker; null zonder organisatie",
                    enumeration = {"ZEKER", "AFGELEID"},
                    nullable = true)
            String organisatieZekerheid,

            @Schema(description = "Code van het gremium waarin de rol is; null als dat er niet is", nullable = true)
            String gremium,

            @Schema(
                    description = "Hoeveel haar tegelijk kunnen vervullen; null als geen bron het noemt",
                    nullable = true)
            Integer aantalPlaatsen,

            @Schema(description = "Opmerking", nullable = true)
            String opmerking,

            Source bron,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Functie functie) {
            return new Response(
                    functie.code(),
                    functie.naam(),
                    functie.soort(),
                    functie.organisatie(),
                    functie.organisatieOnbekendReden(),
                    functie.organisatieZekerheid(),
                    functie.gremium(),
                    functie.aantalPlaatsen(),
                    functie.opmerking(),
                    functie.bron(),
                    functie.geregistreerdOp());
        }
    }

    /** A post where another resource names it. */
    @Schema(name = "FunctieVerwijzing", description = "Functie, kort")
    public record Verwijzing(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam) {

        /** Refers to a post; null stays null. */
        public static Verwijzing of(Functie functie) {
            return functie == null ? null : new Verwijzing(functie.code(), functie.naam());
        }
    }
}
