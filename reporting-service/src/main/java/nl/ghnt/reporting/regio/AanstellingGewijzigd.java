package nl.ghnt.reporting.regio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.ghnt.reporting.ToldFact;

/** The periods in which a post of a region is filled changed: who may write for it is decided by them. */
@Singleton
class AanstellingGewijzigd extends ToldFact<AanstellingGewijzigd.Gegevens> {

    /** All that is told. */
    record Gegevens(UUID post, String regio, Aanstelling.Functie functie, List<Aanstelling.Termijn> aanstellingen) {

        Gegevens {
            if (post == null || regio == null || functie == null || aanstellingen == null) {
                throw new IllegalArgumentException("post, regio, functie and aanstellingen are required");
            }
        }
    }

    AanstellingGewijzigd(RegioRepository repository) {
        super(
                "regions",
                "aanstelling.gewijzigd.v1",
                Gegevens.class,
                event -> repository.upsert(event.data(), event.sequence()));
    }
}
