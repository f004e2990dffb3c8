package nl.ghnt.regions.ondersteuning;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** Support: the region asks, the programme team offers, both say how it went. */
@ApplicationScoped
public class OndersteuningService {

    private final OndersteuningRepository repository;
    private final RegioService regios;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    OndersteuningService(
            OndersteuningRepository repository, RegioService regios, Rechten rechten, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Ondersteuning> search(OndersteuningFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, rechten.zicht(), kennis.op(clock), sort), page);
    }

    @Transactional
    Ondersteuning get(UUID id, Kennis kennis) {
        return gezien(repository.get(id, kennis.op(clock)), id);
    }

    private Ondersteuning gezien(Ondersteuning ondersteuning, UUID id) {
        rechten.eisZicht(ondersteuning.regio(), "Ondersteuning", id);
        return ondersteuning;
    }

    @Transactional
    Ondersteuning maak(String regio, Ondersteuning.Richting richting, Ondersteuning.Inhoud inhoud) {
        eisPartij(regio, richting);
        regios.eisBestaatOp(regio, DutchDay.today(clock));
        eisVraag(inhoud.antwoordOp(), regio, richting, "/inhoud");
        Ondersteuning ondersteuning = new Ondersteuning(regio, richting, inhoud, clock.instant());
        repository.persist(ondersteuning);
        return vertel(ondersteuning);
    }

    @Transactional
    Ondersteuning wijzig(UUID id, ExpectedVersion expected, Ondersteuning.Inhoud inhoud) {
        Ondersteuning ondersteuning = gezien(repository.get(id), id);
        eisPartij(ondersteuning.regio(), ondersteuning.richting());
        expected.matches(ondersteuning);
        eisVraag(inhoud.antwoordOp(), ondersteuning.regio(), ondersteuning.richting(), "");
        ondersteuning.wijzig(inhoud, clock.instant());
        return vertel(ondersteuning);
    }

    @Transactional
    Ondersteuning start(UUID id, ExpectedVersion expected) {
        Ondersteuning ondersteuning = vanBeiden(id, expected);
        ondersteuning.start(clock.instant());
        return vertel(ondersteuning);
    }

    @Transactional
    Ondersteuning rondAf(UUID id, ExpectedVersion expected, String geholpen, String andersOfBeter) {
        Ondersteuning ondersteuning = vanBeiden(id, expected);
        ondersteuning.rondAf(geholpen, andersOfBeter, clock.instant());
        return vertel(ondersteuning);
    }

    @Transactional
    Ondersteuning trekIn(UUID id, ExpectedVersion expected, String reden) {
        Ondersteuning ondersteuning = gezien(repository.get(id), id);
        eisPartij(ondersteuning.regio(), ondersteuning.richting());
        expected.matches(ondersteuning);
        ondersteuning.trekIn(reden, clock.instant());
        return vertel(ondersteuning);
    }

    private Ondersteuning vanBeiden(UUID id, ExpectedVersion expected) {
        Ondersteuning ondersteuning = gezien(repository.get(id), id);
        rechten.eisSchrijverOfProgramma(ondersteuning.regio());
        expected.matches(ondersteuning);
        return ondersteuning;
    }

    /** Asks are of the own region, offers of the programme team. */
    private void eisPartij(String regio, Ondersteuning.Richting richting) {
        if (richting == Ondersteuning.Richting.VRAAG) {
            rechten.eisSchrijver(regio);
        } else {
            rechten.eisProgramma("doet een aanbod");
        }
    }

    private void eisVraag(UUID vraag, String regio, Ondersteuning.Richting richting, String pointer) {
        boolean goed = vraag == null || richting == Ondersteuning.Richting.AANBOD && repository.isVraag(vraag, regio);
        if (!goed) {
            throw ProblemException.invalidInput(InputFault.body(
                    pointer + "/antwoordOp",
                    "waarde.onbekend",
                    "Alleen een aanbod kan antwoord geven, op een vraag van dezelfde regio."));
        }
    }

    private Ondersteuning vertel(Ondersteuning ondersteuning) {
        outbox.append(OndersteuningEvents.Gewijzigd.of(ondersteuning));
        return ondersteuning;
    }
}
