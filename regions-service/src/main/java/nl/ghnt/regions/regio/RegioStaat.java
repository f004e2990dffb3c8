package nl.ghnt.regions.regio;

import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.time.Validity;

/**
 * What stands of a region on a day, for whoever compares it with what a document says.
 *
 * @param bestaan the period in which the region exists
 * @param namen the names of that day, the canonical one first; empty when the region does not exist then
 * @param grondslag what it is organised by; empty when nothing is recorded
 * @param samenstelling its municipalities; empty when nothing is recorded
 */
public record RegioStaat(
        Validity bestaan,
        List<String> namen,
        Optional<RegioGrondslag.Opgave> grondslag,
        Optional<Samenstelling.Opgave> samenstelling) {}
