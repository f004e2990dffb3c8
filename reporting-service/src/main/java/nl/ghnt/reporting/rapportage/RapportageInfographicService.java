package nl.ghnt.reporting.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.problem.Text;
import nl.ghnt.reporting.infographic.Formaat;
import nl.ghnt.reporting.infographic.InfographicService;
import nl.ghnt.reporting.infographic.Infographicbestand;
import nl.ghnt.reporting.infographic.Momentopname;
import nl.ghnt.reporting.infographic.MomentopnameService;
import nl.ghnt.reporting.infographic.weergave.Status;

/** The infographic of a report: the published bytes, or a preview for those who may see what is not public. */
@ApplicationScoped
class RapportageInfographicService {

    /** What a preview is made of: the frozen snapshot, or for a concept the state of this moment. */
    record Voorbeeld(Momentopname momentopname, Status status, Instant opgesteldOp) {}

    private static final Text NIET_IN_DE_BRONNEN = new Text(
            "Een infographic van deze editie staat niet in de bronnen; welke bijlagen zij noemen staat bij haar.",
            "The sources do not have an infographic of this edition; the annexes that they name stand with it.");

    private final RapportageRepository repository;
    private final Momentopnamemaker maker;
    private final MomentopnameService momentopnames;
    private final InfographicService infographics;
    private final Clock clock;

    RapportageInfographicService(
            RapportageRepository repository,
            Momentopnamemaker maker,
            MomentopnameService momentopnames,
            InfographicService infographics,
            Clock clock) {
        this.repository = repository;
        this.maker = maker;
        this.momentopnames = momentopnames;
        this.infographics = infographics;
        this.clock = clock;
    }

    /** The published file; empty as long as the report is not public. */
    Optional<Infographicbestand> gepubliceerd(UUID id, Formaat formaat) {
        return infographics.gepubliceerd(id, formaat);
    }

    /**
     * What a preview of a report that is not public is made of.
     *
     * @throws ProblemException 404 when the report does not exist for this reader, or has no infographic
     */
    @Transactional
    Voorbeeld voorbeeld(UUID id, boolean metConcepten) {
        Voortgangsrapportage rapportage = repository.get(id, metConcepten);
        if (rapportage.herkomst() == Voortgangsrapportage.Herkomst.GEIMPORTEERD) {
            throw KitFault.NOT_FOUND.because(NIET_IN_DE_BRONNEN);
        }
        if (rapportage.status() == Rapportagestatus.OPENBAAR) {
            throw ProblemException.notFound("Infographic van rapportage", id);
        }
        Status status = Status.valueOf(rapportage.status().name());
        if (rapportage.momentopname() == null) {
            return new Voorbeeld(maker.maak(rapportage), status, clock.instant());
        }
        MomentopnameService.Vastgelegd vastgelegd = momentopnames.lees(rapportage.momentopname());
        return new Voorbeeld(vastgelegd.momentopname(), status, vastgelegd.vastgelegdOp());
    }

    /** Draws a preview; outside the transaction, for drawing takes longer than reading. */
    byte[] teken(Voorbeeld voorbeeld, Formaat formaat) {
        return infographics.maak(voorbeeld.momentopname(), voorbeeld.status(), voorbeeld.opgesteldOp(), formaat);
    }
}
