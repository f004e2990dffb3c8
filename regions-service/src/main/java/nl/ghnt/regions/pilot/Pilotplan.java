package nl.ghnt.regions.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the sources tell of the pilots together (R214-R216).
 *
 * @param andereNaamVanHetGeheel another name by which sources speak of all of them
 */
@Schema(name = "Pilotplan", description = "Wat de bronnen van de pilots samen zeggen")
record Pilotplan(
        @Schema(description = "Andere naam van het geheel", nullable = true)
        String andereNaamVanHetGeheel,

        @Schema(description = "Aangekondigde middelen") Middelen middelen,

        @Schema(description = "Uitgangspunten van de pilots")
        List<Uitgangspunt> uitgangspunten) {

    /**
     * What was announced.
     *
     * @param bedrag for all together; how much is for each is not in the sources
     * @param geplandeStart interval as the source gives it (EDTF)
     */
    @Schema(name = "Pilotmiddelen", description = "Middelen voor de pilots samen; hoeveel voor elk is onbekend")
    record Middelen(
            @Schema(description = "Bedrag voor het geheel") BigDecimal bedrag,

            @Schema(description = "Munt", examples = "EUR") String munt,
            @Schema(description = "Waarvoor") String voor,
            @Schema(description = "Dag van de aankondiging") LocalDate aangekondigdOp,

            @Schema(description = "Geplande start van het geheel (EDTF)", examples = "2019-01/2019-03")
            String geplandeStart,

            Source bron) {}

    /** A principle in words. */
    @Schema(name = "Pilotuitgangspunt")
    record Uitgangspunt(@Schema(description = "Tekst") String tekst, Source bron) {}
}
