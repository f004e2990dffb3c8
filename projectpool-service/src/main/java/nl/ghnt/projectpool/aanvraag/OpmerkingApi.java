package nl.ghnt.projectpool.aanvraag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of remarks, and takes in. */
final class OpmerkingApi {

    private OpmerkingApi() {}

    /** A new one. */
    @Schema(name = "OpmerkingPlaatsen", description = "Opmerking bij een aanvraag")
    record Plaatsen(
            @NotBlank @Size(max = 2000) @Schema(description = "Wat u opmerkt; zonder namen van personen")
            String tekst,

            @Size(max = 61)
            @Schema(
                    description = "Deel waarover zij gaat, zoals de aanvraag het bij delen noemt; null voor alles",
                    examples = "begroting",
                    nullable = true)
            String deel) {}

    /** One as it is read. */
    @Schema(name = "Opmerking", description = "Opmerking bij een aanvraag, onder wie eraan werken")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Volgnummer van de versie waarover zij gaat")
            int versie,

            @Schema(description = "Deel waarover zij gaat; null voor alles", nullable = true)
            String deel,

            @Schema(description = "Wat wordt opgemerkt") String tekst,

            @Schema(description = "Namens wie: de gemeente die aanvraagt, of regio's die meedoen, als code")
            List<String> namens,

            @Schema(description = "Moment van plaatsen") Instant geplaatstOp,

            @Schema(
                    description = "Moment waarop de aanvrager haar afhandelde; null zolang dat niet zo is",
                    nullable = true)
            Instant afgehandeldOp) {

        static Response of(Opmerking opmerking) {
            return new Response(
                    opmerking.id(),
                    opmerking.versie(),
                    opmerking.deel(),
                    opmerking.tekst(),
                    opmerking.namens(),
                    opmerking.geplaatstOp(),
                    opmerking.afgehandeldOp());
        }
    }
}
