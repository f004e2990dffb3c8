package nl.ghnt.projectpool.aanvraag;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.input.Expression;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import nl.ghnt.projectpool.regio.RegioService;
import nl.ghnt.projectpool.thema.DoelgroepService;
import nl.ghnt.projectpool.thema.ThemaService;

/** Writing applications part by part, submitting them and taking them back. */
@ApplicationScoped
class AanvraagService {

    private static final Expression GEMEENTE = Expression.of(Aandeelhouder.GEMEENTE);

    private final AanvraagRepository repository;
    private final Aanvraagzicht zicht;
    private final AanvraagrondeService rondes;
    private final ThemaService themas;
    private final DoelgroepService doelgroepen;
    private final RegioService regios;
    private final Rechten rechten;
    private final DocumentopslagService documenten;
    private final Vingerafdruk vingerafdruk;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;

    AanvraagService(
            AanvraagRepository repository,
            Aanvraagzicht zicht,
            AanvraagrondeService rondes,
            ThemaService themas,
            DoelgroepService doelgroepen,
            RegioService regios,
            Rechten rechten,
            DocumentopslagService documenten,
            Vingerafdruk vingerafdruk,
            Outbox outbox,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.zicht = zicht;
        this.rondes = rondes;
        this.themas = themas;
        this.doelgroepen = doelgroepen;
        this.regios = regios;
        this.rechten = rechten;
        this.documenten = documenten;
        this.vingerafdruk = vingerafdruk;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<AanvraagApi.Item> search(AanvraagFilter filter, PageRequest page, Sort sort) {
        if (filter.gemeente != null && !GEMEENTE.matches(filter.gemeente)) {
            throw ProblemException.invalidInput(
                    InputFault.unknownCode("gemeente", "'" + filter.gemeente + "' is geen code van een gemeente."));
        }
        return repository.search(
                filter, filter.regio == null ? null : regios.codeVan(filter.regio), zicht.kijk(), page, sort);
    }

    /** An application as its reader sees it. */
    @Transactional
    AanvraagBeeld read(UUID id) {
        Aanvraag aanvraag = zicht.gezien(id);
        return zicht.beeld(aanvraag, rondes.geopend(aanvraag.ronde()).orElseThrow());
    }

    /** What was submitted over time, oldest first. */
    @Transactional
    List<Aanvraagversie> versies(UUID id) {
        zicht.gezien(id);
        return repository.versies(id);
    }

    /** What was asked of it over time. */
    @Transactional
    Page<Aanvulling> aanvullingen(UUID id, ChangedSince changed, PageRequest page, Sort sort) {
        zicht.gezien(id);
        return repository.aanvullingen(id, changed, page, sort);
    }

    @Transactional
    AanvraagBeeld vraagAanvulling(UUID id, ExpectedVersion expected, Aanvulling.Vragen vragen) {
        Aanvraag aanvraag = zicht.gezien(id);
        rechten.eisGeenAanvrager(aanvraag.gemeente());
        expected.seen(aanvraag, Aanvraag::stand);
        Aanvraagronde ronde = rondes.geopend(aanvraag.ronde()).orElseThrow();
        Vormregels.eis(vragen, ronde.opzet(), DutchDay.today(clock));
        aanvraag.vraagAanvulling(vragen, clock.instant());
        outbox.append(AanvraagEvents.AanvullingGevraagd.of(aanvraag));
        return zicht.beeld(aanvraag, ronde);
    }

    /**
     * Whether the caller applies for the municipality of an application that is seen.
     *
     * @throws ProblemException 404 for who sees nothing of it
     */
    @Transactional
    boolean isEigen(UUID id) {
        return zicht.kijk().isEigen(zicht.gezien(id));
    }

    @Transactional
    AanvraagBeeld begin(AanvraagApi.Begin begin) {
        rechten.eisAanvrager(begin.gemeente());
        Aanvraagronde ronde = rondes.geopendVast(begin.ronde())
                .orElseThrow(() -> ProblemException.invalidInput(InputFault.body(
                        "/ronde", "ronde.onbekend", "Er is geen geopende ronde met deze identificatie.")));
        Fout.RONDE_DICHT.unless(ronde.isOpen(clock.instant()), "De ronde neemt geen aanvragen aan.");
        Aanvraag aanvraag = new Aanvraag(
                repository.volgendNummer(),
                ronde.id(),
                begin.gemeente(),
                begin.isSynthetisch(),
                beginInhoud(begin, ronde.opzet()),
                clock.instant());
        repository.persist(aanvraag);
        audit.note("aanvraag.begonnen", Aanvraag.padVanConcept(aanvraag.id()), begin);
        return zicht.beeld(aanvraag, ronde);
    }

    /** Nothing yet, or what an earlier application of the same municipality said, as far as this round knows of it. */
    private Aanvraaginhoud beginInhoud(AanvraagApi.Begin begin, Rondeopzet opzet) {
        if (begin.kopieVan() == null) {
            return Aanvraaginhoud.LEEG;
        }
        try {
            Aanvraag eerdere = zicht.eigen(begin.kopieVan());
            if (eerdere.gemeente().equals(begin.gemeente())) {
                return Overname.van(eerdere.laatste().inhoud(), opzet);
            }
        } catch (ProblemException onbekend) { // one that the caller may not know of is not there
        }
        throw ProblemException.invalidInput(InputFault.body(
                "/kopieVan", "aanvraag.onbekend", "De gemeente heeft geen aanvraag met deze identificatie."));
    }

    @Transactional
    Aanvraag bewaarKern(UUID id, ExpectedVersion expected, Kern kern) {
        return bewaar(id, expected, Deel.KERN, (inhoud, opzet) -> {
            Vormregels.eis(kern, opzet, doelgroepen.codes());
            return inhoud.met(kern);
        });
    }

    @Transactional
    Aanvraag bewaarDeelnemers(UUID id, ExpectedVersion expected, List<Aandeelhouder> deelnemers) {
        return bewaar(id, expected, Deel.DEELNEMERS, (inhoud, opzet) -> {
            Vormregels.eis(deelnemers, regios.namen().keySet());
            return inhoud.metDeelnemers(deelnemers);
        });
    }

    @Transactional
    Aanvraag bewaarBegroting(UUID id, ExpectedVersion expected, Begroting begroting) {
        return bewaar(id, expected, Deel.BEGROTING, (inhoud, opzet) -> inhoud.met(begroting));
    }

    @Transactional
    Aanvraag bewaarPlanning(UUID id, ExpectedVersion expected, List<Aanvraaginhoud.Stap> planning) {
        return bewaar(id, expected, Deel.PLANNING, (inhoud, opzet) -> {
            Vormregels.eisPlanning(planning);
            return inhoud.metPlanning(planning);
        });
    }

    @Transactional
    Aanvraag bewaarOnderdeel(UUID id, ExpectedVersion expected, String code, String tekst) {
        return bewaar(id, expected, Deel.onderdeel(code), (inhoud, opzet) -> {
            Vormregels.eisTekst(code, tekst, opzet);
            return inhoud.metTekst(code, tekst);
        });
    }

    /** One part of an application that the caller writes says something else: who takes what it says now and the round, gives it. */
    @Transactional
    Aanvraag bewaar(
            UUID id,
            ExpectedVersion expected,
            Deel deel,
            BiFunction<Aanvraaginhoud, Rondeopzet, Aanvraaginhoud> wijziging) {
        Aanvraag aanvraag = expected.seen(zicht.teSchrijven(id, deel), van -> van.versieVan(deel));
        Aanvraagronde ronde = rondes.geopend(aanvraag.ronde()).orElseThrow();
        aanvraag.bewerk(deel, ronde, inhoud -> wijziging.apply(inhoud, ronde.opzet()), clock.instant());
        audit.note("aanvraag.bewaard", Aanvraag.padVanConcept(id), Map.of("deel", deel.naam()));
        return aanvraag;
    }

    /**
     * Holds when a part can be written now, so that who cannot is told before sending much.
     *
     * @param eis what the round must say
     */
    @Transactional
    void eisSchrijfbaar(UUID id, ExpectedVersion expected, Deel deel, Consumer<Rondeopzet> eis) {
        Aanvraag aanvraag = expected.seen(zicht.teSchrijven(id, deel), van -> van.versieVan(deel));
        Aanvraagronde ronde = rondes.geopend(aanvraag.ronde()).orElseThrow();
        eis.accept(ronde.opzet());
        aanvraag.eisBewerkbaar(deel, ronde, clock.instant());
    }

    /** What the caller sees of what an application says. */
    @Transactional
    Aanvraaginhoud inhoud(UUID id) {
        return zicht.inhoud(id);
    }

    @Transactional
    AanvraagBeeld dienIn(UUID id, ExpectedVersion expected) {
        Aanvraag aanvraag = zicht.eigen(id);
        // the round before what is in it, as who decides does: nobody waits for another who waits for him
        Aanvraagronde ronde = rondes.geopendVast(aanvraag.ronde()).orElseThrow();
        expected.matches(aanvraag);
        Instant nu = clock.instant();
        Aanvraaginhoud inhoud = aanvraag.inTeDienen(ronde, nu);
        aanvraag.dienIn(
                ronde, aanvraag.ontbreekt(inhoud, ronde, themas.inOrder()), vingerafdruk.van(inhoud), rechten.id(), nu);
        documenten.dienIn(
                id,
                inhoud.documenten().stream()
                        .map(Aanvraaginhoud.Bijlage::document)
                        .toList());
        outbox.append(AanvraagEvents.Ingediend.of(aanvraag));
        return zicht.beeld(aanvraag, ronde);
    }

    @Transactional
    AanvraagBeeld trekIn(UUID id, ExpectedVersion expected) {
        Aanvraag aanvraag = expected.seen(zicht.eigen(id));
        aanvraag.trekIn(clock.instant());
        if (aanvraag.ingediend() == null) {
            audit.note("aanvraag.ingetrokken", Aanvraag.padVanConcept(id), Map.of("ingediend", false));
        } else {
            outbox.append(AanvraagEvents.Ingetrokken.of(aanvraag));
        }
        return zicht.beeld(aanvraag, rondes.geopend(aanvraag.ronde()).orElseThrow());
    }
}
