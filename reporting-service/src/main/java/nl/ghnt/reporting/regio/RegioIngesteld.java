package nl.ghnt.reporting.regio;

import jakarta.inject.Singleton;

/** A region came to be. */
@Singleton
class RegioIngesteld extends RegioVerteld {

    RegioIngesteld(RegioRepository repository) {
        super("regio.ingesteld.v1", repository);
    }
}
