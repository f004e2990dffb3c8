package nl.ghnt.reporting.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.time.Source;

/** Tells this service what the project pool would tell, by the same handlers that take its events. */
@ApplicationScoped
public class Projectenpool {

    private static final Source BRON = new Source("infographic-eindrapportage", "108 projecten gefinancierd");

    private final ProjectaantalVastgesteld aantallen;
    private final DekkingVastgesteld dekkingen;
    private final AtomicLong sequence = new AtomicLong();

    Projectenpool(ProjectaantalVastgesteld aantallen, DekkingVastgesteld dekkingen) {
        this.aantallen = aantallen;
        this.dekkingen = dekkingen;
    }

    /** A published number over both rounds. */
    @Transactional
    public void vertelAantal(int aantal) {
        vertelAantal("GEPUBLICEERD", Projectaantal.Soort.GEPUBLICEERD, aantal, sequence.incrementAndGet());
    }

    @Transactional
    public void vertelAantal(String sleutel, Projectaantal.Soort soort, int aantal, long volgnummer) {
        aantallen.handle(event(
                sleutel,
                volgnummer,
                new ProjectaantalVastgesteld.Gegevens(aantal, soort, List.of("2019", "2020-2021"), BRON)));
    }

    /** A table with one theme, in which these regions are named by entries of their own. */
    @Transactional
    public void vertelDekking(String... regios) {
        List<Dekking.Cel> cellen = List.of(regios).stream()
                .map(regio -> new Dekking.Cel("MDA_PLUS_PLUS", regio, Dekking.Aard.EIGEN))
                .toList();
        Dekking dekking = new Dekking(
                List.of(new Dekking.Thema("MDA_PLUS_PLUS", "MDA++", 1, null)),
                cellen,
                cellen.size(),
                cellen.size(),
                BRON);
        dekkingen.handle(event("dekking", sequence.incrementAndGet(), dekking));
    }

    private static <T> ReceivedEvent<T> event(String key, long sequence, T data) {
        return new ReceivedEvent<>(UUID.randomUUID(), key, sequence, Instant.now(), data);
    }
}
