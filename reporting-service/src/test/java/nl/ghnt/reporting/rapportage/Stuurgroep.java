package nl.ghnt.reporting.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.events.ReceivedEvent;

/** Decides about reports as governance would tell it, by the same handler that takes its events. */
@ApplicationScoped
class Stuurgroep {

    static final LocalDate VERGADERD_OP = LocalDate.of(2021, 12, 1);

    private final BesluitGenomen handler;

    Stuurgroep(BesluitGenomen handler) {
        this.handler = handler;
    }

    @Transactional
    UUID besluit(String rapportage, Besluit.Uitkomst uitkomst, String toelichting) {
        UUID besluit = UUID.randomUUID();
        handler.handle(new ReceivedEvent<>(
                UUID.randomUUID(),
                besluit.toString(),
                1,
                Instant.now(),
                new Besluit(
                        besluit,
                        "VOORTGANGSRAPPORTAGE",
                        UUID.fromString(rapportage),
                        uitkomst,
                        VERGADERD_OP,
                        toelichting)));
        return besluit;
    }
}
