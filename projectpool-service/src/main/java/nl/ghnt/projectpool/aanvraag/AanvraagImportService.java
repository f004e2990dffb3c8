package nl.ghnt.projectpool.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.bulk.BulkOutcome;
import nl.ghnt.kit.bulk.BulkReport;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.regio.RegioService;
import nl.ghnt.projectpool.thema.DoelgroepService;
import nl.ghnt.projectpool.thema.ThemaService;

/** Brings in what was applied for elsewhere: by post, or in a round that was run in another way. */
@ApplicationScoped
class AanvraagImportService {

    /** A row that is new, with what it says. */
    private record Nieuw(AanvraagImportApi.Regel regel, Aanvraaginhoud inhoud, String hash) {}

    private final AanvraagImportRepository repository;
    private final AanvraagrondeService rondes;
    private final ThemaService themas;
    private final DoelgroepService doelgroepen;
    private final RegioService regios;
    private final Rechten rechten;
    private final Vingerafdruk vingerafdruk;
    private final BulkImport bulk;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    AanvraagImportService(
            AanvraagImportRepository repository,
            AanvraagrondeService rondes,
            ThemaService themas,
            DoelgroepService doelgroepen,
            RegioService regios,
            Rechten rechten,
            Vingerafdruk vingerafdruk,
            BulkImport bulk,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.rondes = rondes;
        this.themas = themas;
        this.doelgroepen = doelgroepen;
        this.regios = regios;
        this.rechten = rechten;
        this.vingerafdruk = vingerafdruk;
        this.bulk = bulk;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Brings applications into a closed round, as if they were submitted in time. Nothing is written before all rows are
     * right; what is there already is read after others who bring in are done.
     *
     * @throws ProblemException 403 for who applies for a municipality in it, 404 without a round, 409 when the round is not
     *     closed or is decided, or when a row is wrong and it is no trial
     */
    @Transactional
    BulkReport leesIn(UUID id, List<AanvraagImportApi.Regel> regels, boolean proefdraaien) {
        rechten.eisGeenAanvrager(regels.stream()
                .filter(Objects::nonNull)
                .flatMap(regel -> regel.gemeenten().stream())
                .toList());
        Aanvraagronde ronde = rondes.inTeLezen(id);
        Inleeskeuring keuring = keuring(ronde);
        Map<String, Ingelezen> eerder = repository.ingelezen(id);
        List<Nieuw> nieuw = new ArrayList<>();
        BulkReport verslag = bulk.run(
                regels,
                proefdraaien,
                regel -> "kenmerk '" + regel.kenmerk() + "'",
                regel -> lees(regel, keuring, eerder, nieuw),
                regel -> eerder.containsKey(regel.kenmerk()) ? List.of() : keuring.waarschuwingen());
        if (!proefdraaien && !nieuw.isEmpty()) {
            bewaar(nieuw, ronde);
        }
        return verslag;
    }

    private Inleeskeuring keuring(Aanvraagronde ronde) {
        return new Inleeskeuring(
                ronde.opzet(),
                rondes.geslotenOp(ronde),
                themas.inOrder(),
                doelgroepen.codes(),
                regios.namen().keySet(),
                regios.codesVan());
    }

    private BulkOutcome lees(
            AanvraagImportApi.Regel regel, Inleeskeuring keuring, Map<String, Ingelezen> eerder, List<Nieuw> nieuw) {
        Aanvraaginhoud inhoud = keuring.keur(regel);
        String hash = vingerafdruk.van(inhoud);
        Ingelezen staand = eerder.get(regel.kenmerk());
        if (staand == null) {
            nieuw.add(new Nieuw(regel, inhoud, hash));
            return BulkOutcome.NIEUW;
        }
        Fout.AANVRAAG_INGELEZEN.unless(
                staand.zegt(regel, hash),
                "Met kenmerk '" + regel.kenmerk() + "' is aanvraag " + staand.nummer()
                        + " ingelezen, en die zei iets anders. Wat is ingediend blijft staan: vraag een aanvulling.");
        return BulkOutcome.ONGEWIJZIGD;
    }

    private void bewaar(List<Nieuw> nieuw, Aanvraagronde ronde) {
        Instant nu = clock.instant();
        Iterator<Long> nummers = repository.volgendeNummers(nieuw.size()).iterator();
        List<Aanvraag> aanvragen = nieuw.stream()
                .map(wat -> aanvraag(wat, nummers.next(), ronde, nu))
                .toList();
        repository.bewaar(aanvragen);
        audit.note(aanvragen.stream()
                .map(aanvraag -> new AuditTrail.Entry(
                        "aanvraag.ingelezen", Aanvraag.pad(aanvraag.id()), Map.of("aantal", aanvragen.size())))
                .toList());
        outbox.append(aanvragen.stream().map(AanvraagEvents.Ingediend::of).toList());
    }

    private Aanvraag aanvraag(Nieuw wat, long nummer, Aanvraagronde ronde, Instant nu) {
        AanvraagImportApi.Regel regel = wat.regel();
        Aanvraag aanvraag = new Aanvraag(nummer, ronde.id(), regel.gemeente(), regel.isSynthetisch(), wat.inhoud(), nu);
        aanvraag.leesIn(regel.inlezing(), ronde, wat.hash(), rechten.id(), nu);
        return aanvraag;
    }
}
