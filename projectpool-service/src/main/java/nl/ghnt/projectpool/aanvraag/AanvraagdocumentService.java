package nl.ghnt.projectpool.aanvraag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.ghnt.kit.concurrency.ExpectedVersion;
import nl.ghnt.kit.problem.ProblemException;

/** Adding documents to an application, taking them away and reading them. */
@ApplicationScoped
class AanvraagdocumentService {

    private final AanvraagService aanvragen;
    private final DocumentopslagService opslag;
    private final Clock clock;

    AanvraagdocumentService(AanvraagService aanvragen, DocumentopslagService opslag, Clock clock) {
        this.aanvragen = aanvragen;
        this.opslag = opslag;
        this.clock = clock;
    }

    /** Holds when the caller can add such a document now. */
    void eisWelkom(UUID id, ExpectedVersion expected, String code) {
        aanvragen.eisSchrijfbaar(id, expected, Deel.document(code), opzet -> Vormregels.eisDocument(code, opzet));
    }

    /** Takes the place of what was there for the same code. */
    @Transactional
    Aanvraag bewaar(UUID id, ExpectedVersion expected, String code, String naam, Ontvangst ontvangst) {
        return aanvragen.bewaar(id, expected, Deel.document(code), (inhoud, opzet) -> {
            Vormregels.eisDocument(code, opzet);
            laatLos(inhoud, code);
            UUID document = opslag.bewaar(id, ontvangst, clock.instant());
            return inhoud.metDocument(code, bijlage(code, document, naam, ontvangst));
        });
    }

    private static Aanvraaginhoud.Bijlage bijlage(String code, UUID document, String naam, Ontvangst ontvangst) {
        return new Aanvraaginhoud.Bijlage(
                code,
                document,
                Bestandsnaam.veilig(naam, ontvangst.soort()),
                ontvangst.soort(),
                ontvangst.grootte(),
                ontvangst.hash());
    }

    /** Without it, also when it was not there. */
    @Transactional
    Aanvraag verwijder(UUID id, ExpectedVersion expected, String code) {
        return aanvragen.bewaar(id, expected, Deel.document(code), (inhoud, opzet) -> {
            Vormregels.eisDocument(code, opzet);
            laatLos(inhoud, code);
            return inhoud.metDocument(code, null);
        });
    }

    private void laatLos(Aanvraaginhoud inhoud, String code) {
        inhoud.document(code).ifPresent(oud -> opslag.laatLos(oud.document()));
    }

    /**
     * The document that the caller sees for a code.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    Aanvraaginhoud.Bijlage lees(UUID id, String code) {
        return vind(aanvragen.inhoud(id), code);
    }

    private static Aanvraaginhoud.Bijlage vind(Aanvraaginhoud inhoud, String code) {
        return inhoud.document(code).orElseThrow(() -> ProblemException.notFound("Document", code));
    }

    /** A piece of a document, see {@link DocumentopslagService#stuk}. */
    byte[] stuk(Aanvraaginhoud.Bijlage bijlage, int volgnummer) {
        return opslag.stuk(bijlage.document(), volgnummer);
    }
}
