package nl.ghnt.reporting.rapportage;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.reporting.infographic.InfographicService;
import nl.ghnt.reporting.infographic.Momentopname;
import nl.ghnt.reporting.infographic.MomentopnameService;

/** The report from concept to public. */
@ApplicationScoped
public class RapportageService {

    /** What a reader of the list asks for; null does not matter. */
    record Vraag(Rapportagestatus status, Opgave.Soort soort, boolean metVervangen, Instant gewijzigdSinds) {}

    private final RapportageRepository repository;
    private final Momentopnamemaker maker;
    private final MomentopnameService momentopnames;
    private final InfographicService infographics;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    RapportageService(
            RapportageRepository repository,
            Momentopnamemaker maker,
            MomentopnameService momentopnames,
            InfographicService infographics,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.maker = maker;
        this.momentopnames = momentopnames;
        this.infographics = infographics;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Voortgangsrapportage> search(Vraag vraag, boolean metConcepten, PageRequest page, Sort sort) {
        return repository.search(vraag, metConcepten, page, sort);
    }

    @Transactional
    Voortgangsrapportage get(UUID id, boolean metConcepten) {
        return repository.get(id, metConcepten);
    }

    @Transactional
    Voortgangsrapportage maak(Opgave opgave) {
        maker.check(opgave);
        Voortgangsrapportage rapportage = Voortgangsrapportage.concept(opgave, clock.instant());
        repository.persistAndFlush(rapportage);
        audit.note("voortgangsrapportage.aangemaakt", resource(rapportage), opgave);
        return rapportage;
    }

    @Transactional
    Voortgangsrapportage wijzig(UUID id, ExpectedVersion expected, Opgave opgave, Inhoud inhoud) {
        Voortgangsrapportage rapportage = expected.seen(repository.get(id));
        maker.check(opgave);
        rapportage.wijzig(opgave, inhoud, clock.instant());
        repository.flush();
        audit.note("voortgangsrapportage.gewijzigd", resource(rapportage), opgave);
        return rapportage;
    }

    /** Freezes the figures: what the stuurgroep adopts is what is published. */
    @Transactional
    Voortgangsrapportage vraagVaststelling(UUID id, ExpectedVersion expected) {
        Voortgangsrapportage rapportage = expected.seen(repository.get(id));
        rapportage.eisVolledig();
        Instant now = clock.instant();
        Momentopname momentopname = maker.maak(rapportage);
        rapportage.legVoor(momentopnames.leg(id, momentopname, now), momentopname.synthetisch(), now);
        outbox.append(RapportageEvents.TerVaststellingAangeboden.of(rapportage));
        return rapportage;
    }

    @Transactional
    Voortgangsrapportage biedAan(UUID id, ExpectedVersion expected, LocalDate datum, Kamerbrief kamerbrief) {
        Voortgangsrapportage rapportage = expected.seen(repository.get(id));
        rapportage.biedAan(datum, kamerbrief, clock.instant());
        outbox.append(RapportageEvents.Aangeboden.of(rapportage));
        return rapportage;
    }

    /** Makes the report public, with the bytes of its infographic from the snapshot that was adopted. */
    @Transactional
    Voortgangsrapportage maakOpenbaar(UUID id, ExpectedVersion expected) {
        Voortgangsrapportage rapportage = expected.seen(repository.get(id));
        Instant now = clock.instant();
        rapportage.maakOpenbaar(DutchDay.of(now), now);
        infographics.publiceer(id, momentopnames.lees(rapportage.momentopname()).momentopname(), now, now);
        if (rapportage.erratum() != null) {
            repository.get(rapportage.erratum().vorigeVersie()).vervang(rapportage, now);
        }
        outbox.append(RapportageEvents.OpenbaarGemaakt.of(rapportage));
        return rapportage;
    }

    @Transactional
    Voortgangsrapportage maakErratum(UUID id, ExpectedVersion expected, String reden) {
        Voortgangsrapportage erratum = expected.seen(repository.get(id)).erratum(reden, clock.instant());
        repository.persistAndFlush(erratum);
        audit.note("voortgangsrapportage.erratum-begonnen", resource(erratum), reden);
        return erratum;
    }

    /** Processes what the stuurgroep decided; a decision that does not fit the report's state is noted, not obeyed. */
    @Transactional
    void verwerk(Besluit besluit) {
        Voortgangsrapportage rapportage = repository.findById(besluit.onderwerp());
        if (rapportage == null) {
            audit.note("besluit.onbekende-rapportage", "/voortgangsrapportages/" + besluit.onderwerp(), besluit);
        } else if (rapportage.status() != Rapportagestatus.TER_VASTSTELLING) {
            audit.note("besluit.niet-van-toepassing", resource(rapportage), besluit);
        } else if (besluit.uitkomst() == Besluit.Uitkomst.VASTGESTELD) {
            rapportage.stelVast(besluit.besluit(), besluit.besluitdatum(), clock.instant());
            outbox.append(RapportageEvents.Vastgesteld.of(rapportage));
        } else if (besluit.uitkomst() == Besluit.Uitkomst.TERUGGEGEVEN) {
            rapportage.geefTerug(besluit.besluit(), besluit.reden(), clock.instant());
            repository.flush();
            audit.note("voortgangsrapportage.teruggegeven", resource(rapportage), besluit);
        }
    }

    private static String resource(Voortgangsrapportage rapportage) {
        return "/voortgangsrapportages/" + rapportage.id();
    }
}
