package nl.ghnt.reporting.inzending;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * One version of a submission: written until it is submitted, and unchangeable from then on. What was returned or
 * corrected stays readable as it was.
 */
@Entity
@DynamicUpdate // the answers are written when they change, not with every step
@Table(name = "inzending_versie")
public class InzendingVersie {

    /** Why there is a version. */
    @Schema(name = "InzendingVersieAanleiding")
    public enum Aanleiding {
        EERSTE,
        TERUGGAVE,
        CORRECTIE
    }

    /** What was judged of a version. */
    @Schema(name = "InzendingVersieOordeel")
    public enum Oordeel {
        GEACCEPTEERD,
        TERUGGEGEVEN
    }

    /** What was answered. */
    @Embeddable
    record Inhoud(
            @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
            List<Antwoord> antwoorden) {}

    /** What was chosen of the answers that figures are made of, see {@link Vragenset#keuzes}. */
    @Embeddable
    record Keuzes(
            @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class)
            Map<String, Object> keuzes) {}

    @Id
    private UUID id;

    private UUID inzending;
    private int versienummer;

    @Enumerated(EnumType.STRING)
    private Aanleiding aanleiding;

    private String reden;

    @Embedded
    private Inhoud inhoud;

    @Embedded
    private Keuzes keuzes;

    @Enumerated(EnumType.STRING)
    private Hoedanigheid hoedanigheid;

    @Column(name = "begonnen_op")
    private Instant begonnenOp;

    @Column(name = "ingediend_op")
    private Instant ingediendOp;

    @Column(name = "ingediend_door")
    private String ingediendDoor;

    @Enumerated(EnumType.STRING)
    private Oordeel oordeel;

    private String oordeelreden;

    @Column(name = "beoordeeld_op")
    private Instant beoordeeldOp;

    @Column(name = "beoordeeld_door")
    private String beoordeeldDoor;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    protected InzendingVersie() {}

    private InzendingVersie(
            UUID id, UUID inzending, int versienummer, Aanleiding aanleiding, String reden, Instant now) {
        this.id = id;
        this.inzending = inzending;
        this.versienummer = versienummer;
        this.aanleiding = aanleiding;
        this.reden = reden;
        this.inhoud = new Inhoud(List.of());
        this.begonnenOp = now;
        this.gewijzigdOp = now;
    }

    static InzendingVersie eerste(UUID id, UUID inzending, Hoedanigheid hoedanigheid, Instant now) {
        InzendingVersie versie = new InzendingVersie(id, inzending, 1, Aanleiding.EERSTE, null, now);
        versie.hoedanigheid = hoedanigheid;
        return versie;
    }

    /** The version after this one, with the same answers to begin with. */
    InzendingVersie volgende(UUID nieuweId, Aanleiding waarom, String waaromReden, Instant now) {
        InzendingVersie versie = new InzendingVersie(nieuweId, inzending, versienummer + 1, waarom, waaromReden, now);
        versie.inhoud = inhoud;
        versie.hoedanigheid = hoedanigheid;
        return versie;
    }

    void schrijf(List<Antwoord> nieuw, Hoedanigheid als, Instant now) {
        inhoud = new Inhoud(List.copyOf(nieuw));
        hoedanigheid = als;
        gewijzigdOp = now;
    }

    /** Codes of the questions to which these answers are others than what is written, in order. */
    List<String> andersBeantwoord(List<Antwoord> nieuw) {
        Set<Antwoord> gelijk = new HashSet<>(antwoorden());
        gelijk.retainAll(new HashSet<>(nieuw));
        return Stream.concat(antwoorden().stream(), nieuw.stream())
                .filter(antwoord -> !gelijk.contains(antwoord))
                .map(Antwoord::vraag)
                .distinct()
                .sorted()
                .toList();
    }

    void dienIn(String door, Hoedanigheid als, Instant now) {
        ingediendDoor = door;
        hoedanigheid = als;
        ingediendOp = now;
        gewijzigdOp = now;
    }

    void accepteer(String waarom, Map<String, Object> gekozen, String door, Instant now) {
        beoordeel(Oordeel.GEACCEPTEERD, waarom, door, now);
        keuzes = new Keuzes(Map.copyOf(gekozen));
    }

    void geefTerug(String waarom, String door, Instant now) {
        beoordeel(Oordeel.TERUGGEGEVEN, waarom, door, now);
    }

    private void beoordeel(Oordeel geveld, String waarom, String door, Instant now) {
        oordeel = geveld;
        oordeelreden = waarom;
        beoordeeldDoor = door;
        beoordeeldOp = now;
        gewijzigdOp = now;
    }

    public UUID id() {
        return id;
    }

    /** Number of the version, from 1. */
    public int versienummer() {
        return versienummer;
    }

    public Aanleiding aanleiding() {
        return aanleiding;
    }

    /** Reason of the return or the correction; null for the first version. */
    public String reden() {
        return reden;
    }

    public List<Antwoord> antwoorden() {
        return inhoud.antwoorden();
    }

    /** What was chosen of the answers that figures are made of, see {@link Vragenset#keuzes}; null when not accepted. */
    Map<String, Object> keuzes() {
        return keuzes == null ? null : keuzes.keuzes();
    }

    /** Capacity of who wrote it last. */
    public Hoedanigheid hoedanigheid() {
        return hoedanigheid;
    }

    public Instant begonnenOp() {
        return begonnenOp;
    }

    /** Null as long as it was not submitted. */
    public Instant ingediendOp() {
        return ingediendOp;
    }

    /** Null as long as it was not judged. */
    public Oordeel oordeel() {
        return oordeel;
    }

    /** What the assessor said; null when nothing. */
    public String oordeelreden() {
        return oordeelreden;
    }

    /** Null as long as it was not judged. */
    public Instant beoordeeldOp() {
        return beoordeeldOp;
    }

    /** When it was last written, submitted or judged. */
    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }
}
