package nl.ghnt.projectpool.aanvraag;

import java.util.List;
import java.util.Set;
import nl.ghnt.kit.concurrency.Versioned;

/**
 * An application as one reader sees it.
 *
 * @param versie what the reader sees of what it says
 * @param delen parts that the reader writes, in the order of the round; empty for who does not write
 * @param ontbreekt what stands in the way of submitting; empty for who does not write
 * @param mogelijk what the reader can do with it now
 */
record AanvraagBeeld(
        Aanvraag aanvraag,
        Aanvraagversie versie,
        List<Deel> delen,
        List<Ontbreekt> ontbreekt,
        Set<Aanvraag.Handeling> mogelijk)
        implements Versioned {

    @Override
    public long version() {
        return aanvraag.version();
    }
}
