package nl.ghnt.kit.bulk;

import java.util.List;
import java.util.Locale;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is told of one line of an import.
 *
 * @param regel number of the line from 1; of CSV that of the row in the spreadsheet, where the header is row 1
 * @param uitkomst what it does
 * @param fouten all that is wrong with it; empty when it is right
 * @param waarschuwingen what somebody should know of it when it is right; it stands in the way of nothing
 */
@Schema(name = "ImportRegel", description = "Wat een regel van een import doet, of wat er fout aan is")
public record BulkLine(
        @Schema(
                description =
                        "Nummer van de regel, vanaf 1; van CSV het rijnummer in het rekenblad, met de kopregel als rij 1")
        int regel,

        @Schema(description = "Wat de regel doet") BulkOutcome uitkomst,

        @Schema(description = "Alle fouten van de regel; leeg als hij goed is")
        List<BulkFault> fouten,

        @Schema(description = "Wat opvalt aan een regel die goed is; het houdt niets tegen")
        List<BulkFault> waarschuwingen) {

    /** One thing that is wrong with a line, or to be known of it. */
    @Schema(name = "ImportFout", description = "Iets dat fout is aan een regel van een import, of eraan opvalt")
    public record BulkFault(
            @Schema(description = "Plaats in de inhoud (JSON Pointer)", examples = "/0/naam")
            String locatie,

            @Schema(description = "Vaste code", examples = "verplicht")
            String code,

            @Schema(description = "Wat er fout is, of opvalt")
            String detail) {

        static BulkFault of(InputFault fault, Locale language) {
            return new BulkFault(
                    fault.location(), fault.code(), new Text(fault.detail(), fault.detailEn()).in(language));
        }
    }

    static BulkLine right(int number, BulkOutcome outcome, List<InputFault> warnings, Locale language) {
        return new BulkLine(number, outcome, List.of(), told(warnings, language));
    }

    static BulkLine wrong(int number, List<InputFault> faults, Locale language) {
        return new BulkLine(number, BulkOutcome.FOUT, told(faults, language), List.of());
    }

    private static List<BulkFault> told(List<InputFault> faults, Locale language) {
        return faults.stream().map(fault -> BulkFault.of(fault, language)).toList();
    }
}
