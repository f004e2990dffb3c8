package nl.ghnt.reporting.rapportage;

import jakarta.inject.Singleton;
import nl.ghnt.reporting.ToldFact;

/** The stuurgroep decided: about a report, that report is adopted or given back. */
@Singleton
class BesluitGenomen extends ToldFact<Besluit> {

    BesluitGenomen(RapportageService service) {
        super("governance", "besluit.genomen.v1", Besluit.class, event -> {
            if (event.data().overRapportage()) {
                service.verwerk(event.data());
            }
        });
    }
}
