package nl.ghnt.governance.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.agendering.Besluituitkomst;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.governance.gremium.Gremium;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/**
 * A decision (R20, R29, R38): taken by the stuurgroep on an item of an agenda, or told of in a source document, where it
 * may be planned only.
 */
@Entity
@SQLRestriction("vervallen_op is null")
public class Besluit implements Versioned {

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

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String gremium;
    private UUID bijeenkomst;
    private UUID agendapunt;

    @Column(name = "onderwerp_soort")
    @Enumerated(EnumType.STRING)
    private Agendapunt.OnderwerpSoort onderwerpSoort;

    private UUID onderwerp;

    @Column(name = "onderwerp_tekst")
    private String onderwerpTekst;

    @Column(name = "rapportage_nummer")
    private Integer rapportageNummer;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Besluituitkomst uitkomst;

    private LocalDate besluitdatum;

    @Column(name = "besluit_bron")
    private PartialDate besluitInBron;

    @Column(name = "gepland_bron")
    private PartialDate geplandInBron;

    @Column(name = "onbekend_reden")
    private String onbekendReden;

    private LocalDate dag;

    @Column(name = "door_organisaties")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> doorOrganisaties;

    @Column(name = "door_functies")
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> doorFuncties;

    private String tekst;
    private String toelichting;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @Bookkeeping(Bookkeeping.Use.KEPT)
    @Column(name = "gepubliceerd_op")
    private Instant gepubliceerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    @Version
    private long version;

    protected Besluit() {}

    Besluit(BesluitData.Rij rij, Instant now) {
        this.id = Identifiers.next();
        this.code = rij.code();
        this.soort = rij.soort();
        this.gremium = rij.gremium();
        this.onderwerpSoort = Agendapunt.OnderwerpSoort.OVERIG;
        this.onderwerpTekst = rij.onderwerp();
        this.rapportageNummer = rij.rapportage();
        this.status = rij.stand();
        this.besluitInBron = rij.moment();
        this.geplandInBron = rij.geplandMoment();
        this.onbekendReden = rij.momentOnbekendReden();
        this.dag = (rij.moment() == null ? rij.geplandMoment() : rij.moment()).earliest();
        this.doorOrganisaties = rij.doorOrganisaties();
        this.doorFuncties = rij.doorFuncties();
        this.tekst = rij.tekst();
        this.toelichting = rij.toelichting();
        this.bron = rij.bron();
        this.geregistreerdOp = now;
        this.gepubliceerdOp = now; // its source published it
    }

    private Besluit(Bijeenkomst bijeenkomst, Agendapunt punt, Opgave opgave, Instant now) {
        this.id = Identifiers.next();
        this.soort = punt.onderwerpSoort() == Agendapunt.OnderwerpSoort.VOORTGANGSRAPPORTAGE
                ? Soort.VASTSTELLING
                : Soort.BESLUIT;
        this.gremium = bijeenkomst.gremium();
        this.bijeenkomst = bijeenkomst.id();
        this.agendapunt = punt.id();
        this.onderwerpSoort = punt.onderwerpSoort();
        this.onderwerp = punt.onderwerp();
        this.onderwerpTekst = punt.tekst();
        this.status = Status.GENOMEN;
        this.uitkomst = opgave.uitkomst();
        this.besluitdatum = opgave.besluitdatum();
        this.dag = opgave.besluitdatum();
        this.toelichting = opgave.toelichting();
        this.geregistreerdOp = now;
    }

    /**
     * What the stuurgroep decided.
     *
     * @param agendapunt the item that it decided on
     * @param toelichting why; null when nothing is added
     */
    record Opgave(UUID agendapunt, Besluituitkomst uitkomst, LocalDate besluitdatum, String toelichting) {}

    /**
     * The stuurgroep decides on an item of the agenda of a meeting that it held, on that day or later (R29).
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when another body met, or the meeting was not held by then
     */
    static Besluit neem(Bijeenkomst bijeenkomst, Agendapunt punt, Opgave opgave, Instant now) {
        Fout.ALLEEN_STUURGROEP_BESLUIT.unless(
                Gremium.STUURGROEP.equals(bijeenkomst.gremium()),
                "Dit punt staat niet op een agenda van de stuurgroep.");
        if (bijeenkomst.status() != Bijeenkomst.Status.GEHOUDEN) {
            throw Fout.BIJEENKOMST_NIET_GEHOUDEN
                    .because("Leg eerst vast dat de bijeenkomst gehouden is.")
                    .with("bijeenkomstStatus", bijeenkomst.status().name());
        }
        Fout.BESLUIT_VOOR_BIJEENKOMST.unless(
                !opgave.besluitdatum().isBefore(bijeenkomst.wanneer().dag()),
                "De bijeenkomst was op " + bijeenkomst.wanneer().dag() + ".");
        return new Besluit(bijeenkomst, punt, opgave, now);
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

    public UUID id() {
        return id;
    }

    /** Name of the decision in the programme data; null for a decision that was taken here. */
    public String code() {
        return code;
    }

    public Soort soort() {
        return soort;
    }

    /** Code of the body that decided, or is to decide. */
    public String gremium() {
        return gremium;
    }

    public UUID bijeenkomst() {
        return bijeenkomst;
    }

    public UUID agendapunt() {
        return agendapunt;
    }

    public Agendapunt.OnderwerpSoort onderwerpSoort() {
        return onderwerpSoort;
    }

    /** Identifier of the report that was decided on; null for other subjects. */
    public UUID onderwerp() {
        return onderwerp;
    }

    public String onderwerpTekst() {
        return onderwerpTekst;
    }

    /** Number of the report that a source names; null for other subjects. */
    public Integer rapportageNummer() {
        return rapportageNummer;
    }

    public Status status() {
        return status;
    }

    /** What was decided; null for a decision that a source tells of. */
    public Besluituitkomst uitkomst() {
        return uitkomst;
    }

    /** Day of the decision; null when a source gives it in part or not at all. */
    public LocalDate besluitdatum() {
        return besluitdatum;
    }

    public PartialDate besluitInBron() {
        return besluitInBron;
    }

    public PartialDate geplandInBron() {
        return geplandInBron;
    }

    /** Why the moment is not known; null when it is. */
    public String onbekendReden() {
        return onbekendReden;
    }

    /** Organisations that decided together (R20); none when the body decided as one. */
    public List<String> doorOrganisaties() {
        return doorOrganisaties;
    }

    /** Posts by which they decided, as they were at that moment; none when the body decided as one. */
    public List<String> doorFuncties() {
        return doorFuncties;
    }

    public String tekst() {
        return tekst;
    }

    public String toelichting() {
        return toelichting;
    }

    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }

    /** Moment from which everybody may read it; null while it is closed. */
    public Instant gepubliceerdOp() {
        return gepubliceerdOp;
    }

    @Override
    public long version() {
        return version;
    }
}
