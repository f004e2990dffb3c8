package nl.ghnt.reporting.inzending;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.uitvraag.Populatielid;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one region answers to one campaign. A region that submitted once can always finish: answers that were returned,
 * or opened for correction, are written and submitted also after the campaign closed; only first submissions are not.
 *
 * <p>Whether it was in time is decided by the first submission and never again: a return costs nobody the deadline.
 */
@Entity
public class Inzending implements Versioned {

    /** Where a submission stands. */
    @Schema(name = "InzendingStatus")
    public enum Status {
        CONCEPT,
        INGEDIEND,
        TERUGGEGEVEN,
        GEACCEPTEERD
    }

    @Id
    private UUID id;

    private UUID uitvraag;
    private String regio;

    @Column(name = "regio_naam")
    private String regioNaam;

    private boolean synthetisch;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Hoedanigheid hoedanigheid;

    private int versienummer;

    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST, optional = false)
    @JoinColumn(name = "huidige_versie")
    private InzendingVersie huidigeVersie;

    @Column(name = "eerste_ingediend_op")
    private Instant eersteIngediendOp;

    @Column(name = "te_laat")
    private Boolean teLaat;

    @Column(name = "geaccepteerde_versie")
    private Integer geaccepteerdeVersie;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Inzending() {}

    private Inzending(UUID id, UUID uitvraag, Populatielid lid, boolean synthetisch) {
        this.id = id;
        this.uitvraag = uitvraag;
        this.regio = lid.regio();
        this.regioNaam = lid.naam();
        this.synthetisch = synthetisch;
        this.status = Status.CONCEPT;
    }

    /** Begins the submission of a region to a campaign that takes it. */
    static Inzending begin(
            UUID id,
            UUID versie,
            Uitvraag uitvraag,
            Populatielid lid,
            boolean synthetisch,
            Hoedanigheid als,
            Instant now) {
        if (!uitvraag.neemtAan(lid.regio(), now)) {
            throw Vergrendeling.UITVRAAG_GESLOTEN.problem();
        }
        Inzending inzending = new Inzending(id, uitvraag.id(), lid, synthetisch);
        inzending.neem(InzendingVersie.eerste(versie, id, als, now), now);
        inzending.hoedanigheid = als;
        return inzending;
    }

    /** Why the answers cannot be written at this moment; empty when they can. */
    Optional<Vergrendeling> vergrendeling(Uitvraag van, Instant now) {
        return switch (status) {
            case INGEDIEND -> Optional.of(Vergrendeling.INGEDIEND);
            case GEACCEPTEERD -> Optional.of(Vergrendeling.GEACCEPTEERD);
            case CONCEPT, TERUGGEGEVEN ->
                ooitIngediend() || van.neemtAan(regio, now)
                        ? Optional.empty()
                        : Optional.of(Vergrendeling.UITVRAAG_GESLOTEN);
        };
    }

    /** Saves answers, with gaps if need be. */
    void bewaar(List<Antwoord> antwoorden, Uitvraag van, Hoedanigheid als, Instant now) {
        eisSchrijfbaar(van, now);
        huidigeVersie.schrijf(antwoorden, als, now);
        hoedanigheid = als;
        gewijzigdOp = now;
    }

    /** Submits the answers as they were saved. */
    void dienIn(Uitvraag van, String door, Hoedanigheid als, Instant now) {
        eisSchrijfbaar(van, now);
        huidigeVersie.dienIn(door, als, now);
        if (!ooitIngediend()) {
            eersteIngediendOp = now;
            teLaat = van.teLaat(now);
        }
        hoedanigheid = als;
        status = Status.INGEDIEND;
        gewijzigdOp = now;
    }

    /**
     * Accepts what was submitted; from here on it counts in figures.
     *
     * @param keuzes the answers that figures are made of, see {@link Vragenset#keuzes}
     */
    void accepteer(String toelichting, Map<String, Object> keuzes, String door, Instant now) {
        eisIngediend();
        huidigeVersie.accepteer(toelichting, keuzes, door, now);
        geaccepteerdeVersie = versienummer;
        status = Status.GEACCEPTEERD;
        gewijzigdOp = now;
    }

    /** Gives back what was submitted; the region goes on in a new version with the same answers. */
    void geefTerug(String reden, UUID nieuweVersie, String door, Instant now) {
        eisIngediend();
        huidigeVersie.geefTerug(reden, door, now);
        neem(huidigeVersie.volgende(nieuweVersie, InzendingVersie.Aanleiding.TERUGGAVE, reden, now), now);
        status = Status.TERUGGEGEVEN;
    }

    /**
     * Opens an accepted submission for correction; until the correction is accepted, what was accepted before keeps
     * counting. Of a baseline that closed nothing changes any more (R290).
     */
    void corrigeer(String reden, UUID nieuweVersie, Uitvraag van, Instant now) {
        if (status != Status.GEACCEPTEERD) {
            throw Fout.INZENDING_NIET_GEACCEPTEERD
                    .because("De inzending is " + status + ", niet geaccepteerd.")
                    .with("reden", "inzending.niet-geaccepteerd");
        }
        if (startfotoGesloten(van)) {
            throw Fout.INZENDING_VERGRENDELD
                    .because("De startfoto is gesloten en verandert niet meer.")
                    .with("reden", "vergrendeld.startfoto");
        }
        neem(huidigeVersie.volgende(nieuweVersie, InzendingVersie.Aanleiding.CORRECTIE, reden, now), now);
        status = Status.CONCEPT;
    }

    /** Whether the state allows a correction. */
    boolean corrigeerbaar(Uitvraag van) {
        return status == Status.GEACCEPTEERD && !startfotoGesloten(van);
    }

    private static boolean startfotoGesloten(Uitvraag van) {
        return van.soort() == Vragenlijst.Soort.STARTFOTO && van.status() == Uitvraag.Status.GESLOTEN;
    }

    private void neem(InzendingVersie versie, Instant now) {
        huidigeVersie = versie;
        versienummer = versie.versienummer();
        gewijzigdOp = now;
    }

    private void eisSchrijfbaar(Uitvraag van, Instant now) {
        vergrendeling(van, now).map(Vergrendeling::problem).ifPresent(problem -> {
            throw problem;
        });
    }

    private void eisIngediend() {
        if (status != Status.INGEDIEND) {
            ProblemException problem = Fout.INZENDING_NIET_INGEDIEND.because(
                    status == Status.GEACCEPTEERD
                            ? "De inzending is al geaccepteerd."
                            : "De inzending is " + status + "; er is niets om te beoordelen.");
            throw problem.with(
                    "reden",
                    status == Status.GEACCEPTEERD ? Vergrendeling.GEACCEPTEERD.reden() : "inzending.niet-ingediend");
        }
    }

    /** Whether any version was ever submitted. */
    public boolean ooitIngediend() {
        return eersteIngediendOp != null;
    }

    public UUID id() {
        return id;
    }

    /** The campaign that is answered. */
    public UUID uitvraag() {
        return uitvraag;
    }

    /** Code of the region. */
    public String regio() {
        return regio;
    }

    /** Name of the region when the campaign opened. */
    public String regioNaam() {
        return regioNaam;
    }

    /** Whether the answers are made up, for a demonstration or a test. */
    public boolean synthetisch() {
        return synthetisch;
    }

    public Status status() {
        return status;
    }

    /** Capacity of who wrote last. */
    public Hoedanigheid hoedanigheid() {
        return hoedanigheid;
    }

    /** Number of the current version, from 1. */
    public int versienummer() {
        return versienummer;
    }

    public InzendingVersie huidigeVersie() {
        return huidigeVersie;
    }

    /** Moment of the first submission; null when there was none. */
    public Instant eersteIngediendOp() {
        return eersteIngediendOp;
    }

    /** Whether the first submission came after the deadline; null when there was none. */
    public Boolean teLaat() {
        return teLaat;
    }

    /** Number of the version that counts in figures; null when none was accepted. */
    public Integer geaccepteerdeVersie() {
        return geaccepteerdeVersie;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    @Override
    public long version() {
        return version;
    }
}
