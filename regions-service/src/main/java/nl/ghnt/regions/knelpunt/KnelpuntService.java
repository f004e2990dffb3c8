package nl.ghnt.regions.knelpunt;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** The bottlenecks: the own region raises them, governance tells how they are dealt with. */
@ApplicationScoped
public class KnelpuntService {

    private final KnelpuntRepository repository;
    private final RegioService regios;
    private final Rechten rechten;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    KnelpuntService(
            KnelpuntRepository repository,
            RegioService regios,
            Rechten rechten,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.rechten = rechten;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Knelpunt> search(KnelpuntFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, rechten.zichtOpKnelpunten(), kennis.op(clock), sort), page);
    }

    @Transactional
    Knelpunt get(UUID id, Kennis kennis) {
        Knelpunt knelpunt = repository.get(id, kennis.op(clock));
        rechten.eisZichtOpKnelpunt(knelpunt.regio(), id);
        return knelpunt;
    }

    @Transactional
    Knelpunt meld(String regio, Knelpunt.Melding melding) {
        rechten.eisSchrijver(regio);
        regios.eisBestaatOp(regio, DutchDay.today(clock));
        Knelpunt knelpunt = new Knelpunt(regio, melding, clock.instant());
        repository.persist(knelpunt);
        outbox.append(KnelpuntEvents.Gemeld.of(knelpunt));
        return knelpunt;
    }

    @Transactional
    Knelpunt wijzig(UUID id, ExpectedVersion expected, Knelpunt.Melding melding) {
        Knelpunt knelpunt = teSchrijven(id, expected);
        knelpunt.wijzig(melding, clock.instant());
        outbox.append(KnelpuntEvents.Gemeld.of(knelpunt));
        return knelpunt;
    }

    @Transactional
    Knelpunt trekIn(UUID id, ExpectedVersion expected, String reden) {
        Knelpunt knelpunt = teSchrijven(id, expected);
        knelpunt.trekIn(reden, clock.instant());
        outbox.append(KnelpuntEvents.Ingetrokken.of(knelpunt));
        return knelpunt;
    }

    private Knelpunt teSchrijven(UUID id, ExpectedVersion expected) {
        Knelpunt knelpunt = repository.get(id);
        rechten.eisZichtOpKnelpunt(knelpunt.regio(), id);
        rechten.eisSchrijver(knelpunt.regio());
        expected.matches(knelpunt);
        return knelpunt;
    }

    /** Takes in a step of a body of the programme; the same step again changes nothing. */
    @Transactional
    void behandel(ReceivedEvent<KnelpuntBehandeld.Gegevens> event) {
        KnelpuntBehandeld.Gegevens data = event.data();
        Knelpunt knelpunt = repository.getLocked(data.knelpunt());
        boolean nieuw = knelpunt.behandel(new Behandeling(
                event.sequence(),
                event.id(),
                data.stap(),
                data.gremium(),
                data.toelichting(),
                data.datum(),
                data.besluit(),
                clock.instant()));
        if (nieuw) {
            repository.flush();
            audit.note(
                    "knelpunt.behandeld",
                    knelpunt.pad(),
                    Map.of("stap", data.stap(), "gremium", data.gremium(), "datum", data.datum()));
        }
    }
}
