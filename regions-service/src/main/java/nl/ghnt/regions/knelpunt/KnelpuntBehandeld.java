package nl.ghnt.regions.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;

/** A body of the programme took a step in dealing with a bottleneck: its course follows. */
@ApplicationScoped
class KnelpuntBehandeld implements EventHandler<KnelpuntBehandeld.Gegevens> {

    /** What governance tells. */
    record Gegevens(
            UUID knelpunt, Behandeling.Stap stap, String gremium, String toelichting, LocalDate datum, UUID besluit) {

        Gegevens {
            if (knelpunt == null || stap == null || gremium == null || datum == null) {
                throw new IllegalArgumentException("knelpunt, stap, gremium and datum are required");
            }
        }
    }

    private final KnelpuntService service;

    KnelpuntBehandeld(KnelpuntService service) {
        this.service = service;
    }

    @Override
    public String context() {
        return "governance";
    }

    @Override
    public String type() {
        return "knelpunt.behandeld.v1";
    }

    @Override
    public Class<Gegevens> dataType() {
        return Gegevens.class;
    }

    @Override
    public void handle(ReceivedEvent<Gegevens> event) {
        service.behandel(event);
    }
}
