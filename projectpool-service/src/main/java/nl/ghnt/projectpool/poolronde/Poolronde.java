package nl.ghnt.projectpool.poolronde;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.ProgrammeRow;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * A round of the pool: applications with an opening, a closing and a decision. A round may span calendar years (R307,
 * C18). The ceiling is no hard limit: in 2019 more was granted than the announced budget.
 */
@Entity
public class Poolronde extends ProgrammeRow<Poolronde.Inhoud> {

    /** In what form the money goes to the regions. */
    @Schema(name = "PoolrondeRechtsvorm")
    public enum Rechtsvorm {
        POOL,
        SPECIFIEKE_UITKERING
    }

    /** Who applies (R302). */
    @Schema(name = "PoolrondeAanvrager")
    public enum Aanvrager {
        REGIO_VIA_GEMEENTE,
        CENTRUMGEMEENTE_NAMENS_REGIO
    }

    /** A regulation. */
    @Embeddable
    @Schema(name = "Regeling", description = "Regeling waar een ronde op rust")
    public record Regeling(
            @Schema(description = "Naam van de regeling") String naam,

            @Column(name = "datum") @Schema(description = "Dag van ondertekening", format = "date")
            LocalDate ondertekeningsdatum,

            @Schema(description = "Vindplaats in de Staatscourant")
            String staatscourant,

            @Schema(description = "Bron") Source bron) {}

    /** What a round rests on. */
    @Embeddable
    @Schema(name = "Rechtsgrond", description = "Juridische grondslag van een ronde")
    public record Rechtsgrond(
            @Enumerated(EnumType.STRING)
            @Column(name = "rechtsvorm")
            @Schema(description = "Vorm waarin het geld naar de regio's gaat")
            Rechtsvorm vorm,

            @Column(name = "rechtsvorm_toelichting") @Schema(description = "Toelichting op de vorm")
            String toelichting,

            @EmbeddedColumnNaming("regeling_%s")
            @Schema(description = "Regeling; null als de ronde niet op een regeling rust", nullable = true)
            Regeling regeling) {}

    /** Who can apply for what, when, and who decides. */
    @Embeddable
    public record Opzet(
            @Column(insertable = false, updatable = false) @Schema(description = "Vaste code", examples = "2020-2021")
            String code,

            @Schema(description = "Plaats in de volgorde van de rondes")
            int volgnummer,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Code van de projectenpool")
            String projectenpool,

            @Schema(description = "Kalenderjaren die de ronde beslaat")
            List<Integer> jaren,

            @Schema(description = "Juridische grondslag") Rechtsgrond rechtsgrond,

            @Enumerated(EnumType.STRING) @Schema(description = "Wie aanvraagt")
            Aanvrager aanvrager,

            @Schema(description = "Wie beoordelen") String beoordelaars,

            @Schema(description = "Organisatie die de ronde uitvoert; null als die onbekend is", nullable = true)
            String uitvoerder,

            @Column(name = "uitvoerder_onbekend_reden")
            @Schema(description = "Waarom de uitvoerder onbekend is", nullable = true)
            String uitvoerderOnbekendReden,

            @EmbeddedColumnNaming("opening_%s") @Schema(description = "Eerste dag om aan te vragen")
            Rondefeit.Moment opening,

            @EmbeddedColumnNaming("sluiting_%s") @Schema(description = "Laatste dag om aan te vragen")
            Rondefeit.Moment sluiting,

            @EmbeddedColumnNaming("besluit_%s") @Schema(description = "Besluit over de aanvragen")
            Rondefeit.Moment besluit) {}

    /** What was asked, weighed and granted. */
    @Embeddable
    public record Verloop(
            @EmbeddedColumnNaming("plafond_%s")
            @Schema(description = "Aangekondigd budget van de ronde; geen harde grens")
            Rondefeit.Bedrag plafond,

            @EmbeddedColumnNaming("aangevraagd_%s") @Schema(description = "Samen aangevraagd")
            Rondefeit.Bedrag aangevraagd,

            @EmbeddedColumnNaming("toegekend_%s") @Schema(description = "Samen toegekend")
            Rondefeit.Bedrag toegekend,

            @Column(name = "overschrijding_plafond")
            @Schema(description = "Of het budget volgens de bron is overschreden")
            boolean overschrijdingPlafond,

            @EmbeddedColumnNaming("aanvragen_%s") @Schema(description = "Aantal aanvragen")
            Rondefeit.Aantal aanvragen,

            @EmbeddedColumnNaming("projecten_%s") @Schema(description = "Aantal gefinancierde projecten in deze ronde")
            Rondefeit.Aantal projecten,

            @EmbeddedColumnNaming("prioriteiten_%s")
            @Schema(description = "Onderwerpen waar aanvragen over konden gaan")
            Rondefeit.Prioriteiten prioriteiten,

            @EmbeddedColumnNaming("criteria_%s") @Schema(description = "Waar een aanvraag aan moest voldoen")
            Rondefeit.Criteria criteria,

            @Schema(description = "Waarop is gekozen") List<String> selectie,

            @EmbeddedColumnNaming("selectie_%s") @Schema(description = "Bron van de wijze van kiezen")
            Source selectieBron) {}

    /** What the sources say of a round. */
    @Embeddable
    public record Inhoud(
            Opzet opzet, @EmbeddedColumnNaming("grens_%s") Rondefeit.Grens grens, Verloop verloop, Source bron) {}

    protected Poolronde() {}

    Poolronde(Inhoud inhoud, Instant geregistreerdOp) {
        super(inhoud.opzet().code(), inhoud, geregistreerdOp);
    }
}
