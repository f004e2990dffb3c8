package nl.ghnt.regions.ondersteuning;

import java.time.LocalDate;
import java.util.List;

/**
 * Which regions have no visit on record by a day (R143).
 *
 * @param peildatum the day
 * @param populatie number of regions on that day; null when these are not known
 * @param metBezoek number of those with a visit on record; null when the regions are not known
 * @param zonderBezoek those without, by code; null when the regions are not known
 */
record Bezoekstand(LocalDate peildatum, Integer populatie, Integer metBezoek, List<ZonderBezoek> zonderBezoek) {

    /**
     * A region without a visit on record.
     *
     * @param geplandeDatum first day for which a visit is planned; null when none is
     */
    record ZonderBezoek(String regio, String naam, LocalDate geplandeDatum) {}
}
