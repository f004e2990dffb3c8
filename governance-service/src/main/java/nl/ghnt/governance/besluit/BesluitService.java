package nl.ghnt.governance.besluit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.Rechten;
import nl.ghnt.governance.agendering.AgenderingService;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.governance.bijeenkomst.Bijeenkomst;
import nl.ghnt.governance.bijeenkomst.BijeenkomstService;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;

/** Reading the register of decisions, and deciding. */
@ApplicationScoped
public class BesluitService {

    private final BesluitRepository repository;
    private final BijeenkomstService bijeenkomsten;
    private final AgenderingService agenderingen;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    BesluitService(
            BesluitRepository repository,
            BijeenkomstService bijeenkomsten,
            AgenderingService agenderingen,
            Rechten rechten,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.bijeenkomsten = bijeenkomsten;
        this.agenderingen = agenderingen;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Besluit> search(BesluitFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, rechten.zicht(), page, sort);
    }

    @Transactional
    Besluit get(UUID id) {
        return find(id).orElseThrow(() -> ProblemException.notFound("Besluit", id));
    }

    /** A decision; empty when there is none that the caller may know of. */
    @Transactional
    public Optional<Besluit> find(UUID id) {
        return repository
                .findByIdOptional(id)
                .filter(besluit -> besluit.gepubliceerdOp() != null
                        || rechten.zicht().ziet(besluit.inhoud().gremium()));
    }

    /** Everybody may read the decision. */
    @Transactional
    Besluit publiceer(UUID id, ExpectedVersion expected) {
        Besluit besluit = get(id);
        expected.matches(besluit);
        if (besluit.gepubliceerdOp() == null) {
            besluit.publiceer(bijeenkomsten.isOpenbaar(besluit.inhoud().agendapunt()), clock.instant());
            outbox.append(BesluitEvents.Gepubliceerd.of(besluit));
        }
        return besluit;
    }

    /** Records what the stuurgroep decided on an agenda item, once, and tells it. */
    @Transactional
    Besluit neem(BesluitApi.Request opgave) {
        Bijeenkomst bijeenkomst = bijeenkomsten
                .findByAgendapunt(opgave.agendapunt())
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.body(
                        "/agendapunt", "waarde.onbekend", "Agendapunt '" + opgave.agendapunt() + "' bestaat niet.")));
        requireNotInFuture(opgave.besluitdatum());
        requireUndecided(opgave.agendapunt());
        Agendapunt punt = bijeenkomst.agenda().stream()
                .filter(item -> item.id().equals(opgave.agendapunt()))
                .findFirst()
                .orElseThrow();
        Besluit besluit = Besluit.neem(bijeenkomst, punt, opgave, clock.instant());
        repository.persist(besluit);
        agenderingen.besloten(punt.id(), besluit.inhoud().uitkomst());
        outbox.append(BesluitEvents.Genomen.of(besluit));
        return besluit;
    }

    private void requireUndecided(UUID agendapunt) {
        repository.findByAgendapunt(agendapunt).ifPresent(besluit -> {
            throw Fout.AL_BESLOTEN
                    .because("Over dit agendapunt is besloten op "
                            + besluit.inhoud().besluitdatum() + ".")
                    .with("besluit", besluit.id());
        });
    }

    private void requireNotInFuture(LocalDate besluitdatum) {
        if (besluitdatum.isAfter(DutchDay.today(clock))) {
            throw ProblemException.invalidInput(InputFault.body(
                    "/besluitdatum", "datum.toekomst", "Een besluit is op zijn laatst vandaag genomen."));
        }
    }
}
