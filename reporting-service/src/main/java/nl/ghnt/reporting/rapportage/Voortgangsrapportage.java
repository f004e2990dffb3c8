package nl.ghnt.reporting.rapportage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.reporting.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.type.SqlTypes;

/**
 * One version of a progress report. Written as a concept, put before the stuurgroep with its figures frozen, adopted or
 * given back by it, offered to the House, public (R272). Offered, nothing of it can be edited any more; an erratum is a
 * next version that goes the same way.
 */
@Entity
@SQLRestriction("vervallen_op is null or vervangen_door is not null")
public class Voortgangsrapportage implements Versioned {

    /** Whether a report was made here, or published before this registration existed. */
    @Schema(name = "VoortgangsrapportageHerkomst")
    public enum Herkomst {
        EIGEN,
        GEIMPORTEERD
    }

    /** Recipient of every report (R263). */
    public static final String ONTVANGER = "Tweede Kamer";

    @Id
    private UUID id;

    @Embedded
    private Opgave opgave;

    @Enumerated(EnumType.STRING)
    private Rapportagestatus status;

    @Enumerated(EnumType.STRING)
    private Herkomst herkomst;

    @Bookkeeping
    private int versienummer;

    @Bookkeeping
    @Embedded
    private Erratum erratum;

    @Bookkeeping
    @Column(name = "vervangen_door")
    private UUID vervangenDoor;

    private Boolean synthetisch;

    @Embedded
    private Vaststelling vaststelling;

    @Embedded
    private Aanbieding aanbieding;

    @Bookkeeping
    private UUID momentopname;

    @JdbcTypeCode(SqlTypes.JSON)
    private Inhoud inhoud;

    @JdbcTypeCode(SqlTypes.JSON)
    private Verantwoording verantwoording;

    @Bookkeeping
    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    /** Counts what its writers changed of it. */
    private long inhoudsversie;

    @Version
    private long version;

    protected Voortgangsrapportage() {}

    private Voortgangsrapportage(Opgave opgave, Inhoud inhoud, Herkomst herkomst, Instant now) {
        this.id = Identifiers.next();
        this.opgave = opgave;
        this.inhoud = inhoud;
        this.herkomst = herkomst;
        this.status = Rapportagestatus.CONCEPT;
        this.versienummer = 1;
        this.gewijzigdOp = now;
    }

    /** A new report, with everything that must be filled in still empty. */
    static Voortgangsrapportage concept(Opgave opgave, Instant now) {
        return new Voortgangsrapportage(opgave, Inhoud.leeg(), Herkomst.EIGEN, now);
    }

    /** An edition that was published before this registration existed. */
    static Voortgangsrapportage geimporteerd(
            Opgave opgave, Inhoud inhoud, Aanbieding aanbieding, Verantwoording verantwoording, Instant now) {
        Voortgangsrapportage rapportage = new Voortgangsrapportage(opgave, inhoud, Herkomst.GEIMPORTEERD, now);
        rapportage.status = Rapportagestatus.OPENBAAR;
        rapportage.synthetisch = false;
        rapportage.aanbieding = aanbieding;
        rapportage.verantwoording = verantwoording;
        return rapportage;
    }

    /** Keeps the snapshot of an imported edition. */
    void bewaar(UUID bevrorenMomentopname) {
        momentopname = bevrorenMomentopname;
    }

    /** Rewrites the concept. */
    void wijzig(Opgave nieuweOpgave, Inhoud nieuweInhoud, Instant now) {
        if (status != Rapportagestatus.CONCEPT) {
            throw Fout.RAPPORTAGE_VERGRENDELD
                    .because("Een rapportage met status " + status + " kan niet worden gewijzigd.")
                    .with("reden", status.vergrendeling());
        }
        Fout.ERRATUM_ANDER_RAPPORT.unless(
                erratum == null || opgave.zelfdeRapport(nieuweOpgave),
                "Nummer, soort en periode van een erratum zijn die van de vorige versie.");
        opgave = nieuweOpgave;
        inhoud = nieuweInhoud;
        gewijzigdOp = now;
        inhoudsversie++;
    }

    /** Holds when nothing is missing for adoption: three texts, and every figure with a value or a reason. */
    void eisVolledig() {
        status.eisStap(Rapportagestatus.TER_VASTSTELLING);
        inhoud.eisVolledig();
    }

    /** Puts the report before the stuurgroep, with the snapshot that is adopted or given back as it is (R38). */
    void legVoor(UUID bevrorenMomentopname, boolean metSynthetischeInzendingen, Instant now) {
        eisVolledig();
        momentopname = bevrorenMomentopname;
        synthetisch = metSynthetischeInzendingen;
        vaststelling = new Vaststelling(null, vaststelling().besluit(), null);
        naar(Rapportagestatus.TER_VASTSTELLING, now);
        inhoudsversie++;
    }

