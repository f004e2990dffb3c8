package nl.ghnt.reporting.inzending;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.ghnt.kit.Identifiers;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.input.PlainText;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.uitvraag.UitvraagService;
import nl.ghnt.reporting.vragenlijst.Vraag;
import nl.ghnt.reporting.vragenlijst.VragenlijstService;

/** Filling in, submitting, assessing and correcting what regions answer. */
@ApplicationScoped
public class InzendingService {

    private final InzendingRepository repository;
    private final Toelating toelating;
    private final UitvraagService uitvragen;
    private final VragenlijstService vragenlijsten;
    private final Inzender inzender;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    InzendingService(
            InzendingRepository repository,
            Toelating toelating,
            UitvraagService uitvragen,
            VragenlijstService vragenlijsten,
            Inzender inzender,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.toelating = toelating;
        this.uitvragen = uitvragen;
        this.vragenlijsten = vragenlijsten;
        this.inzender = inzender;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Inzending> search(InzendingFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, page, sort);
    }

    /** A submission with all that its reader may know and do. */
    @Transactional
    Dossier read(UUID id) {
        Inzending inzending = inzender.leest(repository.get(id));
        return dossier(inzending, uitvragen.get(inzending.uitvraag()));
    }

    /** Holds when the caller may read who did what to a submission. */
    @Transactional
    void eisAuditlezer(UUID id) {
        inzender.leestAudittrail(repository.get(id));
    }

    /** All versions, oldest first. */
    @Transactional
    List<InzendingVersie> versies(UUID id) {
        inzender.leest(repository.get(id));
        return repository.versies(id);
    }

    @Transactional
    Dossier begin(UUID uitvraagId, String regio, boolean synthetisch) {
        Hoedanigheid als = inzender.schrijftVoor(regio);
        Uitvraag uitvraag = toelating.uitvraag(uitvraagId);
        Inzending inzending = Inzending.begin(
                Identifiers.next(),
                Identifiers.next(),
                uitvraag,
                toelating.lid(uitvraag, regio),
                synthetisch,
                als,
                clock.instant());
        repository.persistAndFlush(inzending);
        note("inzending.begonnen", inzending);
        return dossier(inzending, uitvraag);
    }

    @Transactional
    Dossier bewaar(UUID id, ExpectedVersion expected, List<Antwoord> antwoorden) {
        Inzending inzending = inzender.leest(repository.get(id));
        Hoedanigheid als = inzender.schrijftVoor(inzending.regio());
        expected.matches(inzending);
        Uitvraag uitvraag = uitvragen.get(inzending.uitvraag());
        Vragenset vragen = vragenset(inzending, uitvraag);
        List<InputFault> faults = vragen.vormfouten(antwoorden);
        if (!faults.isEmpty()) {
            throw ProblemException.invalidInput(faults);
        }
        List<String> gewijzigd = inzending.huidigeVersie().andersBeantwoord(antwoorden);
        inzending.bewaar(antwoorden, uitvraag, als, clock.instant());
        repository.flush();
        note("inzending.bewaard", inzending, Map.of("gewijzigdeVragen", gewijzigd));
        return dossier(inzending, uitvraag, vragen);
    }

    @Transactional
    Dossier dienIn(UUID id, ExpectedVersion expected) {
        Inzending inzending = inzender.leest(repository.get(id));
        Hoedanigheid als = inzender.schrijftVoor(inzending.regio());
        expected.matches(inzending);
        Uitvraag uitvraag = uitvragen.getHeldOpen(inzending.uitvraag());
        Vragenset vragen = vragenset(inzending, uitvraag);
        inzending.dienIn(uitvraag, inzender.id(), als, clock.instant());
        eisVolledig(inzending, vragen);
        repository.flush();
        note("inzending.ingediend", inzending);
        return dossier(inzending, uitvraag, vragen);
    }

