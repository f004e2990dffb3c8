package nl.ghnt.governance.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.Vastlegging;
import nl.ghnt.governance.agendering.Besluituitkomst;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.governance.bijeenkomst.Stand;
import nl.ghnt.governance.gremium.Gremium;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A decision (R20, R29, R38): taken by the stuurgroep on an item of an agenda, or told of in a source document, where it
 * may be planned only.
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Besluit extends Vastlegging {

    /** What kind of decision it is. */
    @Schema(name = "BesluitSoort")
    public enum Soort {
        BESLUIT,
        VASTSTELLING
    }

    /** Whether it was taken, or a source only tells that it was planned. */
    @Schema(name = "BesluitStatus")
    public enum Status {
        GEPLAND,
        GENOMEN
    }

    /** What was decided, or is to be; what a source tells of it, or what follows from the item that was decided on. */
    @Embeddable
    public record Inhoud(
            @Schema(description = "Code in de programmagegevens; null als het hier genomen is", nullable = true)
            String code,

            @Enumerated(EnumType.STRING) @Schema(description = "Soort")
            Soort soort,

            @Schema(description = "Code van het gremium dat besloot, of dat zou besluiten")
            String gremium,

            @Schema(description = "Identificatie van de bijeenkomst; null als de bron haar niet noemt", nullable = true)
            UUID bijeenkomst,

            @Schema(description = "Identificatie van het agendapunt; null als de bron het niet noemt", nullable = true)
            UUID agendapunt,

            @Column(name = "onderwerp_soort") @Enumerated(EnumType.STRING) @Schema(description = "Waar het over gaat")
            Agendapunt.OnderwerpSoort onderwerpSoort,

            @Schema(
                    description =
                            "Identificatie van de voortgangsrapportage of het project; null bij een ander onderwerp",
                    nullable = true)
            UUID onderwerp,

            @Column(name = "onderwerp_tekst") @Schema(description = "Onderwerp in woorden")
            String onderwerpTekst,

            @Column(name = "rapportage_nummer")
            @Schema(description = "Nummer van de voortgangsrapportage dat de bron noemt", nullable = true)
            Integer rapportageNummer,

            @Enumerated(EnumType.STRING)
            @Schema(description = "GENOMEN, of GEPLAND als de bron niet zegt dat het genomen is")
            Status status,

            @Enumerated(EnumType.STRING)
            @Schema(description = "Wat er besloten is; null als een bron het alleen in woorden zegt", nullable = true)
            Besluituitkomst uitkomst,

            @Schema(description = "Dag van het besluit; null als geen bron de dag geeft", nullable = true)
            LocalDate besluitdatum,

            @Column(name = "besluit_bron")
            @Schema(
                    implementation = String.class,
                    description = "Moment van het besluit zoals de bron het geeft (EDTF)",
                    examples = "2018-04",
                    nullable = true)
            PartialDate besluitInBron,

            @Column(name = "gepland_bron")
            @Schema(
                    implementation = String.class,
                    description = "Gepland moment zoals de bron het geeft (EDTF)",
                    nullable = true)
            PartialDate geplandInBron,

            @Column(name = "onbekend_reden")
            @Schema(description = "Waarom het moment onbekend is; null als het bekend is", nullable = true)
            String onbekendReden,

            @Column(name = "door_organisaties")
            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Codes van de organisaties die samen besloten", nullable = true)
            List<String> doorOrganisaties,

            @Column(name = "door_functies")
            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Codes van de functies, zoals ze toen waren, waarmee zij besloten", nullable = true)
            List<String> doorFuncties,

            @Schema(description = "Zin uit de bron", nullable = true)
            String tekst,

            @Schema(description = "Toelichting", nullable = true)
            String toelichting,

            @Schema(description = "Bron; null als het hier genomen is", nullable = true)
            Source bron) {

        private Inhoud(Bijeenkomst bijeenkomst, Agendapunt punt, BesluitApi.Request opgave) {
            this(
                    null,
                    punt.inhoud().onderwerpSoort() == Agendapunt.OnderwerpSoort.VOORTGANGSRAPPORTAGE
                            ? Soort.VASTSTELLING
                            : Soort.BESLUIT,
                    bijeenkomst.kop().gremium(),
                    bijeenkomst.id(),
                    punt.id(),
                    punt.inhoud().onderwerpSoort(),
                    punt.inhoud().onderwerp(),
                    punt.inhoud().tekst(),
                    null,
                    Status.GENOMEN,
                    opgave.uitkomst(),
                    opgave.besluitdatum(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    opgave.toelichting(),
                    null);
        }

        private LocalDate dag() {
            return besluitdatum == null
                    ? (besluitInBron == null ? geplandInBron : besluitInBron).earliest()
                    : besluitdatum;
        }
    }

    @Embedded
    private Inhoud inhoud;

    private LocalDate dag;

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(name = "gepubliceerd_op")
    private Instant gepubliceerdOp;

    protected Besluit() {}

    Besluit(Inhoud inhoud, Instant now) {
        super(now);
        this.inhoud = inhoud;
        this.dag = inhoud.dag();
        this.gepubliceerdOp = inhoud.bron() == null ? null : now; // its source published it
    }

    /**
     * The stuurgroep decides on an item of the agenda of a meeting that it held, on that day or later (R29).
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when another body met, or the meeting was not held by then
     */
    static Besluit neem(Bijeenkomst bijeenkomst, Agendapunt punt, BesluitApi.Request opgave, Instant now) {
        Fout.ALLEEN_STUURGROEP_BESLUIT.unless(
                Gremium.STUURGROEP.equals(bijeenkomst.kop().gremium()),
                "Dit punt staat niet op een agenda van de stuurgroep.");
        if (bijeenkomst.stand().status() != Stand.Status.GEHOUDEN) {
            throw Fout.BIJEENKOMST_NIET_GEHOUDEN
                    .because("Leg eerst vast dat de bijeenkomst gehouden is.")
                    .with("bijeenkomstStatus", bijeenkomst.stand().status().name());
        }
        Fout.BESLUIT_VOOR_BIJEENKOMST.unless(
                !opgave.besluitdatum().isBefore(bijeenkomst.wanneer().dag()),
                "De bijeenkomst was op " + bijeenkomst.wanneer().dag() + ".");
        return new Besluit(new Inhoud(bijeenkomst, punt, opgave), now);
    }

    /**
     * Everybody may read it, with what was decided on.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 while the item that was decided on is closed
     */
    void publiceer(boolean agendapuntOpenbaar, Instant now) {
        Fout.AGENDAPUNT_BESLOTEN.unless(agendapuntOpenbaar, "Publiceer eerst de bijeenkomst met haar agenda.");
        if (gepubliceerdOp == null) {
            gepubliceerdOp = now;
        }
    }

    public Inhoud inhoud() {
        return inhoud;
    }

    /** Moment from which everybody may read it; null while it is closed. */
    public Instant gepubliceerdOp() {
        return gepubliceerdOp;
    }
}
