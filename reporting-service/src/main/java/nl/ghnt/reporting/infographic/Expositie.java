package nl.ghnt.reporting.infographic;

import java.util.List;
import nl.ghnt.kit.time.Source;

/**
 * The travelling exposition as a report shows it (R297-R300).
 *
 * @param titel heading
 * @param periode years in words, for example {@code 2020-2021}
 * @param plaatsen place names as printed; null when unknown
 * @param onbekendReden why the places are unknown; null when they are known
 * @param toelichting what a reader must know about the list; null when nothing
 * @param bron source of the places
 */
public record Expositie(
        String titel, String periode, List<String> plaatsen, String onbekendReden, String toelichting, Source bron) {

    public Expositie {
        plaatsen = plaatsen == null ? null : List.copyOf(plaatsen);
    }
}
