package nl.ghnt.projectpool.thema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of themes and target groups. */
final class ThemaApi {

    private ThemaApi() {}

    /** A theme as it is read. */
    @Schema(name = "Thema", description = "Thema van de tabel van de projectenpools")
    record Response(
            @JsonUnwrapped Thema.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Thema thema) {
            return new Response(thema.inhoud(), thema.geregistreerdOp());
        }
    }

    /** A target group as it is read. */
    @Schema(name = "Doelgroep", description = "Doelgroep van actielijn 3 en de thema's die erover gaan")
    record DoelgroepResponse(
            @Schema(description = "Vaste code", examples = "COMPLEXE_SCHEIDINGEN")
            String code,

            @Schema(description = "Plaats in de volgorde van de bron")
            int volgnummer,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Codes van de thema's die erover gaan; null als er geen is", nullable = true)
            List<String> themas,

            @Schema(description = "Waarom er geen thema is; null als er wel een is", nullable = true)
            String geenThemaReden,

            @Schema(description = "Bron van de doelgroep") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static DoelgroepResponse of(Doelgroep doelgroep, List<Thema> themas) {
            Doelgroep.Inhoud inhoud = doelgroep.inhoud();
            List<String> codes = themas.stream()
                    .filter(thema -> doelgroep.code().equals(thema.inhoud().doelgroep()))
                    .map(Thema::code)
                    .toList();
            return new DoelgroepResponse(
                    inhoud.code(),
                    inhoud.volgnummer(),
                    inhoud.naam(),
                    codes.isEmpty() ? null : codes,
                    inhoud.geenThemaReden(),
                    inhoud.bron(),
                    doelgroep.geregistreerdOp());
        }
    }
}
