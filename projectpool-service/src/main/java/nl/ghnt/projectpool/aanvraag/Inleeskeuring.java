package nl.ghnt.projectpool.aanvraag;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import nl.ghnt.projectpool.thema.Thema;

/**
 * Makes of a row what the application says, and holds it to what one that is submitted here is held to. It asks the database
 * nothing: all that rows are held to is read once, before.
 *
 * @param geslotenOp moment at which the round closed
 * @param doelgroepen codes of the target groups that there are
 * @param regios codes of the regions that there are
 * @param codesVan codes of the regions that a text can mean
 */
record Inleeskeuring(
        Rondeopzet ronde,
        Instant geslotenOp,
        List<Thema> themas,
        Set<String> doelgroepen,
        Set<String> regios,
        Function<String, List<String>> codesVan) {

    private static final int CENTEN = 2;

    // where a part of an application stands, that has no place of its own in a row
    private static final List<String> DELEN = List.of("/kern", "/begroting");

    /**
     * What a row says.
     *
     * @throws ProblemException 400 with all that is wrong with it
     */
    Aanvraaginhoud keur(AanvraagImportApi.Regel regel) {
        List<InputFault> fouten = new ArrayList<>();
        Aanvraaginhoud inhoud = inhoud(regel, fouten);
        keurOntvangst(regel.ontvangenOp(), fouten);
        fouten.addAll(Vormregels.fouten(inhoud, ronde, doelgroepen, regios));
        Volledigheid.ontbreektInTekst(inhoud, ronde, themas).forEach(ontbreekt -> fouten.add(inRegel(ontbreekt)));
        if (!fouten.isEmpty()) {
            throw ProblemException.invalidInput(fouten);
        }
        return inhoud;
    }

    /** The documents that the round asks for and no row can hold. */
    List<InputFault> waarschuwingen() {
        return ronde.documenten().stream()
                .filter(Rondeopzet.Documenteis::verplicht)
                .map(document -> new InputFault(
                        InputFault.Place.BODY,
                        "/documenten/" + document.code(),
                        "document.ontbreekt",
                        "'" + document.titel() + "' komt niet mee; vraag het de aanvrager zo nodig als aanvulling.",
                        "'" + document.titel() + "' does not come along; ask the applicant for it when it is needed."))
                .toList();
    }

    private void keurOntvangst(Instant ontvangenOp, List<InputFault> fouten) {
        if (ontvangenOp.isBefore(ronde.aanvragenVanaf()) || !ontvangenOp.isBefore(geslotenOp)) {
            fouten.add(InputFault.body(
                    "/ontvangenOp",
                    "datum.bereik",
                    "Ontvangen op " + moment(ontvangenOp) + "; de ronde nam aanvragen aan van "
                            + moment(ronde.aanvragenVanaf()) + " tot " + moment(geslotenOp) + "."));
        }
    }

    private static String moment(Instant moment) {
        return DutchDay.at(moment).toOffsetDateTime().toString();
    }

    private Aanvraaginhoud inhoud(AanvraagImportApi.Regel regel, List<InputFault> fouten) {
        return new Aanvraaginhoud(
                new Kern(
                        regel.titel(),
                        regel.impuls(),
                        regel.actielijn(),
                        gegeven(regel.themas()),
                        regel.overigToelichting(),
                        gegeven(regel.doelgroepen()),
                        regel.begin(),
                        regel.einde()),
                deelnemers(gegeven(regel.deelnemers()), fouten),
                new Begroting(posten(gegeven(regel.posten())), posten(gegeven(regel.bijdragen()))),
                gegeven(regel.planning()),
                onderdelen(Optional.ofNullable(regel.onderdelen()).orElse(Map.of())),
                List.of());
    }

    private static <T> List<T> gegeven(List<T> lijst) {
        return lijst == null ? List.of() : lijst;
    }

    /** Those who take part by the code of their region (R315). */
    private List<Aandeelhouder> deelnemers(List<Aandeelhouder> gegeven, List<InputFault> fouten) {
        List<Aandeelhouder> deelnemers = new ArrayList<>();
        for (Aandeelhouder deel : gegeven) {
            List<String> codes = codesVan.apply(deel.regio());
            if (codes.size() > 1) {
                fouten.add(InputFault.body(
                        "/deelnemers/" + deelnemers.size() + "/regio",
                        "regio-meerduidig",
                        "'" + deel.regio() + "' past bij meer dan een regio: " + String.join(", ", codes) + "."));
            }
            String regio = codes.isEmpty() ? deel.regio() : codes.get(0);
            deelnemers.add(new Aandeelhouder(regio, deel.gemeente(), inCenten(deel.aandeel())));
        }
        return deelnemers;
    }

    private static List<Begroting.Post> posten(List<Begroting.Post> gegeven) {
        return gegeven.stream()
                .map(post -> new Begroting.Post(post.omschrijving(), inCenten(post.bedrag())))
                .toList();
    }

    /** An amount is written in one way, so that what is brought in again is known by its fingerprint. */
    private static BigDecimal inCenten(BigDecimal bedrag) {
        return bedrag.setScale(CENTEN);
    }

    private static List<Aanvraaginhoud.Tekst> onderdelen(Map<String, String> gegeven) {
        List<Aanvraaginhoud.Tekst> teksten = new ArrayList<>();
        new TreeMap<>(gegeven).forEach((code, tekst) -> teksten.add(new Aanvraaginhoud.Tekst(code, tekst)));
        teksten.removeIf(tekst -> tekst.tekst() == null);
        return teksten;
    }

    private static InputFault inRegel(Ontbreekt ontbreekt) {
        String plaats = DELEN.stream()
                .filter(ontbreekt.plaats()::startsWith)
                .findFirst()
                .map(deel -> ontbreekt.plaats().substring(deel.length()))
                .orElse(ontbreekt.plaats());
        return InputFault.body(plaats, ontbreekt.code(), ontbreekt.melding());
    }
}
