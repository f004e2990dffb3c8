package nl.ghnt.regions.knelpunt;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.stuk.StukOmgeving;
import nl.ghnt.regions.stuk.StukService;

/** The bottlenecks: the own region raises them, governance tells how they are dealt with. */
@Singleton
public class KnelpuntService extends StukService<Knelpunt, Knelpunt.Inhoud> {

    private final EntityManager entities;
    private final AuditTrail audit;

    KnelpuntService(StukOmgeving omgeving, EntityManager entities, AuditTrail audit) {
        super(Knelpunt.class, "Knelpunt", omgeving);
        this.entities = entities;
        this.audit = audit;
    }

    @Transactional
    Knelpunt meld(String regio, Knelpunt.Inhoud inhoud) {
        return begin(new Knelpunt(regio, inhoud, nu()), "/knelpunt");
    }

    @Transactional
    Knelpunt trekIn(UUID id, ExpectedVersion expected, String reden) {
        return doe(id, expected, knelpunt -> knelpunt.trekIn(reden, nu()));
    }

    @Override
    protected Rechten.Zicht zicht() {
        return rechten.zichtOpKnelpunten();
    }

    @Override
    protected DomainEvent melding(Knelpunt knelpunt) {
        return knelpunt.status() == Knelpunt.Status.INGETROKKEN
                ? KnelpuntEvents.Ingetrokken.of(knelpunt)
                : KnelpuntEvents.Gemeld.of(knelpunt);
    }

    /** Takes in a step of a body of the programme; the same step again changes nothing. */
    @Transactional
    void behandel(ReceivedEvent<KnelpuntBehandeld.Gegevens> event) {
        KnelpuntBehandeld.Gegevens data = event.data();
        Knelpunt knelpunt = stukken.getLocked(data.knelpunt());
        boolean nieuw = knelpunt.behandel(new Behandeling(
                event.sequence(),
                event.id(),
                data.stap(),
                data.gremium(),
                data.toelichting(),
                data.datum(),
                data.besluit(),
                nu()));
        if (nieuw) {
            entities.flush();
            audit.note(
                    "knelpunt.behandeld",
                    Knelpunt.pad(knelpunt.id()),
                    Map.of("stap", data.stap(), "gremium", data.gremium(), "datum", data.datum()));
        }
    }
}
