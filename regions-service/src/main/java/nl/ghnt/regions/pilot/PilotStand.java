package nl.ghnt.regions.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.data.Bookkeeping;
import nl.ghnt.kit.data.LapsedAt;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.Fout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a pilot is, by what a report of some day says. It is never changed: a later one says otherwise. */
@Entity
@Table(name = "pilot_stand")
public class PilotStand {

    /** How far. A pilot only goes on in this order. */
    @Schema(
            name = "PilotStatus",
            description = "REFERENTIE: bestaande werkwijze waarmee wordt vergeleken; GEPLAND, GESTART, STRUCTUREEL "
                    + "(voortgezet als vaste werkwijze) en GESTOPT volgen op elkaar")
    public enum Status {
        REFERENTIE,
        GEPLAND,
        GESTART,
        STRUCTUREEL,
        GESTOPT
    }

    static final Comparator<PilotStand> VOLGORDE =
            Comparator.comparing(PilotStand::vanaf).thenComparing(PilotStand::geregistreerdOp);

    /**
     * What a report says.
     *
     * @param peildatum day of the report
     * @param ingangsdatum first day of this state; null when the report does not say
     * @param ingangOnbekendReden why that day is unknown; null when known
     */
    record Opgave(Status status, LocalDate peildatum, LocalDate ingangsdatum, String ingangOnbekendReden, Source bron) {
        Opgave {
            Fout.BEKEND_OF_REDEN.unless(
                    (ingangsdatum == null) != (ingangOnbekendReden == null),
                    "Geef de ingangsdatum, of de reden waarom die onbekend is.");
        }

        /** First day of which it is known to be so. */
        LocalDate vanaf() {
            return ingangsdatum == null ? peildatum : ingangsdatum;
        }
    }

    @Id
    private UUID id;

    private UUID pilot;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate peildatum;
    private LocalDate ingangsdatum;

    @Column(name = "ingang_onbekend_reden")
    private String ingangOnbekendReden;

    private LocalDate vanaf;

    @Embedded
    private Source bron;

    @Bookkeeping
    @Column(name = "geregistreerd_op")
    private Instant geregistreerdOp;

    @LapsedAt
    @Column(name = "vervallen_op")
    private Instant vervallenOp;

    protected PilotStand() {}

    PilotStand(UUID pilot, Opgave opgave, Instant nu) {
        this.id = Identifiers.next();
        this.pilot = pilot;
        this.status = opgave.status();
        this.peildatum = opgave.peildatum();
        this.ingangsdatum = opgave.ingangsdatum();
        this.ingangOnbekendReden = opgave.ingangOnbekendReden();
        this.vanaf = opgave.vanaf();
        this.bron = opgave.bron();
        this.geregistreerdOp = nu;
    }

    /** The pilot, whichever version of it. */
    UUID pilot() {
        return pilot;
    }

    /** Whether it was taken to be so at a moment. */
    boolean bekendOp(Instant moment) {
        return !geregistreerdOp.isAfter(moment) && (vervallenOp == null || vervallenOp.isAfter(moment));
    }

    public Status status() {
        return status;
    }

    /** Day of the report that says so. */
    public LocalDate peildatum() {
        return peildatum;
    }

    /** First day of this state; null when unknown. */
    public LocalDate ingangsdatum() {
        return ingangsdatum;
    }

    public String ingangOnbekendReden() {
        return ingangOnbekendReden;
    }

    /** First day of which it is known to be so. */
    public LocalDate vanaf() {
        return vanaf;
    }

    public Source bron() {
        return bron;
    }

    public Instant geregistreerdOp() {
        return geregistreerdOp;
    }
}
