package nl.ghnt.projectpool.beoordeling;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraagService;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;

/** Asking for assessments, writing and submitting them. */
@ApplicationScoped
class BeoordelingService {

    private static final Set<Beoordeling.Handeling> MAKEN =
            Set.of(Beoordeling.Handeling.BEWAREN, Beoordeling.Handeling.INDIENEN);
    private static final Set<Beoordeling.Handeling> VRAGEN =
            Set.of(Beoordeling.Handeling.HEROPENEN, Beoordeling.Handeling.INTREKKEN);

    private final BeoordelingRepository repository;
    private final BeoordelaarRepository beoordelaars;
    private final IngediendeAanvraagService aanvragen;
    private final AanvraagrondeService rondes;
    private final Rechten rechten;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    BeoordelingService(
            BeoordelingRepository repository,
            BeoordelaarRepository beoordelaars,
            IngediendeAanvraagService aanvragen,
            AanvraagrondeService rondes,
            Rechten rechten,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.beoordelaars = beoordelaars;
        this.aanvragen = aanvragen;
        this.rondes = rondes;
        this.rechten = rechten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<BeoordelingApi.Item> search(BeoordelingFilter filter, PageRequest page, Sort sort) {
        return repository.search(filter, eigenAccount(), page, sort);
    }

    /** What was submitted over time. */
    @Transactional
    Page<Oordeel> versies(UUID id, ChangedSince changed, PageRequest page, Sort sort) {
        gezien(id);
        return repository.versies(id, changed, page, sort);
    }

    /** @throws ProblemException 404 for an assessment of which the caller sees nothing */
    @Transactional
    Zaak gezien(UUID id) {
        return repository.get(id, eigenAccount());
    }

    /** Null for who sees all. */
    private String eigenAccount() {
        return rechten.leestBeoordelingen() ? null : rechten.beoordelaar().orElse("");
    }

    /** @return identity of the assessment that is asked */
    @Transactional
    UUID wijsToe(BeoordelingApi.Toewijzen toewijzing) {
        IngediendeAanvraag aanvraag = aanvragen
                .gezienVast(toewijzing.aanvraag())
                .orElseThrow(() -> onbekend("/aanvraag", "aanvraag.onbekend", "Deze aanvraag is niet ingediend."));
        Beoordelaar beoordelaar = beoordelaars
                .findHeld(toewijzing.beoordelaar())
                .filter(gevonden -> gevonden.ronde().equals(aanvraag.ronde()))
                .orElseThrow(() -> onbekend(
                        "/beoordelaar", "beoordelaar.onbekend", "In deze ronde is deze beoordelaar niet benoemd."));
        rechten.eisGeenAanvrager(aanvraag.alleGemeenten());
        eisGesloten(rondes.geopend(aanvraag.ronde()).orElseThrow());
        eisTeBesluiten(aanvraag);
        beoordelaar.eisInFunctie();
        Fout.BEOORDELAAR_VERHINDERD.unless(
                beoordelaars
                        .geldend(beoordelaar.id(), aanvraag.id())
                        .map(Belangverklaring::belang)
                        .filter(Belang.CONFLICT::equals)
                        .isEmpty(),
                "Over deze aanvraag is een conflict gemeld.");
        Fout.BEOORDELING_TOEGEWEZEN.unless(
                repository.levend(beoordelaar.id(), aanvraag.id()).isEmpty(), "Kies een andere beoordelaar.");
        Beoordeling beoordeling = nieuw(aanvraag, beoordelaar);
        outbox.append(BeoordelingEvents.Toegewezen.of(beoordeling));
        return beoordeling.id();
    }

    private static ProblemException onbekend(String plaats, String code, String wat) {
        return ProblemException.invalidInput(InputFault.body(plaats, code, wat));
    }

    private Beoordeling nieuw(IngediendeAanvraag aanvraag, Beoordelaar beoordelaar) {
        Beoordeling beoordeling = new Beoordeling(aanvraag, beoordelaar, clock.instant());
        repository.persist(beoordeling);
        return beoordeling;
    }

    /** Spreads what lacks assessors over who assess in the round. */
    @Transactional
    BeoordelingApi.Verdeeld verdeel(UUID id, int perAanvraag) {
        Aanvraagronde ronde =
                rondes.geopendAlleen(id).orElseThrow(() -> ProblemException.notFound("Aanvraagronde", id));
        eisGesloten(ronde);
        List<IngediendeAanvraag> teBesluiten = aanvragen.teBesluitenIn(id);
        List<Beoordelaar> inFunctie = beoordelaars.inFunctie(id);
        Verdeling.Uitkomst uitkomst =
                Verdeling.van(teBesluiten, inFunctie, repository.paren(id), beoordelaars.conflicten(id), perAanvraag);
        Map<UUID, IngediendeAanvraag> aanvraagBijId =
                teBesluiten.stream().collect(Collectors.toMap(IngediendeAanvraag::id, Function.identity()));
        Map<UUID, Beoordelaar> beoordelaarBijId =
                inFunctie.stream().collect(Collectors.toMap(Beoordelaar::id, Function.identity()));
        List<Beoordeling> nieuw = uitkomst.nieuw().stream()
                .map(paar -> nieuw(aanvraagBijId.get(paar.aanvraag()), beoordelaarBijId.get(paar.beoordelaar())))
                .toList();
        outbox.append(nieuw.stream().map(BeoordelingEvents.Toegewezen::of).toList());
        return toon(uitkomst);
    }

    private static BeoordelingApi.Verdeeld toon(Verdeling.Uitkomst uitkomst) {
        return new BeoordelingApi.Verdeeld(
                uitkomst.nieuw().size(),
                uitkomst.tekort().entrySet().stream()
                        .map(tekort -> new BeoordelingApi.Tekort(
                                tekort.getKey().id(), tekort.getKey().nummer(), tekort.getValue()))
                        .sorted(Comparator.comparing(BeoordelingApi.Tekort::nummer))
                        .toList(),
                uitkomst.belasting().entrySet().stream()
                        .map(last -> new BeoordelingApi.Belasting(last.getKey(), last.getValue()))
                        .sorted(Comparator.comparing(BeoordelingApi.Belasting::beoordelaar))
                        .toList());
    }

    @Transactional
    Zaak bewaar(UUID id, ExpectedVersion expected, Oordeelinhoud inhoud) {
        Zaak zaak = eigen(id, expected);
        inhoud.eisVorm(criteria(zaak));
        eisTeBesluiten(zaak.aanvraag());
        zaak.beoordeling().bewaar(inhoud, clock.instant());
        audit.note(
                "beoordeling.bewaard",
                Beoordeling.pad(id),
                Map.of("scores", inhoud.scores().size()));
        return gewijzigd(zaak);
    }

    @Transactional
    Zaak dienIn(UUID id, ExpectedVersion expected) {
        Zaak zaak = eigen(id, expected);
        IngediendeAanvraag aanvraag = aanvragen.gezienVast(zaak.aanvraag().id()).orElseThrow();
        eisTeBesluiten(aanvraag);
        zaak.beoordeling().dienIn(aanvraag, criteria(zaak), clock.instant());
        outbox.append(BeoordelingEvents.Ingediend.of(zaak.beoordeling()));
        return gewijzigd(zaak);
    }

    /**
     * An assessment that the caller makes, who said that no interest stands in the way.
     *
     * @throws ProblemException 403 for that of another, or of what the caller applies for; 409 without a declaration
     */
    private Zaak eigen(UUID id, ExpectedVersion expected) {
        Zaak zaak = gezien(id);
        KitFault.FORBIDDEN.unless(zaak.isVan(rechten.id()), "Dit is de beoordeling van een ander.");
        rechten.eisGeenAanvrager(zaak.aanvraag().alleGemeenten());
        expected.matches(zaak.beoordeling());
        Fout.BELANG_NIET_VERKLAARD.unless(
                zaak.belang() != null, "Verklaar eerst of u een belang bij deze aanvraag heeft.");
        Fout.BEOORDELAAR_VERHINDERD.unless(
                zaak.belang() != Belang.CONFLICT, "Over deze aanvraag is een conflict gemeld.");
        return zaak;
    }

    /** An assessment that somebody else makes: nobody asks himself. */
    private Zaak vanAnder(UUID id, ExpectedVersion expected) {
        Zaak zaak = gezien(id);
        KitFault.FORBIDDEN.unless(!zaak.isVan(rechten.id()), "Dit is uw eigen beoordeling.");
        rechten.eisGeenAanvrager(zaak.aanvraag().alleGemeenten());
        expected.matches(zaak.beoordeling());
        return zaak;
    }

    @Transactional
    Zaak heropen(UUID id, ExpectedVersion expected, String reden) {
        Zaak zaak = vanAnder(id, expected);
        eisTeBesluiten(zaak.aanvraag());
        zaak.beoordeling().heropen(reden, clock.instant());
        outbox.append(BeoordelingEvents.Heropend.of(zaak.beoordeling()));
        return gewijzigd(zaak);
    }

    @Transactional
    Zaak trekIn(UUID id, ExpectedVersion expected) {
        Zaak zaak = vanAnder(id, expected);
        zaak.beoordeling().trekIn(clock.instant());
        if (zaak.beoordeling().status() == Beoordeling.Status.VERVALLEN) {
            outbox.append(BeoordelingEvents.Vervallen.of(zaak.beoordeling(), BeoordelingEvents.Reden.INGETROKKEN));
        } else {
            audit.note("beoordeling.niet-langer-heropend", Beoordeling.pad(id), null); // what was submitted counts
        }
        return gewijzigd(zaak);
    }

    private void eisGesloten(Aanvraagronde ronde) {
        Fout.BEOORDELEN_TE_VROEG.unless(
                !ronde.isOpen(clock.instant()),
                "De ronde neemt nog aanvragen aan tot " + ronde.opzet().aanvragenTot() + ".");
    }

    private static void eisTeBesluiten(IngediendeAanvraag aanvraag) {
        Fout.BEOORDELING_STAP.unless(
                aanvraag.isTeBesluiten(), "Aanvraag " + aanvraag.nummer() + " staat op " + aanvraag.status() + ".");
    }

    private List<Rondeopzet.Criterium> criteria(Zaak zaak) {
        return rondes.geopend(zaak.aanvraag().ronde()).orElseThrow().opzet().criteria();
    }

    /** As changed in the running transaction. */
    private Zaak gewijzigd(Zaak zaak) {
        repository.flush();
        return zaak;
    }

    /** As the caller sees it. */
    @Transactional
    BeoordelingApi.Response toon(Zaak zaak) {
        Beoordeling beoordeling = zaak.beoordeling();
        boolean eigen = rechten.beoordelaar().filter(zaak::isVan).isPresent();
        Oordeel ingediend = beoordeling.ingediend();
        Oordeelinhoud anderen = ingediend == null ? null : ingediend.inhoud();
        List<Ontbreekt> ontbreekt = eigen && beoordeling.kan(Beoordeling.Handeling.INDIENEN)
                ? beoordeling.inhoud().ontbreekt(criteria(zaak))
                : List.of();
        return new BeoordelingApi.Response(
                beoordeling.id(),
                beoordeling.ronde(),
                over(zaak.aanvraag()),
                beoordeling.beoordelaar(),
                beoordeling.status(),
                eigen ? beoordeling.inhoud() : anderen,
                ingediend == null ? null : ingediend.nummer(),
                ingediend == null ? null : ingediend.overVersie(),
                ingediend == null ? null : ingediend.score(),
                ontbreekt,
                eigen || rechten.leestBeoordelingen() ? zaak.belang() : null,
                eigen || rechten.leestBeoordelingen()
                        ? zaak.waarschuwingen(eigen ? rechten.gemeentenVanToken() : List.of())
                        : List.of(),
                mogelijk(zaak, eigen),
                beoordeling.heropendOm(),
                ingediend == null ? null : ingediend.ingediendOp(),
                beoordeling.geregistreerdOp(),
                beoordeling.gewijzigdOp());
    }

    private static BeoordelingApi.Over over(IngediendeAanvraag aanvraag) {
        return new BeoordelingApi.Over(
                aanvraag.id(),
                aanvraag.nummer(),
                aanvraag.titel(),
                aanvraag.gemeente(),
                aanvraag.bedrag(),
                aanvraag.synthetisch(),
                aanvraag.versie());
    }

    /** What the caller can do with it now: who makes it does not ask for it; that a conflict is declared elsewhere is not among it. */
    private Set<Beoordeling.Handeling> mogelijk(Zaak zaak, boolean eigen) {
        Set<Beoordeling.Handeling> mogelijk =
                Beoordeling.LEVEN.possibleIn(zaak.beoordeling().status());
        if (eigen) {
            mogelijk.retainAll(zaak.belang() == null ? Set.of() : MAKEN);
        } else {
            mogelijk.retainAll(rechten.isProgrammateam() ? VRAGEN : Set.of());
        }
        if (!zaak.aanvraag().isTeBesluiten()) {
            mogelijk.retainAll(Set.of(Beoordeling.Handeling.INTREKKEN));
        }
        return mogelijk;
    }
}
