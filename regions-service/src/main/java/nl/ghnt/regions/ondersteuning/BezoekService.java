package nl.ghnt.regions.ondersteuning;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.time.TimeView;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herinnering;
import nl.ghnt.regions.stuk.StukOmgeving;
import nl.ghnt.regions.stuk.StukService;

/** Visits to the regions; the programme team writes. */
@Singleton
public class BezoekService extends StukService<Bezoek, Bezoek.Inhoud> {

    private final EntityManager entities;
    private final Clock clock;

    BezoekService(StukOmgeving omgeving, EntityManager entities, Clock clock) {
        super(Bezoek.class, "Bezoek", omgeving);
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    Bezoek maak(String regio, Bezoek.Inhoud inhoud) {
        return begin(new Bezoek(regio, inhoud, nu()), "/bezoek");
    }

    @Override
    protected void eisSchrijver(Bezoek bezoek) {
        rechten.eisProgramma("legt een bezoek vast");
    }

    @Override
    protected List<InputFault> keur(Bezoek bezoek, Bezoek.Inhoud inhoud) {
        List<InputFault> fouten = new ArrayList<>();
        if (inhoud.geplandeDatum() == null && inhoud.bezoekdatum() == null) {
            fouten.add(InputFault.body(
                    "/geplandeDatum", "verplicht", "Geef de geplande datum, de datum van het bezoek, of beide."));
        }
        if (inhoud.bezoekdatum() != null && inhoud.bezoekdatum().isAfter(vandaag())) {
            fouten.add(InputFault.body(
                    "/bezoekdatum", "datum.toekomst", "Een bezoek is op zijn laatst vandaag afgelegd."));
        }
        return fouten;
    }

    @Override
    protected DomainEvent melding(Bezoek bezoek) {
        return OndersteuningEvents.BezoekVastgelegd.of(bezoek);
    }

    /** Which regions have no visit on record by a day, by what was known. */
    @Transactional
    Bezoekstand stand(TimeView time) {
        Blik blik = Blik.van(time, clock);
        Map<String, String> populatie = regios.namen(blik);
        if (populatie == null) {
            return new Bezoekstand(blik.geldigOp(), null, null, null);
        }
        List<Bezoek> bezoeken = Herinnering.toen(stukken.alle(), blik.beschikbaarOp())
                .query(entities, "", " order by inhoud.geplandeDatum, stuk", Bezoek.class)
                .getResultList();
        Set<String> metBezoek = bezoeken.stream()
                .filter(bezoek -> bezoek.inhoud().bezoekdatum() != null
                        && !bezoek.inhoud().bezoekdatum().isAfter(blik.geldigOp()))
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
                .map(bezoek -> bezoek.inhoud().geplandeDatum())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
