package nl.ghnt.regions.ondersteuning;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.regions.stuk.StukOmgeving;
import nl.ghnt.regions.stuk.StukService;

/** Support: the region asks, the programme team offers, both say how it went. */
@Singleton
public class OndersteuningService extends StukService<Ondersteuning, Ondersteuning.Inhoud> {

    OndersteuningService(StukOmgeving omgeving) {
        super(Ondersteuning.class, "Ondersteuning", omgeving);
    }

    @Transactional
    Ondersteuning maak(String regio, Ondersteuning.Richting richting, Ondersteuning.Inhoud inhoud) {
        return begin(new Ondersteuning(regio, richting, inhoud, nu()), "/inhoud");
    }

    @Transactional
    Ondersteuning start(UUID id, ExpectedVersion expected) {
        return doe(id, expected, this::eisPartij, ondersteuning -> ondersteuning.start(nu()));
    }

    @Transactional
    Ondersteuning rondAf(UUID id, ExpectedVersion expected, String geholpen, String andersOfBeter) {
        return doe(id, expected, this::eisPartij, ondersteuning -> ondersteuning.rondAf(geholpen, andersOfBeter, nu()));
    }

    @Transactional
    Ondersteuning trekIn(UUID id, ExpectedVersion expected, String reden) {
        return doe(id, expected, ondersteuning -> ondersteuning.trekIn(reden, nu()));
    }

    private void eisPartij(Ondersteuning ondersteuning) {
        rechten.eisSchrijverOfProgramma(ondersteuning.regio());
    }

    /** Asks are of the own region, offers of the programme team. */
    @Override
    protected void eisSchrijver(Ondersteuning ondersteuning) {
        if (ondersteuning.richting() == Ondersteuning.Richting.VRAAG) {
            rechten.eisSchrijver(ondersteuning.regio());
        } else {
            rechten.eisProgramma("doet een aanbod");
        }
    }

    @Override
    protected List<InputFault> keur(Ondersteuning ondersteuning, Ondersteuning.Inhoud inhoud) {
        UUID vraag = inhoud.antwoordOp();
        boolean goed = vraag == null
                || ondersteuning.richting() == Ondersteuning.Richting.AANBOD
                        && stukken.find(vraag)
                                .filter(gevraagd -> gevraagd.isVraagVan(ondersteuning.regio()))
                                .isPresent();
        return goed
                ? List.of()
                : List.of(InputFault.body(
                        "/antwoordOp",
                        "waarde.onbekend",
                        "Alleen een aanbod kan antwoord geven, op een vraag van dezelfde regio."));
    }

    @Override
    protected DomainEvent melding(Ondersteuning ondersteuning) {
        return OndersteuningEvents.Gewijzigd.of(ondersteuning);
    }
}
