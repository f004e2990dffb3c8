package nl.ghnt.reporting.rapportage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the stuurgroep decided on a version; all null as long as it decided nothing. */
@Embeddable
record Vaststelling(
        @Schema(description = "Dag van vaststelling", nullable = true)
        LocalDate vaststellingsdatum,

        @Schema(description = "Laatste besluit van de stuurgroep over deze versie", nullable = true)
        UUID besluit,

        @Column(name = "teruggave_reden") @Schema(description = "Waarom de stuurgroep haar teruggaf", nullable = true)
        String teruggaveReden) {

    static final Vaststelling GEEN = new Vaststelling(null, null, null);
}
