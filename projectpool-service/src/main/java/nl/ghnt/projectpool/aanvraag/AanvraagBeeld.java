package nl.ghnt.projectpool.aanvraag;

import java.util.List;
import java.util.Set;
import nl.ghnt.kit.concurrency.Versioned;
import nl.ghnt.projectpool.Ontbreekt;

/**
 * An application as one reader sees it.
 *
 * @param versie the version that the reader sees
 * @param inhoud what it says to the reader: to who writes, what would be submitted now
 * @param version its version for the reader; see {@link Aanvraag#stand()}
 * @param delen parts that the reader writes, in the order of the round; empty for who does not write
 * @param ontbreekt what stands in the way of submitting; empty for who does not write
 * @param mogelijk what the reader can do with it now
 */
record AanvraagBeeld(
        Aanvraag aanvraag,
        Aanvraagversie versie,
        Aanvraaginhoud inhoud,
        long version,
        List<Deel> delen,
        List<Ontbreekt> ontbreekt,
        Set<Aanvraag.Handeling> mogelijk)
        implements Versioned {}
