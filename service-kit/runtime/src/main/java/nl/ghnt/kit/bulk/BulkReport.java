package nl.ghnt.kit.bulk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or on trial would do.
 *
 * @param proefdraaien whether it was on trial, so that nothing has changed
 * @param nieuw number of lines that add something
 * @param gewijzigd number of lines that change something
 * @param ongewijzigd number of lines that say what was recorded already
 * @param fout number of lines that are wrong; not on trial always 0
 * @param regels every line, in order
 */
@Schema(name = "ImportVerslag", description = "Wat een import deed, of bij proefdraaien zou doen")
public record BulkReport(
        @Schema(description = "Of er is proefgedraaid: dan is er niets gewijzigd")
        boolean proefdraaien,

        @Schema(description = "Aantal regels dat iets toevoegt")
        int nieuw,

        @Schema(description = "Aantal regels dat iets wijzigt")
        int gewijzigd,

        @Schema(description = "Aantal regels waarvan alles al zo was vastgelegd")
        int ongewijzigd,

        @Schema(description = "Aantal regels dat fout is; zonder proefdraaien altijd 0")
        int fout,

        @Schema(description = "Elke regel, in volgorde") List<BulkLine> regels) {

    static BulkReport of(boolean trial, List<BulkLine> lines) {
        return new BulkReport(
                trial,
                count(lines, BulkOutcome.NIEUW),
                count(lines, BulkOutcome.GEWIJZIGD),
                count(lines, BulkOutcome.ONGEWIJZIGD),
                count(lines, BulkOutcome.FOUT),
                lines);
    }

    private static int count(List<BulkLine> lines, BulkOutcome outcome) {
        return (int) lines.stream().filter(line -> line.uitkomst() == outcome).count();
    }
}
