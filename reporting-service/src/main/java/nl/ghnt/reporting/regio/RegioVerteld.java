package nl.ghnt.reporting.regio;

import java.time.LocalDate;
import nl.ghnt.reporting.ToldFact;

/** The register told the full state of a region. */
abstract class RegioVerteld extends ToldFact<RegioVerteld.Regiogegevens> {

    /** What is needed of a region. */
    record Regiogegevens(
            String code, String naam, String indeling, LocalDate beginGeldigheid, LocalDate eindeGeldigheid) {}

    RegioVerteld(String type, RegioRepository repository) {
        super("regions", type, Regiogegevens.class, event -> repository.upsert(event.data(), event.sequence()));
    }
}
