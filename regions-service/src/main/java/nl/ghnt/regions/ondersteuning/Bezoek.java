package nl.ghnt.regions.ondersteuning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.regions.stuk.Stuk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit of the programme team to a region (R143), with what the region expects and wishes (R144). */
@Entity
public class Bezoek extends Stuk<Bezoek.Inhoud> {

    /** Whether it was the first. */
    @Schema(name = "BezoekSoort", description = "Eerste bezoek of vervolgbezoek")
    public enum Soort {
        EERSTE,
        VERVOLG
    }

    /** What is recorded of a visit. */
    @Embeddable
    @Schema(name = "BezoekOpgave", description = "Wat van een bezoek wordt vastgelegd, zonder namen van personen")
    public record Inhoud(
            @NotNull @Enumerated(EnumType.STRING) @Schema(description = "Eerste bezoek of vervolgbezoek")
            Soort soort,

            @Column(name = "geplande_datum")
            @Schema(description = "Geplande dag; null als niet gepland", nullable = true)
            LocalDate geplandeDatum,

            @Schema(description = "Dag van het bezoek; null zolang niet afgelegd", nullable = true)
            LocalDate bezoekdatum,

            @Size(max = 5000) @Schema(description = "Wat de regio verwacht; niet openbaar", nullable = true)
            String verwachtingen,

            @Size(max = 5000) @Schema(description = "Wat de regio wenst; niet openbaar", nullable = true)
            String wensen) {}

    protected Bezoek() {}

    Bezoek(String regio, Inhoud inhoud, Instant nu) {
        super(regio, inhoud, nu);
    }

    static String pad(UUID id) {
        return "/bezoeken/" + id;
    }
}
