package nl.ghnt.governance.lidmaatschap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.Vastlegging;
import nl.ghnt.governance.functie.Functie;
import nl.ghnt.governance.organisatie.Organisatie;
import nl.ghnt.governance.persoon.Persoon;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.time.InPeriod;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A person or organisation that belongs to a body, or holds a post, in a period (R17, R18, R31-R36). A row is never
 * changed in what it says: a new row replaces it, and it keeps the moment at which that happened.
 */
@Entity
public class Lidmaatschap extends Vastlegging {

    /** How somebody belongs. Only {@link #LID} counts as a member (R31). */
    @Schema(name = "LidmaatschapSoort")
    public enum Soort {
        LID,
        AANGESLOTEN_GEEN_LID,
        FUNCTIEHOUDER
    }

    /** Level at which a member works (R25, R40). */
    @Schema(name = "LidmaatschapNiveau")
    public enum Niveau {
        BESTUURLIJK,
        TACTISCH,
        OPERATIONEEL
    }

    /** How sure it is: as a source says it, or following from what sources say. */
    @Schema(name = "LidmaatschapZekerheid")
    public enum Zekerheid {
        ZEKER,
        AFGELEID
    }

    /**
     * What is told of a membership beside who belongs to what. The change at its begin or end is on an unknown day from
     * {@code onzekerVanDatum} to {@code onzekerTotDatum}, both included; null when the day is known.
     */
    @Embeddable
    public record Inhoud(
            @JdbcTypeCode(SqlTypes.JSON)
            @Mutability(Immutability.class)
            @Schema(description = "Niveaus van het lid; null als onbekend", nullable = true)
            List<Niveau> niveaus,

            @Column(name = "begin_geldigheid") @Schema(description = "Eerste dag")
            LocalDate beginGeldigheid,

            @Column(name = "einde_geldigheid")
            @Schema(description = "Eerste dag waarop het niet meer geldt; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid,

            @Column(name = "begin_bron")
            @Schema(
                    implementation = String.class,
                    description = "Begin zoals de bron het geeft (EDTF)",
                    nullable = true)
            PartialDate beginInBron,

            @Column(name = "begin_toelichting") @Schema(description = "Toelichting bij het begin", nullable = true)
            String beginToelichting,

            @Column(name = "einde_bron")
            @Schema(
                    implementation = String.class,
                    description = "Laatste dag zoals de bron die geeft (EDTF)",
                    nullable = true)
            PartialDate eindeInBron,

            @Column(name = "einde_toelichting") @Schema(description = "Toelichting bij het einde", nullable = true)
            String eindeToelichting,

            @Column(name = "onzeker_van")
            @Schema(description = "Eerste dag waarop een onbekende wisseldag kan liggen", nullable = true)
            LocalDate onzekerVanDatum,

            @Column(name = "onzeker_tot")
            @Schema(description = "Laatste dag waarop een onbekende wisseldag kan liggen", nullable = true)
            LocalDate onzekerTotDatum,

            @Enumerated(EnumType.STRING) @Schema(description = "Of een bron het zegt, of dat het is afgeleid")
            Zekerheid zekerheid)
            implements InPeriod {

        /** Of a period that is known to the day. */
        Inhoud(List<Niveau> niveaus, LocalDate begin, LocalDate einde) {
            this(niveaus, begin, einde, null, null, null, null, null, null, Zekerheid.ZEKER);
        }

        /** The same, ended on a day (not included). */
        Inhoud beeindigdOp(LocalDate dag) {
            return new Inhoud(
                    niveaus, beginGeldigheid, dag, beginInBron, beginToelichting, null, null, null, null, zekerheid);
        }
    }

    /**
     * Who belongs to what, as far as sources name them: the body by its code, which the holder of a post has none of; the
     * post that is held, or by which the membership is; who is represented; the person, if the organisation itself does not
     * belong. Each may be null, not all.
     */
    record Betrokkenen(String gremium, Functie functie, Organisatie organisatie, Persoon persoon) {}

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String gremium;

    // not embedded: Hibernate cannot lock a row of which an embedded part refers to another
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "functie")
    private Functie functie;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "organisatie")
    private Organisatie organisatie;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "persoon")
    private Persoon persoon;

    private Integer plaats;

    @Embedded
    private Inhoud inhoud;

    @Embedded
    private Source bron;

    @Bookkeeping(Bookkeeping.Use.PREDECESSOR)
    private UUID vervangt;

    protected Lidmaatschap() {}

    Lidmaatschap(LidmaatschapData.Rij rij, Betrokkenen betrokkenen, Instant geregistreerdOp) {
        this(rij.soort(), betrokkenen, rij.inhoud(), geregistreerdOp);
        this.plaats = soort == Soort.FUNCTIEHOUDER ? 1 : null;
        this.bron = rij.bron();
    }

    Lidmaatschap(LidmaatschapApi.Request opgave, Betrokkenen betrokkenen, Integer plaats, Instant geregistreerdOp) {
        this(opgave.soort(), betrokkenen, opgave.inhoud(), geregistreerdOp);
        this.plaats = plaats;
    }

    private Lidmaatschap(Soort soort, Betrokkenen betrokkenen, Inhoud inhoud, Instant geregistreerdOp) {
        super(geregistreerdOp);
        this.soort = soort;
        this.gremium = betrokkenen.gremium();
        this.functie = betrokkenen.functie();
        this.organisatie = betrokkenen.organisatie();
        this.persoon = betrokkenen.persoon();
        this.inhoud = inhoud;
    }

    /**
     * Ends it on {@code einde} (not included): this row is replaced by the one that is returned, so that what was known
     * before {@code now} stays readable.
     */
    Lidmaatschap beeindig(LocalDate einde, Instant now) {
        Fout.LIDMAATSCHAP_BEEINDIGD.unless(
                vervallenOp() == null, "Deze vastlegging is vervangen door een latere; beëindig die.");
        Fout.LIDMAATSCHAP_BEEINDIGD.unless(
                inhoud.eindeGeldigheid() == null, "Het lidmaatschap eindigde al op " + inhoud.eindeGeldigheid() + ".");
        Lidmaatschap opvolger = new Lidmaatschap(soort, betrokkenen(), inhoud.beeindigdOp(einde), now);
        opvolger.plaats = plaats;
        opvolger.bron = bron;
        opvolger.vervangt = id();
        verval(now);
        return opvolger;
    }

    public Soort soort() {
        return soort;
    }

    Betrokkenen betrokkenen() {
        return new Betrokkenen(gremium, functie, organisatie, persoon);
    }

    /** The person; null when no source names one, or when the organisation itself belongs. */
    public Persoon persoon() {
        return persoon;
    }

    /** Which of the places of the post is held, from 1; null for a membership of a body. */
    public Integer plaats() {
        return plaats;
    }

    public Inhoud inhoud() {
        return inhoud;
    }

    /** Where it comes from; the place may name a person. Null when the programme team recorded it. */
    public Source bron() {
        return bron;
    }

    /** The row that this one replaced; null for a first record. */
    public UUID vervangt() {
        return vervangt;
    }
}
