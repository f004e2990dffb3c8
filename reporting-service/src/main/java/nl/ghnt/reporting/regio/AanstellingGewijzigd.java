package nl.ghnt.reporting.regio;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** The periods in which a post of a region is filled changed: who may write for it is decided by them. */
@ApplicationScoped
class AanstellingGewijzigd implements EventHandler<AanstellingGewijzigd.Gegevens> {

    /** All that is told. */
    record Gegevens(UUID post, String regio, Aanstelling.Functie functie, List<Aanstelling.Termijn> aanstellingen) {

        Gegevens {
            if (post == null || regio == null || functie == null || aanstellingen == null) {
                throw new IllegalArgumentException("post, regio, functie and aanstellingen are required");
            }
        }
    }

    private final RegioRepository repository;

    AanstellingGewijzigd(RegioRepository repository) {
        this.repository = repository;
    }

    @Override
    public String context() {
        return "regions";
    }

    @Override
    public String type() {
        return "aanstelling.gewijzigd.v1";
    }

    @Override
    public Class<Gegevens> dataType() {
        return Gegevens.class;
    }

    @Override
    public void handle(ReceivedEvent<Gegevens> event) {
        repository.upsert(event.data(), event.sequence());
    }
}
