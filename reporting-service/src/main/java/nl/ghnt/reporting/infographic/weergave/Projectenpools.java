package nl.ghnt.reporting.infographic.weergave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Block of the project pools. */
public record Projectenpools(
        @Schema(description = "Kop van het blok") String titel,

        @Schema(description = "Wat de pools zijn; null als dat er niet staat", nullable = true)
        String omschrijving,

        @Schema(description = "Aantal gefinancierde projecten, los van de tabel")
        Cijfer projecten,

        @Schema(description = "Tabel van thema's en regio's; null als onbekend", nullable = true)
        Themamatrix matrix,

        @Schema(description = "Waarom er geen tabel is; null als er een is", nullable = true)
        String redenMatrixOnbekend) {

    public Projectenpools {
        Verplicht.tekst(titel, "projectenpools.titel");
        Verplicht.waarde(projecten, "projectenpools.projecten");
        Verplicht.bekendOfVerklaard(matrix, redenMatrixOnbekend, "projectenpools.matrix");
    }
}
