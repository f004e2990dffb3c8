package nl.ghnt.projectpool.besluit;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraag.Aanvraaginhoud;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraagService;
import nl.ghnt.projectpool.aanvraag.TeBesluiten;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.beoordeling.RangordeService;
import nl.ghnt.projectpool.project.ProjectService;
import nl.ghnt.projectpool.project.Toekenning;

/** Preparing lists of decisions, and adopting them. */
@ApplicationScoped
class BesluitlijstService {

    private final BesluitRepository repository;
    private final IngediendeAanvraagService aanvragen;
    private final AanvraagrondeService rondes;
    private final RangordeService rangordes;
    private final ProjectService projecten;
    private final Brieven brieven;
    private final Rechten rechten;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    BesluitlijstService(
            BesluitRepository repository,
            IngediendeAanvraagService aanvragen,
            AanvraagrondeService rondes,
            RangordeService rangordes,
            ProjectService projecten,
            Brieven brieven,
            Rechten rechten,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.aanvragen = aanvragen;
        this.rondes = rondes;
        this.rangordes = rangordes;
        this.projecten = projecten;
        this.brieven = brieven;
        this.rechten = rechten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<Besluitlijst> search(BesluitlijstFilter filter, PageRequest page, Sort sort) {
        return repository.lijsten(filter, rechten.leestVoorbereiding(), page, sort);
    }

    /** @throws ProblemException 404 for who may not know of what is being prepared */
    @Transactional
    Besluitlijst get(UUID id) {
        Besluitlijst lijst = repository.lijst(id);
        if (lijst.status() != Besluitlijst.Status.VASTGESTELD && !rechten.leestVoorbereiding()) {
            throw ProblemException.notFound("Besluitlijst", id);
        }
        return lijst;
    }

    /** A list with what it does. */
    @Transactional
    BesluitlijstApi.Response toon(Besluitlijst lijst) {
        Gevolgen gevolgen = lijst.status() == Besluitlijst.Status.CONCEPT
                ? weging(lijst, rondes.geopend(lijst.ronde()).orElseThrow()).gevolgen()
                : lijst.gevolgen();
        return BesluitlijstApi.Response.of(lijst, gevolgen);
    }

    private Weging weging(Besluitlijst lijst, Aanvraagronde ronde) {
        return new Weging(
                lijst.inhoud(),
                new Weging.Gegevens(
                        DutchDay.today(clock),
                        ronde,
                        aanvragen.teBesluiten(ronde.id(), over(lijst.inhoud())),
                        rangordes.van(ronde.id()),
                        repository.geldende(ronde.id()),
                        rondes.toegekendPerRegio(ronde.id())));
    }

    private static List<UUID> over(Lijstinhoud inhoud) {
        return inhoud.voorstellen().stream().map(Voorstel::aanvraag).toList();
    }

    @Transactional
    Besluitlijst maak(BesluitlijstApi.Maken nieuw) {
        Aanvraagronde ronde = rondes.geopend(nieuw.ronde())
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.body(
                        "/ronde", "ronde.onbekend", "Er is geen geopende ronde met deze identificatie.")));
        eisGoed(nieuw.inhoud(), ronde.id(), "/inhoud");
        Besluitlijst lijst = new Besluitlijst(ronde.id(), nieuw.inhoud(), clock.instant());
        repository.persist(lijst);
        note(lijst, "besluitlijst.gemaakt");
        return lijst;
    }

    @Transactional
    Besluitlijst wijzig(UUID id, ExpectedVersion expected, Lijstinhoud inhoud) {
        Besluitlijst lijst = expected.seen(get(id));
        eisGoed(inhoud, lijst.ronde(), "");
        lijst.wijzig(inhoud, clock.instant());
        note(lijst, "besluitlijst.gewijzigd");
        return lijst;
    }

    @Transactional
    Besluitlijst trekIn(UUID id, ExpectedVersion expected) {
        Besluitlijst lijst = expected.seen(get(id));
        lijst.trekIn(clock.instant());
        note(lijst, "besluitlijst.ingetrokken");
        return lijst;
    }

    private void note(Besluitlijst lijst, String wat) {
        repository.flush();
        audit.note(
                wat,
                Besluitlijst.pad(lijst.id()),
                Map.of("voorstellen", lijst.inhoud().voorstellen().size()));
    }

    /**
     * All that the list says is decided, or nothing of it. Who decides in the same round waits: no euro is granted twice.
     *
     * @throws ProblemException 409 with all that stands in the way
     */
    @Transactional
    Besluitlijst stelVast(UUID id, ExpectedVersion expected) {
        Besluitlijst lijst = expected.seen(get(id));
        lijst.eisConcept();
        Aanvraagronde ronde = rondes.geopendAlleen(lijst.ronde()).orElseThrow();
        Instant nu = clock.instant();
        ronde.eisTeBesluiten(nu);
        aanvragen.houdAlleen(over(lijst.inhoud()));
        Weging weging = weging(lijst, ronde);
        weging.aanvragen()
                .values()
                .forEach(te -> rechten.eisGeenAanvrager(te.aanvraag().alleGemeenten()));
        Gevolgen gevolgen = weging.gevolgen();
        Ontbreekt.eisNiets(gevolgen.ontbreekt(), Fout.BESLUITLIJST_ONVOLLEDIG);
        ronde.kenToe(gevolgen.erbij(), lijst.inhoud().totaalBoven(), nu);
        repository.besteed(ronde.id(), gevolgen.perRegio());
        lijst.stelVast(gevolgen, nu);
        beschik(lijst, ronde, weging, nu);
        outbox.append(BesluitEvents.LijstVastgesteld.of(lijst));
        return lijst;
    }

    private void beschik(Besluitlijst lijst, Aanvraagronde ronde, Weging weging, Instant nu) {
        Map<UUID, TeBesluiten> over = weging.aanvragen();
        over(lijst.inhoud()).forEach(aanvraag -> weging.vorige(aanvraag).ifPresent(vorige -> vorige.vervang(nu)));
        repository.flush(); // of an application one decision holds
        List<Beschikking> genomen = lijst.inhoud().voorstellen().stream()
                .map(voorstel -> new Beschikking(
                        lijst,
                        voorstel,
                        over.get(voorstel.aanvraag()).aanvraag(),
                        weging.aandelen(voorstel),
                        weging.rang(voorstel.aanvraag()),
                        nu))
                .toList();
        genomen.forEach(repository::persist);
        brieven.schrijf(genomen, ronde.opzet()).forEach(repository::persist);
        outbox.append(genomen.stream().map(BesluitEvents.Genomen::of).toList());
        projecten.begin(lijst.ronde(), toekenningen(genomen, over));
        aanvragen.besluit(over(lijst.inhoud()));
        repository.flush();
    }

    private List<Toekenning> toekenningen(List<Beschikking> genomen, Map<UUID, TeBesluiten> over) {
        Map<UUID, Aanvraaginhoud> inhoud = aanvragen.inhoud(over.keySet());
        return genomen.stream()
                .filter(beschikking -> beschikking.uitkomst().isToegekend())
                .map(beschikking -> new Toekenning(
                        over.get(beschikking.aanvraag()).aanvraag(),
                        inhoud.get(beschikking.aanvraag()),
                        beschikking.bedrag(),
                        beschikking.aandelen()))
                .toList();
    }

    private void eisGoed(Lijstinhoud inhoud, UUID ronde, String onder) {
        List<InputFault> fouten = new ArrayList<>();
        Set<UUID> bekend = new HashSet<>();
        aanvragen.teBesluiten(ronde, over(inhoud)).forEach(te -> {
            bekend.add(te.aanvraag().id());
            rechten.eisGeenAanvrager(te.aanvraag().alleGemeenten());
        });
        Set<UUID> gezien = new HashSet<>();
        for (int i = 0; i < inhoud.voorstellen().size(); i++) {
            Voorstel voorstel = inhoud.voorstellen().get(i);
            String plaats = onder + "/voorstellen/" + i;
            if (!bekend.contains(voorstel.aanvraag())) {
                fouten.add(InputFault.body(
                        plaats + "/aanvraag",
                        "aanvraag.onbekend",
                        "In deze ronde is geen aanvraag met deze identificatie ingediend."));
            } else if (!gezien.add(voorstel.aanvraag())) {
                fouten.add(InputFault.body(plaats + "/aanvraag", "waarde.dubbel", "Deze aanvraag staat er twee keer."));
            }
            fouten.addAll(fouten(voorstel, plaats));
        }
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
    }

    private static List<InputFault> fouten(Voorstel voorstel, String plaats) {
        List<InputFault> fouten = new ArrayList<>();
        boolean toegekend = voorstel.uitkomst().isToegekend();
        if (toegekend != (voorstel.bedrag() != null)) {
            fouten.add(InputFault.body(
                    plaats + "/bedrag",
                    "verplicht",
                    toegekend ? "Geef het bedrag." : "Bij een afwijzing hoort geen bedrag."));
        }
        if (!toegekend && voorstel.aandelen() != null) {
            fouten.add(
                    InputFault.body(plaats + "/aandelen", "waarde.teveel", "Bij een afwijzing horen geen aandelen."));
        }
        if ((voorstel.uitkomst() == Uitkomst.TOEGEKEND_MET_VOORWAARDEN)
                == voorstel.voorwaarden().isEmpty()) {
            fouten.add(InputFault.body(
                    plaats + "/voorwaarden",
                    "verplicht",
                    voorstel.voorwaarden().isEmpty()
                            ? "Geef de voorwaarden."
                            : "Voorwaarden horen bij TOEGEKEND_MET_VOORWAARDEN."));
        }
        return fouten;
    }
}
