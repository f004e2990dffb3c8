package nl.ghnt.regions.regio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.gemeente.Gemeente;
import nl.ghnt.regions.gemeente.GemeenteService;
import nl.ghnt.regions.indeling.Geldend;
import nl.ghnt.regions.indeling.Indeling;
import nl.ghnt.regions.indeling.IndelingService;

/**
 * What a regiowijziging does to the regions; each method tells others of the region that it changed. Where a rule says no,
 * it is for the owner of the transaction to end it: an import goes on with its next line.
 */
@ApplicationScoped
@Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
public class RegioBeheerService {

    private static final String NIET_VASTGELEGD = "Bij de instelling van de regio is dit niet vastgelegd.";

    private final RegioRepository repository;
    private final IndelingService indelingen;
    private final GemeenteService gemeenten;
    private final Outbox outbox;
    private final Clock clock;

    RegioBeheerService(
            RegioRepository repository,
            IndelingService indelingen,
            GemeenteService gemeenten,
            Outbox outbox,
            Clock clock) {
        this.repository = repository;
        this.indelingen = indelingen;
        this.gemeenten = gemeenten;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A region begins, of which nothing is known but its name. */
    public void stelIn(String code, String naam, LocalDate ingang, Herkomst herkomst) {
        Fout.REGIO_BESTAAT_AL.unless(
                repository.findByIdOptional(code).isEmpty(), "De code '" + code + "' is al van een regio.");
        eisVrijeNaam(code, naam, ingang);
        String indeling = indelingen
                .geldend(Indeling.Soort.GHNT, Blik.op(ingang, clock))
                .map(Geldend::code)
                .orElseThrow(() -> Fout.GEEN_INDELING.because("Op " + ingang + " geldt geen indeling in regio's."));
        Validity geldigheid = Validity.from(ingang);
        Regio regio = new Regio(code, indeling, naam, geldigheid, herkomst);
        regio.legGrondslagVast(new RegioGrondslag.Opgave(null, null, NIET_VASTGELEGD), geldigheid, herkomst);
        regio.legSamenstellingVast(
                new Samenstelling.Opgave(null, null, NIET_VASTGELEGD, null, null), geldigheid, herkomst);
        repository.persist(regio);
        outbox.append(RegioEvents.ingesteld(regio));
    }

    /** A region ends. */
    public void beeindig(String code, LocalDate einde, Herkomst herkomst, String soort) {
        wijzig(code, herkomst, soort, regio -> regio.beeindig(einde, herkomst));
    }

    /** A region goes on, wholly or in part, in another. */
    public void volgOp(String voorganger, String opvolger, LocalDate ingang, Herkomst herkomst) {
        repository.persist(
                new Opvolging(voorganger, opvolger, ingang, herkomst.geregistreerdOp(), herkomst.wijziging()));
    }

    /** A region gets another name. */
    public void hernoem(String code, String naam, LocalDate ingang, Herkomst herkomst, String soort) {
        eisVrijeNaam(code, naam, ingang);
        wijzig(code, herkomst, soort, regio -> regio.hernoem(naam, ingang, herkomst));
    }

    /** A region is also known by another spelling. */
    public void vermeld(String code, String naam, LocalDate ingang, Herkomst herkomst, String soort) {
        eisVrijeNaam(code, naam, ingang);
        wijzig(code, herkomst, soort, regio -> regio.vermeldOok(naam, ingang, herkomst));
    }

    /** A region is organised by something else. */
    public void wijzigGrondslag(
            String code, RegioGrondslag.Opgave opgave, LocalDate ingang, Herkomst herkomst, String soort) {
        wijzig(code, herkomst, soort, regio -> regio.wijzigGrondslag(opgave, ingang, herkomst));
    }

    /** A region consists of other municipalities. */
    public void wijzigSamenstelling(
            String code, Samenstelling.Opgave opgave, LocalDate ingang, Herkomst herkomst, String soort) {
        if (opgave.gemeenten() != null) {
            eisBestaandeGemeenten(opgave.gemeenten(), ingang);
            eisVrijeGemeenten(code, opgave.gemeenten(), ingang);
        }
        wijzig(code, herkomst, soort, regio -> regio.wijzigSamenstelling(opgave, ingang, herkomst));
    }

    private void wijzig(String code, Herkomst herkomst, String soort, Consumer<Regio> wijziging) {
        Regio regio = repository.findComplete(code).orElseThrow(() -> RegioRepository.onbekend(code));
        wijziging.accept(regio);
        outbox.append(RegioEvents.gewijzigd(regio, herkomst.wijziging(), soort));
    }

    private void eisVrijeNaam(String code, String naam, LocalDate ingang) {
        Fout.NAAM_IN_GEBRUIK.unless(
                !repository.nameInUse(NaamSleutel.van(naam), ingang, code),
                "Na " + ingang + " heet een andere regio ook '" + naam + "'.");
    }

    private void eisBestaandeGemeenten(List<String> codes, LocalDate ingang) {
        List<String> bestaand = gemeenten.withCodes(codes).stream()
                .filter(gemeente -> gemeente.inhoud().geldigheid().includes(ingang))
                .map(Gemeente::code)
                .toList();
        List<String> onbekend =
                codes.stream().filter(code -> !bestaand.contains(code)).toList();
        Fout.GEMEENTE_ONBEKEND.unless(
                onbekend.isEmpty(), "Op " + ingang + " bestonden niet: " + String.join(", ", onbekend) + ".");
    }

    private void eisVrijeGemeenten(String code, List<String> codes, LocalDate ingang) {
        Map<String, String> elders = repository.regionsWith(codes, ingang, code);
        Fout.GEMEENTE_IN_ANDERE_REGIO.unless(
                elders.isEmpty(),
                elders.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(gemeente ->
                                gemeente.getKey() + " hoort op of na " + ingang + " bij '" + gemeente.getValue() + "'")
                        .collect(Collectors.joining("; ", "", ".")));
    }
}
