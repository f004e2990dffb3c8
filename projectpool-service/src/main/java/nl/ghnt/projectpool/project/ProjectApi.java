package nl.ghnt.projectpool.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.Begroting;
import nl.ghnt.projectpool.poolronde.Poolronde;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of projects and changes of them, and takes in. */
final class ProjectApi {

    private ProjectApi() {}

    /** A project begins. */
    @Schema(name = "ProjectStarten", description = "Dat een project is begonnen")
    record Starten(
            @NotNull @Schema(description = "Dag waarop het begon")
            LocalDate dag) {}

    /** A project ends before its time. */
    @Schema(name = "ProjectStoppen", description = "Dat een project voortijdig stopt")
    record Stoppen(
            @NotNull @Schema(description = "Dag waarop het stopte")
            LocalDate dag,

            @NotBlank @Size(max = 2000) @Schema(description = "Waarom")
            String reden) {}

    /** All milestones of a project. */
    @Schema(name = "ProjectMijlpalen", description = "De mijlpalen van een project")
    record Mijlpalen(
            @NotNull @Size(max = 100) @Schema(description = "Alle mijlpalen; de volgorde blijft")
            List<@NotNull @Valid Mijlpaal> mijlpalen) {}

    /** What only who has to do with a project sees of it. */
    @Schema(name = "ProjectIntern", description = "Wat alleen ziet wie met een project te maken heeft")
    record Intern(
            @Schema(description = "Aanvraag waar het uit voortkomt")
            UUID aanvraag,

            @Schema(description = "Wat het kost, per post") List<Begroting.Post> posten,
            @Schema(description = "De mijlpalen") List<Mijlpaal> mijlpalen,
            @Schema(description = "Het geld") Projectgeld geld,

            @Schema(description = "Vorm waarin het geld naar de regio's gaat: bepaalt hoe wordt verantwoord")
            Poolronde.Rechtsvorm rechtsvorm,

            @Schema(
                    description =
                            "Hoe wordt verantwoord: SISA bij een specifieke uitkering; null als de bronnen het niet zeggen",
                    nullable = true)
            Verantwoordingswijze verantwoordingswijze,

            @Schema(description = "Wat is verantwoord; null zolang dat niet is gebeurd", nullable = true)
            Verantwoording verantwoording,

            @Schema(description = "Waarom het stopte; null als het niet is gestopt", nullable = true)
            String gestoptOm,

            @Schema(description = "Wat de lezer er nu mee kan")
            Set<Project.Handeling> mogelijk) {}

    /** How the money of a project is accounted for. */
    @Schema(name = "Verantwoordingswijze")
    enum Verantwoordingswijze {
        SISA;

        /** By legal form of the round; null where no source says. */
        static Verantwoordingswijze van(Poolronde.Rechtsvorm rechtsvorm) {
            return rechtsvorm == Poolronde.Rechtsvorm.SPECIFIEKE_UITKERING ? SISA : null;
        }
    }

    /** A project in a list. */
    @Schema(name = "ProjectItem", description = "Project; openbaar zodra alles in zijn ronde is beslist")
    record Item(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Nummer: dat van de aanvraag")
            long nummer,

            @Schema(description = "Ronde") UUID ronde,

            @Schema(description = "CBS-code van de gemeente die het leidt")
            String gemeente,

            @Schema(description = "CBS-codes van gemeenten die met hun naam meedoen")
            List<String> gemeenten,

            @Schema(description = "Codes van de regio's die meedoen")
            List<String> regios,

            @Schema(description = "Of het is verzonnen") boolean synthetisch,
            @JsonUnwrapped Projectopzet opzet,

            @Schema(description = "Wat is toegekend, in euro's", examples = "40000.00")
            BigDecimal toegekend,

            @Schema(description = "Wat elke deelnemer ervan krijgt")
            List<Aandeelhouder> aandelen,

            @Schema(description = "Waar het staat") Project.Status status,

            @Schema(description = "Dag waarop het begon; null zolang dat niet is gebeurd", nullable = true)
            LocalDate gestartOp,

            @Schema(description = "Dag waarop het voortijdig stopte; null als dat niet is gebeurd", nullable = true)
            LocalDate gestoptOp,

            @Schema(
                    description = "Wat het op de informatiedag laat zien; null als het daarvoor niet is voorgedragen",
                    nullable = true)
            Voordracht voordracht,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Item of(Project project) {
            return new Item(
                    project.id(),
                    project.nummer(),
                    project.ronde(),
                    project.gemeente(),
                    project.gemeenten(),
                    project.regios(),
                    project.synthetisch(),
                    project.opzet(),
                    project.geld().toegekend(),
                    project.aandelen(),
                    project.status(),
                    project.gestartOp(),
                    project.gestoptOp(),
                    project.voordracht(),
                    project.gewijzigdOp());
        }
    }

    /** A project as its reader sees it. */
    @Schema(name = "Project", description = "Project; openbaar zodra alles in zijn ronde is beslist")
    record Response(
            @JsonUnwrapped Item project,

            @Schema(description = "Hoe het eindigde; null zolang dat niet is gebeurd", nullable = true)
            Evaluatie evaluatie,

            @Schema(description = "Wat alleen ziet wie ermee te maken heeft; null voor anderen", nullable = true)
            Intern intern) {}

    /** A decision about a change. */
    @Schema(name = "ProjectwijzigingBesluit", description = "Besluit over een wijziging")
    record Besluit(
            @NotNull @Schema(description = "Of zij mag") Boolean toegestaan,

            @NotBlank @Size(max = 2000) @Schema(description = "Waarom")
            String motivering) {}

    /** A change that is asked. */
    @Schema(name = "ProjectwijzigingVragen", description = "Wijziging die wordt gevraagd")
    record Vragen(
            @NotNull @Schema(description = "Project") UUID project,

            @NotNull @Valid @Schema(description = "Wat er verandert")
            Wijzigingsvoorstel voorstel) {}

    /** A change. */
    @Schema(name = "Projectwijziging", description = "Wijziging van een project")
    record Wijziging(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Project") UUID project,
            @Schema(description = "Wat er verandert") Wijzigingsvoorstel voorstel,

            @Schema(description = "Waar zij staat") Projectwijziging.Status status,

            @Schema(description = "Waarom zo is besloten; null zolang dat niet is gebeurd", nullable = true)
            String motivering,

            @Schema(description = "Moment van vragen") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Wijziging of(Projectwijziging wijziging) {
            return new Wijziging(
                    wijziging.id(),
                    wijziging.project(),
                    wijziging.voorstel(),
                    wijziging.status(),
                    wijziging.motivering(),
                    wijziging.geregistreerdOp(),
                    wijziging.gewijzigdOp());
        }
    }
}
