package nl.ghnt.regions.regio;

import java.util.List;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.gemeente.Gemeente;
import nl.ghnt.regions.indeling.Lid;

/**
 * A region with all that is seen of it.
 *
 * @param regio the region
 * @param blik the day and the knowledge by which it is seen
 * @param gemeenten its municipalities; empty when not known
 * @param centrumgemeenten the centre municipalities for women's shelters that lie in it
 * @param opvolgingen what it came from and went on in
 */
public record RegioDossier(
        Regio regio, Blik blik, List<Gemeente> gemeenten, List<Lid> centrumgemeenten, List<Opvolging> opvolgingen) {}
