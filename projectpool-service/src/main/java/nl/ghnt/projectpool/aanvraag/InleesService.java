package nl.ghnt.projectpool.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.bulk.BulkOutcome;
import nl.ghnt.kit.bulk.BulkReport;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.regio.RegioService;
import nl.ghnt.projectpool.thema.DoelgroepService;
import nl.ghnt.projectpool.thema.Thema;
import nl.ghnt.projectpool.thema.ThemaService;

/** Bringing in applications that came in elsewhere, each by the rules of one that is submitted here. */
@ApplicationScoped
class InleesService {

    private final BulkImport bulk;
    private final AanvraagRepository repository;
    private final AanvraagrondeService rondes;
    private final ThemaService themas;
    private final DoelgroepService doelgroepen;
    private final RegioService regios;
    private final Vingerafdruk vingerafdruk;
    private final Rechten rechten;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    InleesService(
            BulkImport bulk,
            AanvraagRepository repository,
            AanvraagrondeService rondes,
            ThemaService themas,
            DoelgroepService doelgroepen,
            RegioService regios,
            Vingerafdruk vingerafdruk,
            Rechten rechten,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.bulk = bulk;
        this.repository = repository;
        this.rondes = rondes;
        this.themas = themas;
        this.doelgroepen = doelgroepen;
        this.regios = regios;
        this.vingerafdruk = vingerafdruk;
        this.rechten = rechten;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What each line is held to, read once.
     *
     * @param eerder what was brought in before, also by the lines before it
     */
    private record Maat(
            Aanvraagronde ronde,
            List<Thema> themas,
            Set<String> doelgroepen,
            Set<String> regios,
            UnaryOperator<String> herkenning,
            Map<String, Ontvangen> eerder) {}

    /** What a line said that was brought in before. */
    record Ontvangen(String kenmerk, String gemeente, Instant ontvangenOp, String hash) {}

    /**
     * Brings in lines, or on trial only tells what each would do. Who decides in the round, or brings in too, waits.
     *
     * @throws ProblemException 409 when the round is not closed, or all is decided in it
     */
    @Transactional
    BulkReport leesIn(UUID ronde, List<InleesApi.Regel> regels, boolean proefdraaien) {
        Aanvraagronde van =
                rondes.geopendAlleen(ronde).orElseThrow(() -> ProblemException.notFound("Aanvraagronde", ronde));
        van.eisInTeLezen(clock.instant());
        Maat maat = new Maat(
                van,
                themas.inOrder(),
                doelgroepen.codes(),
                regios.namen().keySet(),
                regios.herkenning(),
                repository.ontvangenElders(ronde));
        return bulk.run(regels, proefdraaien, InleesApi.Regel::kenmerk, regel -> leesIn(regel, maat));
    }

    private BulkOutcome leesIn(InleesApi.Regel regel, Maat maat) {
        rechten.eisGeenAanvrager(regel.gemeente());
        Aanvraaginhoud inhoud = regel.inhoud(regel.deelnemers().stream()
                .map(deel -> new Aandeelhouder(maat.herkenning().apply(deel.regio()), deel.gemeente(), deel.aandeel()))
                .toList());
        eisInVenster(regel, maat.ronde());
        Vormregels.eisIngediend(inhoud, maat.ronde().opzet(), maat.themas(), maat.doelgroepen(), maat.regios());
        String hash = vingerafdruk.van(inhoud);
        Ontvangen nu = new Ontvangen(regel.kenmerk(), regel.gemeente(), regel.ontvangenOp(), hash);
        Ontvangen eerder = maat.eerder().putIfAbsent(regel.kenmerk(), nu);
        if (eerder != null) {
            eisZelfde(eerder, nu);
            return BulkOutcome.ONGEWIJZIGD;
        }
        Aanvraag aanvraag = Aanvraag.elders(
                repository.volgendNummer(), maat.ronde(), regel, inhoud, hash, rechten.id(), clock.instant());
        repository.persist(aanvraag);
        outbox.append(AanvraagEvents.Ingediend.of(aanvraag));
        audit.note("aanvraag.ingelezen", Aanvraag.pad(aanvraag.id()), Map.of("kenmerk", regel.kenmerk()));
        return BulkOutcome.NIEUW;
    }

    private static void eisInVenster(InleesApi.Regel regel, Aanvraagronde ronde) {
        if (!ronde.isInVenster(regel.ontvangenOp())) {
            throw ProblemException.invalidInput(InputFault.body(
                    "/ontvangenOp", "moment.buiten-venster", "Op dat moment nam de ronde geen aanvragen aan."));
        }
    }

    private static void eisZelfde(Ontvangen eerder, Ontvangen nu) {
        if (!eerder.equals(nu)) {
            throw ProblemException.invalidInput(InputFault.body(
                    "/kenmerk",
                    "kenmerk.anders",
                    "Onder dit kenmerk is al iets anders ingelezen. Wat is ingediend verandert zo niet; vraag de aanvrager"
                            + " om een aanvulling."));
        }
    }
}
