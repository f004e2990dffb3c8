package nl.ghnt.regions.ondersteuning;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** Funding of the regions; the programme team writes. */
@ApplicationScoped
public class FinancieringService {

    private final FinancieringRepository repository;
    private final RegioService regios;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    FinancieringService(
            FinancieringRepository repository, RegioService regios, Rechten rechten, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Financiering> search(FinancieringFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, rechten.zicht(), kennis.op(clock), sort), page);
    }

    @Transactional
    Financiering get(UUID id, Kennis kennis) {
        Financiering financiering = repository.get(id, kennis.op(clock));
        rechten.eisZicht(financiering.regio(), "Financiering", id);
        return financiering;
    }

    @Transactional
    Financiering maak(String regio, Financiering.Opgave opgave) {
        LocalDate begin = opgave.geldigheid().begin();
        regios.eisBestaatOp(regio, begin == null ? DutchDay.today(clock) : begin);
        Financiering financiering = new Financiering(regio, opgave, clock.instant());
        repository.persist(financiering);
        return vertel(financiering);
    }

    @Transactional
    Financiering wijzig(UUID id, ExpectedVersion expected, Financiering.Opgave opgave) {
        Financiering financiering = repository.get(id);
        expected.matches(financiering);
        financiering.wijzig(opgave, clock.instant());
        return vertel(financiering);
    }

    private Financiering vertel(Financiering financiering) {
        outbox.append(OndersteuningEvents.FinancieringVastgelegd.of(financiering));
        return financiering;
    }
}
