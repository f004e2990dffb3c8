package nl.ghnt.regions.ondersteuning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.regions.feit.Herinnerd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit of the programme team to a region (R143), with what the region expects and wishes (R144). */
@Entity
public class Bezoek extends Herinnerd {

    /** Whether it was the first. */
    @Schema(name = "BezoekSoort", description = "Eerste bezoek of vervolgbezoek")
    public enum Soort {
        EERSTE,
        VERVOLG
    }

    /**
     * What is recorded of a visit.
     *
     * @param geplandeDatum planned day; null when it was not planned
     * @param bezoekdatum day of the visit; null as long as it was not paid
     * @param verwachtingen what the region expects; never public
     * @param wensen what the region wishes; never public
     */
    record Opgave(Soort soort, LocalDate geplandeDatum, LocalDate bezoekdatum, String verwachtingen, String wensen) {}

    @Enumerated(EnumType.STRING)
    private Soort soort;

    @Column(name = "geplande_datum")
    private LocalDate geplandeDatum;

    private LocalDate bezoekdatum;
    private String verwachtingen;
    private String wensen;

    protected Bezoek() {}

    Bezoek(String regio, Opgave opgave, Instant nu) {
        super(regio, nu);
        wijzig(opgave, nu);
    }

    void wijzig(Opgave opgave, Instant nu) {
        this.soort = opgave.soort();
        this.geplandeDatum = opgave.geplandeDatum();
        this.bezoekdatum = opgave.bezoekdatum();
        this.verwachtingen = opgave.verwachtingen();
        this.wensen = opgave.wensen();
        gewijzigd(nu);
    }

    public Soort soort() {
        return soort;
    }

    /** Planned day; null when it was not planned. */
    public LocalDate geplandeDatum() {
        return geplandeDatum;
    }

    /** Day of the visit; null as long as it was not paid. */
    public LocalDate bezoekdatum() {
        return bezoekdatum;
    }

    public String verwachtingen() {
        return verwachtingen;
    }

    public String wensen() {
        return wensen;
    }

    String pad() {
        return pad(id());
    }

    static String pad(UUID id) {
        return "/bezoeken/" + id;
    }
}
