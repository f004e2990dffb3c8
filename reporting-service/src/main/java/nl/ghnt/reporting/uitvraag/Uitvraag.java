package nl.ghnt.reporting.uitvraag;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A campaign. Who is asked is frozen when it opens: the number that others are measured against never moves with the
 * register (C1, R256). The deadline is a Dutch day and counts as in time to its end; after it submissions are late, and
 * still taken until the campaign is closed.
 */
@Entity
public class Uitvraag implements Versioned {

    /** Where a campaign stands. */
    @Schema(name = "UitvraagStatus")
    public enum Status {
        OPEN,
        GESLOTEN
    }

    /** What is asked of whom, when it opens. */
    record Opzet(String titel, Periode periode, LocalDate peildatum, LocalDate sluitingsdatum, Populatie populatie) {}

    @Id
    private UUID id;

    private UUID vragenlijst;

    @Enumerated(EnumType.STRING)
    private Vragenlijst.Soort soort;

    private String titel;
    private Periode periode;
    private LocalDate peildatum;
    private LocalDate sluitingsdatum;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private Populatie populatie;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Uitzondering> uitzonderingen;

    @Column(name = "geopend_op")
    private Instant geopendOp;

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Version
    private long version;

    protected Uitvraag() {}

    private Uitvraag(UUID id, Vragenlijst vragenlijst, Opzet opzet, Instant now) {
        this.id = id;
        this.vragenlijst = vragenlijst.id();
        this.soort = vragenlijst.inhoud().soort();
        this.titel = opzet.titel() == null ? vragenlijst.inhoud().titel() : opzet.titel();
        this.periode = opzet.periode();
        this.peildatum = opzet.peildatum();
        this.sluitingsdatum = opzet.sluitingsdatum();
        this.status = Status.OPEN;
        this.populatie = opzet.populatie();
        this.uitzonderingen = List.of();
        this.geopendOp = now;
        this.gewijzigdOp = now;
    }

    /** Opens a campaign on a released questionnaire. */
    static Uitvraag open(UUID id, Vragenlijst vragenlijst, Opzet opzet, Instant now) {
        if (vragenlijst.status() != Vragenlijst.Status.VRIJGEGEVEN) {
            throw Fout.VRAGENLIJST_NIET_VRIJGEGEVEN
                    .because("Een uitvraag kan alleen met een vrijgegeven vragenlijst; deze is " + vragenlijst.status()
                            + ".")
                    .with("reden", "vragenlijst.niet-vrijgegeven")
                    .with("huidigeStatus", vragenlijst.status());
        }
        return new Uitvraag(id, vragenlijst, opzet, now);
    }

    /** Takes no new first submissions from here on; what was submitted before can still be assessed and corrected. */
    void sluit(Instant now) {
        if (status == Status.GESLOTEN) {
            throw Fout.UITVRAAG_GESLOTEN.because("De uitvraag is al gesloten.").with("reden", "uitvraag.gesloten");
        }
        status = Status.GESLOTEN;
        geslotenOp = now;
        gewijzigdOp = now;
    }

    /** Lets one region submit for the first time after the closing; replaces what was allowed to it before. */
    void verleen(Uitzondering uitzondering) {
        Fout.UITVRAAG_NIET_GESLOTEN.unless(
                status == Status.GESLOTEN, "Zolang de uitvraag open is, is een uitzondering niet nodig.");
        Fout.REGIO_BUITEN_POPULATIE.unless(
                lid(uitzondering.regio()).isPresent(), "'" + uitzondering.regio() + "' is niet gevraagd.");
        List<Uitzondering> anderen = new ArrayList<>(uitzonderingen);
        anderen.removeIf(eerder -> eerder.regio().equals(uitzondering.regio()));
        anderen.add(uitzondering);
        uitzonderingen = List.copyOf(anderen);
        gewijzigdOp = uitzondering.verleendOp();
    }

    /** Whether a first submission of the region is taken at this moment. */
    public boolean neemtAan(String regio, Instant moment) {
        return status == Status.OPEN
                || uitzonderingen.stream()
                        .anyMatch(uitzondering -> uitzondering.regio().equals(regio)
                                && !DutchDay.of(moment).isAfter(uitzondering.uiterlijkeDatum()));
    }

    /** Whether a submission at this moment comes after the deadline. */
    public boolean teLaat(Instant moment) {
        return DutchDay.of(moment).isAfter(sluitingsdatum);
    }

    /** The region in the frozen population; empty when it is not asked. */
    public Optional<Populatielid> lid(String regio) {
        return populatie.leden().stream()
                .filter(lid -> lid.regio().equals(regio))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    /** The questionnaire that is sent. */
    public UUID vragenlijst() {
        return vragenlijst;
    }

    public Vragenlijst.Soort soort() {
        return soort;
    }

    public String titel() {
        return titel;
    }

    public Periode periode() {
        return periode;
    }

    /** Day on whose regions the population is based. */
    public LocalDate peildatum() {
        return peildatum;
    }

    /** Last day on which a submission is in time. */
    public LocalDate sluitingsdatum() {
        return sluitingsdatum;
    }

    public Status status() {
        return status;
    }

    /** Who is asked. */
    public Populatie populatie() {
        return populatie;
    }

    /**
     * The regions that may still submit for the first time after the closing, or could: it tells that they had not.
     *
     * @param regios of which of them the reader may know whether they submitted; null when of all
     */
    List<Uitzondering> uitzonderingen(Collection<String> regios) {
        return uitzonderingen.stream()
                .filter(uitzondering -> regios == null || regios.contains(uitzondering.regio()))
                .toList();
    }

    /** How many submissions are expected; at least 1. */
    public int verwacht() {
        return populatie.leden().size();
    }

    public Instant geopendOp() {
        return geopendOp;
    }

    /** Null as long as it is open. */
    public Instant geslotenOp() {
        return geslotenOp;
    }

    /** Moment of the last change that a reader may know of; see {@link #uitzonderingen}. */
    Instant gewijzigdOp(Collection<String> regios) {
        Instant openbaar = geslotenOp == null ? geopendOp : geslotenOp;
        return regios == null
                ? gewijzigdOp
                : Stream.concat(
                                Stream.of(openbaar),
                                uitzonderingen(regios).stream().map(Uitzondering::verleendOp))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    @Override
    public long version() {
        return version;
    }

    /** Number that changes with what a reader may know of; see {@link #uitzonderingen}. */
    public long version(Collection<String> regios) {
        return regios == null ? version() : ChronoUnit.MICROS.between(Instant.EPOCH, gewijzigdOp(regios));
    }
}
