package nl.ghnt.regions.ondersteuning;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which regions have no visit on record by a day (R143).
 *
 * @param peildatum the day
 * @param populatie number of regions on that day; null when these are not known
 * @param metBezoek number of those with a visit on record; null when the regions are not known
 * @param zonderBezoek those without, by code; null when the regions are not known
 */
record Bezoekstand(LocalDate peildatum, Integer populatie, Integer metBezoek, List<ZonderBezoek> zonderBezoek) {

    /** A region without a visit on record; its day is the first for which one is planned. */
    @Schema(name = "RegioZonderVastgelegdBezoek", description = "Regio waaraan geen bezoek is vastgelegd")
    record ZonderBezoek(
            @Schema(description = "Code van de regio") String regio,
            @Schema(description = "Naam van de regio") String naam,

            @Schema(description = "Dag waarvoor een bezoek is gepland; null als er geen is gepland", nullable = true)
            LocalDate geplandeDatum) {}
}