    /** The stuurgroep adopted the report. */
    void stelVast(UUID genomenBesluit, LocalDate besluitdatum, Instant now) {
        naar(Rapportagestatus.VASTGESTELD, now);
        vaststelling = new Vaststelling(besluitdatum, genomenBesluit, null);
    }

    /** The stuurgroep gave the report back: it is a concept again, and its figures are no longer frozen. */
    void geefTerug(UUID genomenBesluit, String reden, Instant now) {
        naar(Rapportagestatus.CONCEPT, now);
        vaststelling = new Vaststelling(null, genomenBesluit, reden);
        momentopname = null;
        synthetisch = null;
    }

    /** The report was offered to the House; from here on nothing of it can be edited. */
    void biedAan(LocalDate datum, Kamerbrief brief, Instant now) {
        status.eisStap(Rapportagestatus.AANGEBODEN);
        LocalDate vastgesteld = vaststelling.vaststellingsdatum();
        Fout.AANBIEDING_VOOR_VASTSTELLING.unless(
                !datum.isBefore(vastgesteld), "De rapportage is vastgesteld op " + vastgesteld + ".");
        naar(Rapportagestatus.AANGEBODEN, now);
        aanbieding = new Aanbieding(datum, brief, null);
        inhoudsversie++;
    }

    /** The report is public. */
    void maakOpenbaar(LocalDate datum, Instant now) {
        naar(Rapportagestatus.OPENBAAR, now);
        aanbieding = new Aanbieding(aanbieding.aanbiedingsdatum(), aanbieding.kamerbrief(), datum);
        inhoudsversie++;
    }

    /** A next version that corrects this one; of an imported edition there is none, for others published it. */
    Voortgangsrapportage erratum(String reden, Instant now) {
        if (status != Rapportagestatus.OPENBAAR || herkomst != Herkomst.EIGEN) {
            throw status.geenStap("Alleen een openbare rapportage van deze registratie krijgt een erratum.");
        }
        Fout.ERRATUM_BESTAAT.unless(vervangenDoor == null, "Versie " + versienummer + " is al vervangen.");
        Voortgangsrapportage volgende = new Voortgangsrapportage(opgave, inhoud, herkomst, now);
        volgende.versienummer = versienummer + 1;
        volgende.erratum = new Erratum(id, reden);
        inhoudsversie++; // who begins another one from what they saw, must see this one first
        return volgende;
    }

    /** What was taken over of an edition that others published is told otherwise by a next version. */
    void verbeter(Voortgangsrapportage vorige, Instant now) {
        versienummer = vorige.versienummer + 1;
        erratum = new Erratum(vorige.id, "Wat uit de bron is overgenomen, is verbeterd.");
        vorige.vervang(this, now);
    }

    /** Points to the public version that comes in its place; what the report says stays as it is. */
    void vervang(Voortgangsrapportage opvolger, Instant now) {
        vervangenDoor = opvolger.id;
        gewijzigdOp = now;
    }

    private void naar(Rapportagestatus volgende, Instant now) {
        status.eisStap(volgende);
        status = volgende;
        gewijzigdOp = now;
    }

    public UUID id() {
        return id;
    }

    public Opgave opgave() {
        return opgave;
    }

    public Rapportagestatus status() {
        return status;
    }

    public Herkomst herkomst() {
        return herkomst;
    }

    /** Number of the version, from 1; an erratum is a next version. */
    public int versienummer() {
        return versienummer;
    }

    /** What this version corrects, and why; null for the first. */
    Erratum erratum() {
        return erratum;
    }

    /** The public version that came in its place; null when there is none. */
    public UUID vervangenDoor() {
        return vervangenDoor;
    }

    /** Whether answers behind the figures were made up; null as long as the figures are not frozen. */
    public Boolean synthetisch() {
        return synthetisch;
    }

    /** What the stuurgroep decided last; never null. */
    Vaststelling vaststelling() {
        return vaststelling == null ? Vaststelling.GEEN : vaststelling;
    }

    /** How it came to the House and to the public; never null. */
    Aanbieding aanbieding() {
        return aanbieding == null ? Aanbieding.GEEN : aanbieding;
    }

    /** The frozen snapshot; null for a concept and for imported editions without figures. */
    public UUID momentopname() {
        return momentopname;
    }

    public Inhoud inhoud() {
        return inhoud;
    }

    /** What the sources tell of an imported edition; null for a report of this registration. */
    public Verantwoording verantwoording() {
        return verantwoording;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    /** The version that its writers have in hand: it does not become stale by what the stuurgroep decides. */
    @Override
    public long version() {
        return inhoudsversie;
    }

    /** Number that changes with what a reader may know of: that an erratum was begun is not for who reads no concepts. */
    long version(boolean metConcepten) {
        return metConcepten ? version() : ChronoUnit.MICROS.between(Instant.EPOCH, gewijzigdOp);
    }
}
