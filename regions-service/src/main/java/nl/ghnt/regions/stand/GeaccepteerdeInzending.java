package nl.ghnt.regions.stand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Periode;

/** Reporting accepted a submission: the state of the region follows. */
@ApplicationScoped
class GeaccepteerdeInzending implements EventHandler<GeaccepteerdeInzending.Gegevens> {

    /** What reporting tells. */
    record Gegevens(
            UUID inzending,
            Periode periode,
            String regio,
            Integer versie,
            Boolean synthetisch,
            Map<String, Object> stand) {

        Gegevens {
            boolean volledig = inzending != null
                    && periode != null
                    && regio != null
                    && versie != null
                    && synthetisch != null
                    && stand != null;
            Fout.STAND_ONGELDIG.unless(volledig, "Een geaccepteerde inzending noemt al deze gegevens.");
        }
    }

    private final StandService service;

    GeaccepteerdeInzending(StandService service) {
        this.service = service;
    }

    @Override
    public String context() {
        return "reporting";
    }

    @Override
    public String type() {
        return "inzending.geaccepteerd.v1";
    }

    @Override
    public Class<Gegevens> dataType() {
        return Gegevens.class;
    }

    @Override
    public void handle(ReceivedEvent<Gegevens> event) {
        Gegevens data = event.data();
        service.neemOp(
                data.regio(),
                data.periode(),
                new StandBijdrage.Opgave(
                        data.inzending(), data.versie(), data.synthetisch(), data.stand(), event.time()));
    }
}
