package nl.ghnt.regions.netwerk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Herinnerd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A regional administrative meeting, planned and held (R155). */
@Entity
@Table(name = "regionale_bijeenkomst")
public class RegionaleBijeenkomst extends Herinnerd {

    /** Kind of meeting. */
    @Schema(
            name = "RegionaleBijeenkomstSoort",
            description = "Bestuurlijke bijeenkomst 'Zorg en Veiligheid', of een andere")
    public enum Soort {
        ZORG_EN_VEILIGHEID,
        OVERIG
    }

    /** How far it is. */
    @Schema(name = "RegionaleBijeenkomstStatus", description = "Gepland, gehouden of afgelast")
    public enum Status {
        GEPLAND,
        GEHOUDEN,
        AFGELAST
    }

    /**
     * What is told of it.
     *
     * @param netwerk the network that meets; null when it is none of those on record
     * @param geplandeDatum planned day; null when it was not planned
     * @param gehoudenDatum day on which it was held; null as long as it was not
     * @param agenda what is on the agenda; names no persons
     */
    record Opgave(
            Soort soort, String titel, UUID netwerk, LocalDate geplandeDatum, LocalDate gehoudenDatum, String agenda) {}

    private UUID netwerk;

    @Enumerated(EnumType.STRING)
    private Soort soort;

    private String titel;

    @Column(name = "geplande_datum")
    private LocalDate geplandeDatum;

    @Column(name = "gehouden_datum")
    private LocalDate gehoudenDatum;

    private String agenda;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "reden_afgelasting")
    private String redenAfgelasting;

    protected RegionaleBijeenkomst() {}

    RegionaleBijeenkomst(String regio, Opgave opgave, Instant nu) {
        super(regio, nu);
        wijzig(opgave, nu);
    }

    /**
     * It is told otherwise; with the day on which it was held, it was held.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it was cancelled
     */
    void wijzig(Opgave opgave, Instant nu) {
        eis(status != Status.AFGELAST);
        this.soort = opgave.soort();
        this.titel = opgave.titel();
        this.netwerk = opgave.netwerk();
        this.geplandeDatum = opgave.geplandeDatum();
        this.gehoudenDatum = opgave.gehoudenDatum();
        this.agenda = opgave.agenda();
        this.status = gehoudenDatum == null ? Status.GEPLAND : Status.GEHOUDEN;
        gewijzigd(nu);
    }

    /**
     * It will not be held.
     *
     * @throws nl.ghnt.kit.problem.ProblemException 409 when it was held or cancelled
     */
    void gelastAf(String reden, Instant nu) {
        eis(status == Status.GEPLAND);
        this.status = Status.AFGELAST;
        this.redenAfgelasting = reden;
        gewijzigd(nu);
    }

    private void eis(boolean kan) {
        if (!kan) {
            throw Fout.BIJEENKOMST_STATUS
                    .because("De bijeenkomst is " + status + ".")
                    .with("huidigeStatus", status);
        }
    }

    public UUID netwerk() {
        return netwerk;
    }

    public Soort soort() {
        return soort;
    }

    public String titel() {
        return titel;
    }

    public LocalDate geplandeDatum() {
        return geplandeDatum;
    }

    public LocalDate gehoudenDatum() {
        return gehoudenDatum;
    }

    public String agenda() {
        return agenda;
    }

    public Status status() {
        return status;
    }

    public String redenAfgelasting() {
        return redenAfgelasting;
    }

    String pad() {
        return pad(id());
    }

    static String pad(UUID id) {
        return "/regionale-bijeenkomsten/" + id;
    }
}