    @Transactional
    Dossier beoordeel(UUID id, ExpectedVersion expected, InzendingVersie.Oordeel oordeel, String reden) {
        eisReden(oordeel, reden);
        Inzending inzending = inzender.leest(repository.get(id));
        expected.matches(inzending);
        Uitvraag uitvraag = uitvragen.get(inzending.uitvraag());
        Vragenset vragen = vragenset(inzending, uitvraag);
        if (oordeel == InzendingVersie.Oordeel.TERUGGEGEVEN) {
            inzending.geefTerug(reden, Identifiers.next(), inzender.id(), clock.instant());
            repository.flush();
            note("inzending.teruggegeven", inzending);
        } else {
            Map<String, Object> keuzes = vragen.keuzes(inzending.huidigeVersie().antwoorden());
            inzending.accepteer(reden, keuzes, inzender.id(), clock.instant());
            outbox.append(geaccepteerdEvent(inzending, uitvraag, vragen));
        }
        return dossier(inzending, uitvraag, vragen);
    }

    @Transactional
    Dossier corrigeer(UUID id, ExpectedVersion expected, String reden) {
        Inzending inzending = inzender.leest(repository.get(id));
        if (!inzender.isProgrammateam()) {
            inzender.schrijftVoor(inzending.regio());
        }
        expected.matches(inzending);
        Uitvraag uitvraag = uitvragen.get(inzending.uitvraag());
        inzending.corrigeer(reden, Identifiers.next(), uitvraag, clock.instant());
        repository.flush();
        note("inzending.correctie-geopend", inzending);
        return dossier(inzending, uitvraag);
    }

    private static void eisReden(InzendingVersie.Oordeel oordeel, String reden) {
        if (oordeel == InzendingVersie.Oordeel.TERUGGEGEVEN && (reden == null || PlainText.isBlank(reden))) {
            throw ProblemException.invalidInput(
                    InputFault.body("/reden", "verplicht", "Geef bij teruggeven de reden."));
        }
    }

    private static void eisVolledig(Inzending inzending, Vragenset vragen) {
        List<Vraag> missing = vragen.ontbrekend(inzending.huidigeVersie().antwoorden());
        if (!missing.isEmpty()) {
            throw Fout.INZENDING_ONVOLLEDIG
                    .because("Nog " + missing.size()
                            + " verplichte vragen zonder antwoord of reden waarom het onbekend is.")
                    .with("reden", "antwoorden.onvolledig")
                    .with(
                            "ontbrekendeAntwoorden",
                            missing.stream().map(Vraag::code).toList());
        }
    }

    private static InzendingEvents.Geaccepteerd geaccepteerdEvent(
            Inzending inzending, Uitvraag uitvraag, Vragenset vragen) {
        return new InzendingEvents.Geaccepteerd(
                inzending.id(),
                uitvraag.id(),
                uitvraag.periode().code(),
                inzending.regio(),
                inzending.versienummer(),
                inzending.synthetisch(),
                vragen.stand(inzending.huidigeVersie().antwoorden()));
    }

    private Dossier dossier(Inzending inzending, Uitvraag uitvraag) {
        return dossier(inzending, uitvraag, vragenset(inzending, uitvraag));
    }

    private Dossier dossier(Inzending inzending, Uitvraag uitvraag, Vragenset vragen) {
        return Dossier.van(inzending, uitvraag, vragen, inzender, clock.instant());
    }

    private Vragenset vragenset(Inzending inzending, Uitvraag uitvraag) {
        return Vragenset.van(
                vragenlijsten.gesteld(uitvraag.vragenlijst()),
                uitvraag.lid(inzending.regio())
                        .orElseThrow(() -> new IllegalStateException(
                                "Inzending " + inzending.id() + " van een regio buiten de populatie")));
    }

    private void note(String handeling, Inzending inzending) {
        note(handeling, inzending, Map.of());
    }

    private void note(String handeling, Inzending inzending, Map<String, Object> meer) {
        Map<String, Object> details = new TreeMap<>(meer);
        details.put("versie", inzending.versienummer());
        details.put("status", inzending.status());
        details.put("hoedanigheid", inzending.hoedanigheid());
        details.put("aantalAntwoorden", inzending.huidigeVersie().antwoorden().size());
        audit.note(handeling, "/inzendingen/" + inzending.id(), details);
    }
}
