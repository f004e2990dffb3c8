package nl.ghnt.regions.netwerk;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.regions.projectleider.Rechten;
import nl.ghnt.regions.stuk.StukOmgeving;
import nl.ghnt.regions.stuk.StukService;

/** The regional administrative meetings; the own region writes, all read. */
@Singleton
public class RegionaleBijeenkomstService extends StukService<RegionaleBijeenkomst, RegionaleBijeenkomst.Inhoud> {

    private final NetwerkRepository netwerken;

    RegionaleBijeenkomstService(StukOmgeving omgeving, NetwerkRepository netwerken) {
        super(RegionaleBijeenkomst.class, "Regionale bijeenkomst", omgeving);
        this.netwerken = netwerken;
    }

    @Transactional
    RegionaleBijeenkomst maak(String regio, RegionaleBijeenkomst.Inhoud inhoud) {
        return begin(new RegionaleBijeenkomst(regio, inhoud, nu()), "/bijeenkomst");
    }

    @Transactional
    RegionaleBijeenkomst gelastAf(UUID id, ExpectedVersion expected, String reden) {
        return doe(id, expected, bijeenkomst -> bijeenkomst.gelastAf(reden, nu()));
    }

    @Override
    protected Rechten.Zicht zicht() {
        return Rechten.Zicht.ALLES;
    }

    @Override
    protected List<InputFault> keur(RegionaleBijeenkomst bijeenkomst, RegionaleBijeenkomst.Inhoud inhoud) {
        List<InputFault> fouten = new ArrayList<>();
        if (inhoud.geplandeDatum() == null && inhoud.gehoudenDatum() == null) {
            fouten.add(InputFault.body("/geplandeDatum", "verplicht", "Geef de geplande dag, de dag zelf, of beide."));
        }
        if (inhoud.gehoudenDatum() != null && inhoud.gehoudenDatum().isAfter(vandaag())) {
            fouten.add(InputFault.body(
                    "/gehoudenDatum", "datum.toekomst", "Een bijeenkomst is op zijn laatst vandaag gehouden."));
        }
        if (inhoud.netwerk() != null && !netwerken.isOf(inhoud.netwerk(), bijeenkomst.regio())) {
            fouten.add(InputFault.body(
                    "/netwerk", "waarde.onbekend", "Dit is geen netwerk van '" + bijeenkomst.regio() + "'."));
        }
        return fouten;
    }

    @Override
    protected DomainEvent melding(RegionaleBijeenkomst bijeenkomst) {
        return NetwerkEvents.BijeenkomstGewijzigd.of(bijeenkomst);
    }
}
