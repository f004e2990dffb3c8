package nl.ghnt.reporting.regio;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** The register recorded a partition. */
@ApplicationScoped
class IndelingVastgelegd implements EventHandler<IndelingVastgelegd.Indelinggegevens> {

    /** What is needed of a partition. */
    record Indelinggegevens(
            String code,
            String soort,
            Integer aangekondigdAantal,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid) {}

    private final RegioRepository repository;

    IndelingVastgelegd(RegioRepository repository) {
        this.repository = repository;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "indeling.vastgelegd.v1";
    }

    @Override
    public Class<Indelinggegevens> dataType() {
        return Indelinggegevens.class;
    }

    @Override
    public void handle(ReceivedEvent<Indelinggegevens> event) {
        repository.upsert(event.data(), event.sequence());
    }
}
