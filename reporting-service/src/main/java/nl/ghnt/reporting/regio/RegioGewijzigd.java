package nl.ghnt.reporting.regio;

import jakarta.inject.Singleton;

/** A region changed: its name, its basis, its end. */
@Singleton
class RegioGewijzigd extends RegioVerteld {

    RegioGewijzigd(RegioRepository repository) {
        super(repository);
    }

    @Override
    public String type() {
        return "regio.gewijzigd.v1";
    }
}
