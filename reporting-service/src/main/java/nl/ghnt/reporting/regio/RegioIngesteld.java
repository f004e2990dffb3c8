package nl.ghnt.reporting.regio;

import jakarta.inject.Singleton;

/** A region came to be. */
@Singleton
class RegioIngesteld extends RegioVerteld {

    RegioIngesteld(RegioRepository repository) {
        super(repository);
    }

    @Override
    public String type() {
        return "regio.ingesteld.v1";
    }
}
