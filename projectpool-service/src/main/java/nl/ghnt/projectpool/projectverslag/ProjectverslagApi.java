package nl.ghnt.projectpool.projectverslag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.projectpool.Ontbreekt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of reports of projects, and takes in. */
final class ProjectverslagApi {

    private ProjectverslagApi() {}

    /** What is thought of a report. */
    @Schema(name = "ProjectverslagOordeel", description = "Oordeel over een verslag")
    record Oordeel(
            @NotNull @Schema(description = "Of het is aanvaard; anders gaat het terug")
            Boolean aanvaard,

            @NotBlank @Size(max = 5000) @Schema(description = "Waarom")
            String toelichting) {}

    /** Why a report is not asked. */
    @Schema(name = "ProjectverslagOverslaan", description = "Waarom een verslag niet hoeft")
    record Overslaan(
            @NotBlank @Size(max = 2000) @Schema(description = "Waarom")
            String reden) {}

    /** A report in a list. */
    @Schema(name = "ProjectverslagItem", description = "Verslag in een lijst")
    record Item(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Project") UUID project,
            @Schema(description = "Titel") String titel,

            @Schema(description = "Laatste dag waarop het op tijd is")
            LocalDate dag,

            @Schema(description = "Waar het staat") Projectverslag.Status status,

            @Schema(description = "Of die dag voorbij is en het er nog niet is")
            boolean teLaat,

            @Schema(description = "Moment van herinneren; null als dat niet is gebeurd", nullable = true)
            Instant herinnerdOp,

            @Schema(description = "Moment van indienen; null als het er nog niet is", nullable = true)
            Instant ingediendOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Item of(Projectverslag verslag, LocalDate vandaag) {
            return new Item(
                    verslag.id(),
                    verslag.project(),
                    verslag.titel(),
                    verslag.dag(),
                    verslag.status(),
                    verslag.isTeLaat(vandaag),
                    verslag.herinnerdOp(),
                    verslag.ingediendOp(),
                    verslag.gewijzigdOp());
        }
    }

    /** A report as its reader sees it. */
    @Schema(name = "Projectverslag", description = "Verslag van een project")
    record Response(
            @Schema(description = "Wat de lijst ervan zegt") Item verslag,

            @Schema(
                    description = "Wat het meldt; null voor wie niet schrijft zolang het niet is ingediend",
                    nullable = true)
            Verslaginhoud inhoud,

            @Schema(description = "Wat indienen nog in de weg staat; leeg voor wie niet schrijft")
            List<Ontbreekt> ontbreekt,

            @Schema(
                    description = "Waarom het is teruggegeven, aanvaard of overgeslagen; null als dat niet zo is",
                    nullable = true)
            String toelichting,

            @Schema(description = "Wat de lezer er nu mee kan")
            Set<Projectverslag.Handeling> mogelijk) {}
}
