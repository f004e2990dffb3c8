package nl.ghnt.reporting.infographic.weergave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another source of a figure than that of its value, with the period that it names itself. */
@Schema(name = "InfographicAndereBron")
public record AndereBron(
        @Schema(description = "De bron") Bron bron,

        @Schema(description = "Jaar of jaren die zij noemt (EDTF); null als zij er geen noemt", nullable = true)
        String peiljaar,

        @Schema(description = "Wat zij aan het cijfer toevoegt")
        String zegt) {

    public AndereBron {
        Verplicht.waarde(bron, "andereBron.bron");
        zegt = Verplicht.tekst(zegt, "andereBron.zegt");
    }
}
