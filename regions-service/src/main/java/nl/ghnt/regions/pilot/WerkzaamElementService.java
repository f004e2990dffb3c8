package nl.ghnt.regions.pilot;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.regions.stuk.StukOmgeving;
import nl.ghnt.regions.stuk.StukService;

/** What works: the own region writes and shares, all read what is shared. */
@Singleton
public class WerkzaamElementService extends StukService<WerkzaamElement, WerkzaamElement.Inhoud> {

    private final PilotRepository pilots;
    private final EntityManager entities;
    private final AuditTrail audit;

    WerkzaamElementService(StukOmgeving omgeving, PilotRepository pilots, EntityManager entities, AuditTrail audit) {
        super(WerkzaamElement.class, "Werkzaam element", omgeving);
        this.pilots = pilots;
        this.entities = entities;
        this.audit = audit;
    }

    @Transactional
    WerkzaamElement maak(String regio, WerkzaamElement.Inhoud inhoud) {
        return begin(new WerkzaamElement(regio, inhoud, nu()), "/inhoud");
    }

    @Transactional
    WerkzaamElement deel(UUID id, ExpectedVersion expected) {
        return doe(id, expected, element -> element.deel(nu()));
    }

    @Override
    protected String gedeeld() {
        return "this.status = GEDEELD";
    }

    @Override
    protected boolean isGedeeld(WerkzaamElement element) {
        return element.isGedeeld();
    }

    @Override
    protected List<InputFault> keur(WerkzaamElement element, WerkzaamElement.Inhoud inhoud) {
        return inhoud.pilot() == null || pilots.find(inhoud.pilot()).isPresent()
                ? List.of()
                : List.of(InputFault.body("/pilot", "waarde.onbekend", "Pilot '" + inhoud.pilot() + "' bestaat niet."));
    }

    @Override
    protected DomainEvent melding(WerkzaamElement element) {
        return WerkzaamElementGedeeld.of(element);
    }

    /** Others hear of what is shared; a concept is noted only. */
    @Override
    protected WerkzaamElement vertel(WerkzaamElement element) {
        if (element.isGedeeld()) {
            return super.vertel(element);
        }
        entities.flush();
        audit.note(
                element.version() == 0 ? "werkzaam-element.gemaakt" : "werkzaam-element.gewijzigd",
                WerkzaamElement.pad(element.id()),
                Map.of("titel", element.inhoud().titel()));
        return element;
    }
}
