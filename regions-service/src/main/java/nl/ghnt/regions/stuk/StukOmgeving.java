package nl.ghnt.regions.stuk;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** What each room of pieces works with. */
@Singleton
public final class StukOmgeving {

    final EntityManager entities;
    final RegioService regios;
    final Rechten rechten;
    final Outbox outbox;
    final Clock clock;

    StukOmgeving(EntityManager entities, RegioService regios, Rechten rechten, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.regios = regios;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }
}
