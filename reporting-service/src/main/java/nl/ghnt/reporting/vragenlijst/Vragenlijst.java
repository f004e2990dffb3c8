package nl.ghnt.reporting.vragenlijst;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A questionnaire. As a concept its questions change, and every change of them ends the agreements given before; with
 * the agreement of all four parties it is released, and from then on no word of it changes (R258).
 */
@Entity
public class Vragenlijst implements Versioned {

    /** What a questionnaire is for: the full and the thematic alternate (R259, R260). */
    @Schema(name = "VragenlijstSoort")
    public enum Soort {
        TOTAAL,
        THEMATISCH,
        STARTFOTO,
        EVALUATIE
    }

    /** Where a questionnaire stands. */
    @Schema(name = "VragenlijstStatus")
    public enum Status {
        CONCEPT,
        VRIJGEGEVEN,
        INGETROKKEN
    }

    /**
     * What can be written in a concept.
     *
     * @param periode period that it was made for; null when it was not made for one
     * @param vragen in the order in which they are asked
     */
    @Embeddable
    public record Inhoud(
            @Enumerated(EnumType.STRING) Soort soort,
            String titel,
            Periode periode,

            @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
            List<Vraag> vragen) {}

    @Id
    private UUID id;

    @Embedded
    private Inhoud inhoud;

    private int versienummer;

    @Column(name = "vorige_versie")
    private UUID vorigeVersie;

    @Enumerated(EnumType.STRING)
    private Status status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Akkoord> akkoorden;

    private String intrekkingsreden;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "vrijgegeven_op")
    private Instant vrijgegevenOp;

    @Version
    private long version;

    protected Vragenlijst() {}

    private Vragenlijst(UUID id, int versienummer, UUID vorigeVersie, Inhoud inhoud, Instant now) {
        this.id = id;
        this.versienummer = versienummer;
        this.vorigeVersie = vorigeVersie;
        this.status = Status.CONCEPT;
        this.akkoorden = List.of();
        this.inhoud = inhoud;
        this.gewijzigdOp = now;
    }

    /** A new questionnaire, in its first version. */
    static Vragenlijst nieuw(UUID id, Inhoud inhoud, Instant now) {
        return new Vragenlijst(id, 1, null, inhoud, now);
    }

    /** The next version, with the same questions to begin with. */
    Vragenlijst volgendeVersie(UUID nieuweId, Instant now) {
        Fout.VRAGENLIJST_NIET_VRIJGEGEVEN.unless(
                status != Status.CONCEPT, "Een concept heeft geen volgende versie nodig: wijzig het concept zelf.");
        Inhoud begin = new Inhoud(inhoud.soort(), inhoud.titel(), null, inhoud.vragen());
        return new Vragenlijst(nieuweId, versienummer + 1, id, begin, now);
    }

    /** Rewrites the concept; agreements end when the questions or the kind change. */
    void wijzig(Inhoud nieuw, Instant now) {
        eisConcept();
        if (!nieuw.vragen().equals(inhoud.vragen()) || nieuw.soort() != inhoud.soort()) {
            akkoorden = List.of();
        }
        inhoud = nieuw;
        gewijzigdOp = now;
    }

    /** Records that a party agrees with the questions as they are. */
    void geefAkkoord(Akkoord akkoord) {
        eisConcept();
        Fout.AKKOORD_AL_GEGEVEN.unless(!isAkkoord(akkoord.partij()), akkoord.partij() + " is al akkoord.");
        List<Akkoord> nieuw = new ArrayList<>(akkoorden);
        nieuw.add(akkoord);
        akkoorden = List.copyOf(nieuw);
        gewijzigdOp = akkoord.gegevenOp();
    }

    /** Releases the questionnaire for good; needs the agreement of all four parties. */
    void geefVrij(Instant now) {
        eisConcept();
        List<Partij> missing = ontbrekendePartijen();
        if (!missing.isEmpty()) {
            throw Fout.AKKOORD_ONTBREEKT
                    .because("Nog niet akkoord: " + missing + ".")
                    .with("reden", "akkoord.ontbreekt")
                    .with("ontbrekendePartijen", missing);
        }
        status = Status.VRIJGEGEVEN;
        vrijgegevenOp = now;
        gewijzigdOp = now;
    }

    /** Ends the use of a released questionnaire for new campaigns; campaigns that run on it go on. */
    void trekIn(String reden, Instant now) {
        Fout.VRAGENLIJST_NIET_VRIJGEGEVEN.unless(
                status == Status.VRIJGEGEVEN, "Alleen een vrijgegeven vragenlijst kan worden ingetrokken.");
        status = Status.INGETROKKEN;
        intrekkingsreden = reden;
        gewijzigdOp = now;
    }

    private void eisConcept() {
        if (status != Status.CONCEPT) {
            throw Fout.VRAGENLIJST_VASTGELEGD
                    .because("De vragenlijst is vrijgegeven. Maak een nieuwe versie.")
                    .with("reden", "vergrendeld." + status.name().toLowerCase(Locale.ROOT));
        }
    }

    private boolean isAkkoord(Partij partij) {
        return akkoorden.stream().anyMatch(akkoord -> akkoord.partij() == partij);
    }

    /** The parties that have not agreed yet. */
    public List<Partij> ontbrekendePartijen() {
        return Arrays.stream(Partij.values())
                .filter(partij -> !isAkkoord(partij))
                .toList();
    }

    public UUID id() {
        return id;
    }

    public Inhoud inhoud() {
        return inhoud;
    }

    /** Number of the version, from 1. */
    public int versienummer() {
        return versienummer;
    }

    /** The version before this one; null for the first. */
    public UUID vorigeVersie() {
        return vorigeVersie;
    }

    public Status status() {
        return status;
    }

    public List<Akkoord> akkoorden() {
        return akkoorden;
    }

    /** Why it may no longer be used; null unless withdrawn. */
    public String intrekkingsreden() {
        return intrekkingsreden;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    /** Null as long as it is a concept. */
    public Instant vrijgegevenOp() {
        return vrijgegevenOp;
    }

    @Override
    public long version() {
        return version;
    }
}
