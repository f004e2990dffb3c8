package nl.ghnt.projectpool.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.kit.problem.KitFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Rechten;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.thema.ThemaService;

/** Which applications the caller sees, and which of what they say: decided here for every operation on them. */
@ApplicationScoped
class Aanvraagzicht {

    private final AanvraagRepository repository;
    private final ThemaService themas;
    private final Rechten rechten;
    private final Clock clock;

    Aanvraagzicht(AanvraagRepository repository, ThemaService themas, Rechten rechten, Clock clock) {
        this.repository = repository;
        this.themas = themas;
        this.rechten = rechten;
        this.clock = clock;
    }

    Kijk kijk() {
        return new Kijk(
                rechten.eigenGemeenten(),
                rechten.eigenRegios(),
                rechten.beoordelaar().orElse(""),
                rechten.leestIngediend());
    }

    /**
     * An application of which the caller sees something.
     *
     * @throws ProblemException 404 otherwise
     */
    Aanvraag gezien(UUID id) {
        return repository.get(id, kijk());
    }

    /**
     * An application of a municipality that the caller applies for; for others there is nothing to write.
     *
     * @throws ProblemException 404 otherwise
     */
    Aanvraag eigen(UUID id) {
        Aanvraag aanvraag = gezien(id);
        if (!kijk().isEigen(aanvraag)) {
            throw ProblemException.notFound("Aanvraag", id);
        }
        return aanvraag;
    }

    /**
     * An application of which the caller writes a part: its applicant, and a region that was asked for it.
     *
     * @throws ProblemException 404 for who has nothing to write in it, 403 for who writes other parts only
     */
    Aanvraag teSchrijven(UUID id, Deel deel) {
        Aanvraag aanvraag = gezien(id);
        if (!kijk().zietConcept(aanvraag)) {
            throw ProblemException.notFound("Aanvraag", id);
        }
        KitFault.FORBIDDEN.unless(
                !kijk().schrijft(aanvraag, List.of(deel)).isEmpty(),
                "De aanvrager heeft u niet gevraagd om '" + deel.naam() + "' te schrijven.");
        return aanvraag;
    }

    /**
     * An application that the caller works on: its applicant, and who leads or represents a region that takes part.
     *
     * @throws ProblemException 404 otherwise
     */
    Aanvraag vanMedewerker(UUID id) {
        Aanvraag aanvraag = gezien(id);
        if (kijk().namens(aanvraag).isEmpty()) {
            throw ProblemException.notFound("Aanvraag", id);
        }
        return aanvraag;
    }

    /** What the caller sees of what an application says. */
    Aanvraaginhoud inhoud(UUID id) {
        return kijk().van(gezien(id)).inhoud();
    }

    /** An application, as changed in the running transaction, as the caller sees it. */
    AanvraagBeeld beeld(Aanvraag aanvraag, Aanvraagronde ronde) {
        repository.flush();
        Aanvraagversie versie = kijk().van(aanvraag);
        if (!kijk().zietConcept(aanvraag)) {
            return new AanvraagBeeld(
                    aanvraag,
                    versie,
                    versie.inhoud(),
                    aanvraag.stand(),
                    List.of(),
                    List.of(),
                    mogelijkVoorAnderen(aanvraag));
        }
        Instant nu = clock.instant();
        Aanvraaginhoud inhoud = aanvraag.inTeDienen(ronde, nu);
        return new AanvraagBeeld(
                aanvraag,
                versie,
                inhoud,
                aanvraag.version(),
                kijk().schrijft(aanvraag, Deel.alle(ronde.opzet())),
                aanvraag.ontbreekt(inhoud, ronde, themas.inOrder()),
                mogelijkVoorSchrijver(aanvraag, ronde, nu));
    }

    private Set<Aanvraag.Handeling> mogelijkVoorSchrijver(Aanvraag aanvraag, Aanvraagronde ronde, Instant nu) {
        Set<Aanvraag.Handeling> mogelijk = aanvraag.mogelijk(ronde, nu);
        if (!kijk().isEigen(aanvraag)) {
            mogelijk.retainAll(Set.of(Aanvraag.Handeling.BEWERKEN));
        }
        if (kijk().schrijft(aanvraag, Deel.alle(ronde.opzet())).isEmpty()) {
            mogelijk.remove(Aanvraag.Handeling.BEWERKEN);
        }
        return mogelijk;
    }

    private Set<Aanvraag.Handeling> mogelijkVoorAnderen(Aanvraag aanvraag) {
        boolean vraagt = rechten.isProgrammateam()
                && Aanvraag.LEVEN.possibleIn(aanvraag.status()).contains(Aanvraag.Handeling.AANVULLING_VRAGEN);
        return vraagt ? Set.of(Aanvraag.Handeling.AANVULLING_VRAGEN) : Set.of();
    }
}
