package nl.ghnt.regions.ondersteuning;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Kennis;
import nl.ghnt.regions.feit.Volledigheid;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.regio.RegioService;

/** Visits to the regions; the programme team writes. */
@ApplicationScoped
public class BezoekService {

    private final BezoekRepository repository;
    private final RegioService regios;
    private final Rechten rechten;
    private final Outbox outbox;
    private final Clock clock;

    BezoekService(BezoekRepository repository, RegioService regios, Rechten rechten, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.regios = regios;
        this.rechten = rechten;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Page<Bezoek> search(BezoekFilter filter, Kennis kennis, PageRequest page, Sort sort) {
        return Page.of(repository.search(filter, rechten.zicht(), kennis.op(clock), sort), page);
    }

    @Transactional
    Bezoek get(UUID id, Kennis kennis) {
        Bezoek bezoek = repository.get(id, kennis.op(clock));
        rechten.eisZicht(bezoek.regio(), "Bezoek", id);
        return bezoek;
    }

    /** Which regions have no visit on record by a day, by what was known. */
    @Transactional
    Bezoekstand stand(TimeView time) {
        Blik blik = Blik.van(time, clock);
        if (regios.volledigheid(blik) != Volledigheid.VOLLEDIG) {
            return new Bezoekstand(blik.geldigOp(), null, null, null);
        }
        Map<String, String> populatie = regios.namen(blik);
        List<Bezoek> bezoeken = repository.known(blik.beschikbaarOp());
        Set<String> metBezoek = bezoeken.stream()
                .filter(bezoek ->
                        bezoek.bezoekdatum() != null && !bezoek.bezoekdatum().isAfter(blik.geldigOp()))
                .map(Bezoek::regio)
                .filter(populatie::containsKey)
                .collect(Collectors.toSet());
        List<Bezoekstand.ZonderBezoek> zonder = populatie.entrySet().stream()
                .filter(regio -> !metBezoek.contains(regio.getKey()))
                .map(regio -> new Bezoekstand.ZonderBezoek(
                        regio.getKey(), regio.getValue(), gepland(bezoeken, regio.getKey())))
                .toList();
        return new Bezoekstand(blik.geldigOp(), populatie.size(), metBezoek.size(), zonder);
    }

    private static LocalDate gepland(List<Bezoek> bezoeken, String regio) {
        return bezoeken.stream()
                .filter(bezoek -> bezoek.regio().equals(regio))
                .map(Bezoek::geplandeDatum)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Transactional
    Bezoek maak(String regio, Bezoek.Opgave opgave) {
        regios.eisBestaatOp(regio, DutchDay.today(clock));
        eisDatum(opgave, "/bezoek");
        Bezoek bezoek = new Bezoek(regio, opgave, clock.instant());
        repository.persist(bezoek);
        return vertel(bezoek);
    }

    @Transactional
    Bezoek wijzig(UUID id, ExpectedVersion expected, Bezoek.Opgave opgave) {
        Bezoek bezoek = repository.get(id);
        expected.matches(bezoek);
        eisDatum(opgave, "");
        bezoek.wijzig(opgave, clock.instant());
        return vertel(bezoek);
    }

    private void eisDatum(Bezoek.Opgave opgave, String pointer) {
        if (opgave.geplandeDatum() == null && opgave.bezoekdatum() == null) {
            throw ProblemException.invalidInput(InputFault.body(
                    pointer + "/geplandeDatum",
                    "verplicht",
                    "Geef de geplande datum, de datum van het bezoek, of beide."));
        }
        if (opgave.bezoekdatum() != null && opgave.bezoekdatum().isAfter(DutchDay.today(clock))) {
            throw ProblemException.invalidInput(InputFault.body(
                    pointer + "/bezoekdatum", "datum.toekomst", "Een bezoek is op zijn laatst vandaag afgelegd."));
        }
    }

    private Bezoek vertel(Bezoek bezoek) {
        outbox.append(OndersteuningEvents.BezoekVastgelegd.of(bezoek));
        return bezoek;
    }
}
