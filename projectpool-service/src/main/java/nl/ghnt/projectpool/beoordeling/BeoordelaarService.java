package nl.ghnt.projectpool.beoordeling;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraagService;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.regio.RegioService;

/** Who assess in a round, and which interests they have. */
@ApplicationScoped
class BeoordelaarService {

    private final BeoordelaarRepository repository;
    private final BeoordelingRepository beoordelingen;
    private final IngediendeAanvraagService aanvragen;
    private final AanvraagrondeService rondes;
    private final RegioService regios;
    private final Rechten rechten;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    BeoordelaarService(
            BeoordelaarRepository repository,
            BeoordelingRepository beoordelingen,
            IngediendeAanvraagService aanvragen,
            AanvraagrondeService rondes,
            RegioService regios,
            Rechten rechten,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.beoordelingen = beoordelingen;
        this.aanvragen = aanvragen;
        this.rondes = rondes;
        this.regios = regios;
        this.rechten = rechten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Beoordelaar> search(BeoordelaarFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, eigenAccount(), page, sort);
    }

    /** @throws ProblemException 404 for who assesses and is somebody else */
    @Transactional
    Beoordelaar get(UUID id) {
        return repository.get(id, eigenAccount());
    }

    /** Null for who sees all. */
    private String eigenAccount() {
        return rechten.leestBeoordelingen() ? null : rechten.beoordelaar().orElse("");
    }

    /** Who was relieved before is the same assessor again: with the conflicts that were declared, and counted once. */
    @Transactional
    Beoordelaar benoem(BeoordelaarApi.Benoemen benoeming) {
        eisGoed(benoeming);
        Beoordelaar beoordelaar = repository
                .vanAccount(benoeming.ronde(), benoeming.account())
                .map(eerder -> {
                    eerder.benoemOpnieuw(benoeming, clock.instant());
                    return eerder;
                })
                .orElseGet(() -> {
                    Beoordelaar nieuw = new Beoordelaar(benoeming, clock.instant());
                    repository.persist(nieuw);
                    return nieuw;
                });
        repository.flush();
        audit.note(
                "beoordelaar.benoemd",
                Beoordelaar.pad(beoordelaar.id()),
                Map.of("ronde", benoeming.ronde(), "regios", benoeming.regios()));
        return beoordelaar;
    }

    private void eisGoed(BeoordelaarApi.Benoemen benoeming) {
        List<InputFault> fouten = new ArrayList<>();
        if (rondes.geopend(benoeming.ronde()).isEmpty()) {
            fouten.add(
                    InputFault.body("/ronde", "ronde.onbekend", "Er is geen geopende ronde met deze identificatie."));
        }
        Set<String> bekend =
                benoeming.regios().isEmpty() ? Set.of() : regios.namen().keySet();
        for (int i = 0; i < benoeming.regios().size(); i++) {
            String regio = benoeming.regios().get(i);
            if (!bekend.contains(regio)) {
                fouten.add(InputFault.body(
                        "/regios/" + i, "waarde.onbekend", "Het register kent geen regio '" + regio + "'."));
            }
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }

    /** Assesses no more; what was not submitted lapses. */
    @Transactional
    Beoordelaar onthef(UUID id, ExpectedVersion expected) {
        Beoordelaar beoordelaar = expected.seen(repository.get(id, null));
        Instant nu = clock.instant();
        beoordelaar.onthef(nu);
        for (Beoordeling beoordeling : beoordelingen.van(id)) {
            if (beoordeling.kan(Beoordeling.Handeling.INTREKKEN)) {
                beoordeling.trekIn(nu);
                if (beoordeling.status() == Beoordeling.Status.VERVALLEN) {
                    outbox.append(BeoordelingEvents.Vervallen.of(beoordeling, BeoordelingEvents.Reden.ONTHEFFING));
                }
            }
        }
        audit.note("beoordelaar.ontheven", Beoordelaar.pad(id), Map.of("op", nu));
        return beoordelaar;
    }

    /**
     * The assessor declares an interest, or the programme team does for the assessor.
     *
     * @throws ProblemException 404 for an application that is closed to the caller, 409 when this was declared already
     */
    @Transactional
    Belangverklaring verklaar(UUID id, BeoordelaarApi.Verklaren verklaring) {
        get(id);
        Beoordelaar beoordelaar = repository.findHeld(id).orElseThrow();
        beoordelaar.eisInFunctie();
        IngediendeAanvraag aanvraag = aanvragen
                .gezien(verklaring.aanvraag())
                .filter(gezien -> gezien.ronde().equals(beoordelaar.ronde()))
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.body(
                        "/aanvraag",
                        "aanvraag.onbekend",
                        "In deze ronde is geen aanvraag met deze identificatie ingediend.")));
        eisToelichting(verklaring);
        Instant nu = clock.instant();
        boolean zelf = beoordelaar.account().equals(rechten.id());
        if (!zelf) {
            rechten.eisGeenAanvrager(aanvraag.alleGemeenten());
        }
        repository.geldend(id, aanvraag.id()).ifPresent(eerdere -> {
            KitFault.FORBIDDEN.unless(
                    !zelf || eerdere.belang() != Belang.CONFLICT, "Een ander van het programmateam heft dit op.");
            Fout.NIETS_GEWIJZIGD.unless(!eerdere.zegt(verklaring), "Dit is al zo verklaard.");
            eerdere.vervang(nu);
            repository.flush();
        });
        Belangverklaring nieuw = new Belangverklaring(id, verklaring, zelf, nu);
        repository.persist(nieuw);
        if (verklaring.belang() == Belang.CONFLICT) {
            sluit(id, aanvraag.id(), nu);
        }
        Map<String, Object> gegevens = new HashMap<>();
        gegevens.put("aanvraag", aanvraag.id());
        gegevens.put("belang", verklaring.belang());
        audit.note("beoordelaar.belang-verklaard", Beoordelaar.pad(id), gegevens);
        return nieuw;
    }

    private static void eisToelichting(BeoordelaarApi.Verklaren verklaring) {
        if (verklaring.belang() != Belang.GEEN && verklaring.toelichting() == null) {
            throw ProblemException.invalidInput(InputFault.body("/toelichting", "verplicht", "Zeg welke band er is."));
        }
    }

    private void sluit(UUID beoordelaar, UUID aanvraag, Instant nu) {
        Optional<Beoordeling> beoordeling = beoordelingen.levend(beoordelaar, aanvraag);
        beoordeling.ifPresent(verhinderd -> {
            verhinderd.verhinder(nu);
            outbox.append(BeoordelingEvents.Vervallen.of(verhinderd, BeoordelingEvents.Reden.CONFLICT));
        });
    }

    /** What an assessor declared over time. */
    @Transactional
    Page<Belangverklaring> verklaringen(UUID id, ChangedSince changed, PageRequest page, Sort sort) {
        get(id);
        return repository.verklaringen(id, changed, page, sort);
    }
}
