package nl.ghnt.reporting.regio;

import java.time.LocalDate;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** The register told the full state of a region. */
abstract class RegioVerteld implements EventHandler<RegioVerteld.Regiogegevens> {

    /** What is needed of a region. */
    record Regiogegevens(
            String code, String naam, String indeling, LocalDate beginGeldigheid, LocalDate eindeGeldigheid) {}

    private final RegioRepository repository;

    RegioVerteld(RegioRepository repository) {
        this.repository = repository;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public Class<Regiogegevens> dataType() {
        return Regiogegevens.class;
    }

    @Override
    public void handle(ReceivedEvent<Regiogegevens> event) {
        repository.upsert(event.data(), event.sequence());
    }
}
