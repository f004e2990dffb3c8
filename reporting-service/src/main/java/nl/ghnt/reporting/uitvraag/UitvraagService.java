package nl.ghnt.reporting.uitvraag;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.regio.RegioService;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import nl.ghnt.reporting.vragenlijst.VragenlijstService;

/** Opening and closing campaigns. */
@ApplicationScoped
public class UitvraagService {

    /** What somebody asks to open. */
    record Opening(
            UUID vragenlijst,
            Periode periode,
            LocalDate peildatum,
            LocalDate sluitingsdatum,
            String titel,
            String populatieToelichting,
            Map<String, List<String>> themas) {}

    private final UitvraagRepository repository;
    private final VragenlijstService vragenlijsten;
    private final RegioService regios;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    UitvraagService(
            UitvraagRepository repository,
            VragenlijstService vragenlijsten,
            RegioService regios,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.vragenlijsten = vragenlijsten;
        this.regios = regios;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A campaign with its frozen population.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    public Uitvraag get(UUID id) {
        return repository.get(id);
    }

    /** A campaign, for whoever refers to it; empty when there is none. */
    @Transactional
    public Optional<Uitvraag> find(UUID id) {
        return repository.findByIdOptional(id);
    }

    /**
     * A campaign that stays open, if it is, until the running transaction ends: a submission and the closing cannot
     * pass each other.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Uitvraag getHeldOpen(UUID id) {
        return repository.getHeldOpen(id);
    }

    /** @param regios of which the reader may know whether they submitted; null when of all */
    @Transactional
    Page<Uitvraag> search(UitvraagFilter filter, Collection<String> regios, PageRequest page, Sort sort) {
        return repository.search(filter, regios, page, sort);
    }

    @Transactional
    Uitvraag open(Opening opening) {
        Uitvraag uitvraag = bereidVoor(opening);
        repository.persist(uitvraag);
        outbox.append(UitvraagEvents.Geopend.of(uitvraag));
        return uitvraag;
    }

    /** The campaign that would be opened now; it is not kept. */
    @Transactional
    Uitvraag proef(Opening opening) {
        Uitvraag uitvraag = bereidVoor(opening);
        Fout.UITVRAAG_AL_OPEN.unless(
                !repository.isOpen(uitvraag.periode(), uitvraag.soort()),
                "Over " + uitvraag.periode() + " loopt al een uitvraag van deze soort.");
        return uitvraag;
    }

    private Uitvraag bereidVoor(Opening opening) {
        Vragenlijst vragenlijst = vragenlijstVan(opening);
        Populatie populatie = Populatie.van(
                regios.opDag(opening.peildatum()),
                opening.peildatum(),
                opening.populatieToelichting(),
                keuze(vragenlijst, opening));
        Uitvraag uitvraag = Uitvraag.open(
                Identifiers.next(),
                vragenlijst,
                new Uitvraag.Opzet(
                        opening.titel(), opening.periode(), opening.peildatum(), opening.sluitingsdatum(), populatie),
                clock.instant());
        eisTotaalEensPerJaar(uitvraag);
        return uitvraag;
    }

    @Transactional
    Uitvraag sluit(UUID id, ExpectedVersion expected) {
        Uitvraag uitvraag = expected.seen(repository.get(id));
        uitvraag.sluit(clock.instant());
        outbox.append(UitvraagEvents.Gesloten.of(uitvraag));
        return uitvraag;
    }

    @Transactional
    Uitvraag verleen(UUID id, ExpectedVersion expected, Uitzondering uitzondering) {
        Uitvraag uitvraag = expected.seen(repository.get(id));
        Uitzondering verleend = uitzondering.verleend(clock.instant());
        uitvraag.verleen(verleend);
        repository.flush();
        audit.note("uitvraag.uitzondering-verleend", "/uitvragen/" + id, verleend);
        return uitvraag;
    }

    private Themakeuze keuze(Vragenlijst vragenlijst, Opening opening) { // R261
        boolean thematisch = vragenlijst.inhoud().soort() == Vragenlijst.Soort.THEMATISCH;
        return new Themakeuze(
                vragenlijst.inhoud().soort(),
                opening.themas(),
                thematisch ? regios.prioriteiten(opening.periode()) : Map.of());
    }

    private Vragenlijst vragenlijstVan(Opening opening) {
        return vragenlijsten
                .find(opening.vragenlijst())
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.body(
                        "/vragenlijst", "vragenlijst.onbekend", "Er is geen vragenlijst met deze identificatie.")));
    }

    private void eisTotaalEensPerJaar(Uitvraag uitvraag) { // R259
        if (uitvraag.soort() != Vragenlijst.Soort.TOTAAL) {
            return;
        }
        repository.vergrendelJaar(uitvraag.periode().jaar());
        Fout.UITVRAAG_TOTAAL_DIT_JAAR.unless(
                !repository.totaalInAnderePeriode(uitvraag.periode()),
                "De totale vragenlijst gaat één keer per jaar uit; in "
                        + uitvraag.periode().jaar() + " is dat al gebeurd.");
    }
}
