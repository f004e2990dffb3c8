package nl.ghnt.projectpool.aanvraag;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.audit.AuditTrail;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.paging.Page;
import nl.ghnt.kit.paging.PageRequest;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.aanvraagronde.AanvraagrondeService;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;

/** Working on an application together: whom the applicant asks to write along, and what those who do say to each other. */
@ApplicationScoped
class SamenwerkingService {

    private static final int MEESTE_OPMERKINGEN = 500;

    private final Aanvraagzicht zicht;
    private final OpmerkingRepository opmerkingen;
    private final AanvraagrondeService rondes;
    private final AuditTrail audit;
    private final Clock clock;

    SamenwerkingService(
            Aanvraagzicht zicht,
            OpmerkingRepository opmerkingen,
            AanvraagrondeService rondes,
            AuditTrail audit,
            Clock clock) {
        this.zicht = zicht;
        this.opmerkingen = opmerkingen;
        this.rondes = rondes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who is asked to work along. */
    @Transactional
    Meeschrijven meeschrijvers(UUID id) {
        return zicht.vanMedewerker(id).meeschrijven();
    }

    /** Who is asked from now on, in place of those who were. */
    @Transactional
    Meeschrijven vraagMeeschrijvers(UUID id, ExpectedVersion expected, List<Meeschrijver> wie) {
        Aanvraag aanvraag =
                expected.seen(zicht.eigen(id), van -> van.meeschrijven().version());
        Vormregels.eisMeeschrijvers(wie, aanvraag.laatste().codes().regios(), opzet(aanvraag));
        aanvraag.laatMeeschrijven(wie, clock.instant());
        audit.note("aanvraag.meeschrijvers", Aanvraag.padVanConcept(id), Map.of("meeschrijvers", wie));
        return aanvraag.meeschrijven();
    }

    @Transactional
    Page<Opmerking> opmerkingen(UUID id, OpmerkingFilter filter, PageRequest page, Sort sort) {
        return opmerkingen.search(gezien(id), filter, page, sort);
    }

    @Transactional
    Opmerking opmerking(UUID id, UUID opmerking) {
        return opmerkingen.get(opmerking, gezien(id));
    }

    @Transactional
    Opmerking plaats(UUID id, OpmerkingApi.Plaatsen wat) {
        Aanvraag aanvraag = zicht.vanMedewerker(id);
        if (wat.deel() != null) {
            Vormregels.eisDeel("/deel", wat.deel(), opzet(aanvraag));
        }
        Fout.OPMERKINGEN_VOL.unless(
                opmerkingen.aantal(id) < MEESTE_OPMERKINGEN,
                "Bij een aanvraag staan ten hoogste " + MEESTE_OPMERKINGEN + " opmerkingen.");
        Opmerking opmerking = new Opmerking(
                zicht.kijk().van(aanvraag),
                wat.deel(),
                wat.tekst(),
                zicht.kijk().namens(aanvraag),
                clock.instant());
        opmerkingen.persist(opmerking);
        note("aanvraag.opmerking", opmerking);
        return opmerking;
    }

    @Transactional
    Opmerking handelAf(UUID id, UUID opmerking, ExpectedVersion expected) {
        Opmerking gezien = opmerkingen.get(opmerking, zicht.eigen(id).laatste());
        expected.matches(gezien);
        gezien.handelAf(clock.instant());
        opmerkingen.flush();
        note("aanvraag.opmerking-afgehandeld", gezien);
        return gezien;
    }

    private Aanvraagversie gezien(UUID id) {
        return zicht.kijk().van(zicht.vanMedewerker(id));
    }

    private Rondeopzet opzet(Aanvraag aanvraag) {
        return rondes.geopend(aanvraag.ronde()).orElseThrow().opzet();
    }

    private void note(String wat, Opmerking opmerking) {
        audit.note(wat, Aanvraag.padVanConcept(opmerking.aanvraag()), Map.of("opmerking", opmerking.id()));
    }
}
