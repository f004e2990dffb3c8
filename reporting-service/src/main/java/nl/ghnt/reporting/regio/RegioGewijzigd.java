package nl.ghnt.reporting.regio;

import jakarta.inject.Singleton;

/** A region changed: its name, its basis, its end. */
@Singleton
class RegioGewijzigd extends RegioVerteld {

    RegioGewijzigd(RegioRepository repository) {
        super("regio.gewijzigd.v1", repository);
    }
}
