package nl.ghnt.projectpool.thema;

import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Source;
import nl.ghnt.projectpool.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of themes and target groups. */
final class ThemaApi {

    private ThemaApi() {}

    /** A theme as it is read. */
    @Schema(name = "Thema", description = "Thema van de tabel van de projectenpools")
    record Response(
            @Schema(description = "Vaste code", examples = "TRAUMA_AANPAK")
            String code,

            @Schema(description = "Plaats in de gedrukte volgorde, 1 tot en met 16")
            int volgnummer,

            @Schema(description = "Naam, zonder de afbrekingen van de druk")
            String naam,

            @Schema(description = "Kop zoals hij gedrukt is")
            String gedrukt,

            @Schema(description = "Of dit is wat in geen ander thema past; vraagt een eigen omschrijving")
            boolean restcategorie,

            @Schema(
                    description = "Code van de doelgroep van actielijn 3 waar het thema over gaat; null als er geen is",
                    examples = "SEKSUEEL_GEWELD",
                    nullable = true)
            String doelgroep,

            @Schema(description = "Hoe zeker de koppeling aan de doelgroep is; null als er geen is", nullable = true)
            Zekerheid doelgroepZekerheid,

            @Schema(description = "Bron van het thema") Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Thema thema) {
            return new Response(
                    thema.code(),
                    thema.volgnummer(),
                    thema.naam(),
                    thema.gedrukt(),
                    thema.restcategorie(),
                    thema.doelgroep(),
                    thema.doelgroepZekerheid(),
                    thema.bron(),
                    thema.geregistreerdOp());
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

        static DoelgroepResponse of(ThemaService.DoelgroepMetThemas found) {
            Doelgroep doelgroep = found.doelgroep();
            List<String> codes = found.themas().stream().map(Thema::code).toList();
            return new DoelgroepResponse(
                    doelgroep.code(),
                    doelgroep.volgnummer(),
                    doelgroep.naam(),
                    codes.isEmpty() ? null : codes,
                    doelgroep.geenThemaReden(),
                    doelgroep.bron(),
                    doelgroep.geregistreerdOp());
        }
    }
}
