package nl.ghnt.reporting.regio;

import java.util.List;

/**
 * The regions that the read copy knows for one day.
 *
 * @param indeling code of the partition that held on that day; null when the copy knows none
 * @param aangekondigdAantal number of regions announced for that partition; null when no source gives one
 * @param regios the regions of that partition that were valid on that day, by name; may be fewer than announced
 */
public record Regiostand(String indeling, Integer aangekondigdAantal, List<Regio> regios) {

    /** Whether as many regions are known as were announced. */
    public boolean volledig() {
        return !regios.isEmpty() && (aangekondigdAantal == null || aangekondigdAantal == regios.size());
    }
}
