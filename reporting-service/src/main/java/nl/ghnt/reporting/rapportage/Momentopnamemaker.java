package nl.ghnt.reporting.rapportage;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.cijfer.CijferService;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.infographic.Broncijfer;
import nl.ghnt.reporting.infographic.Figuur;
import nl.ghnt.reporting.infographic.Momentopname;
import nl.ghnt.reporting.infographic.weergave.Vergelijking;
import nl.ghnt.reporting.pool.Dekking;
import nl.ghnt.reporting.pool.PoolService;
import nl.ghnt.reporting.pool.Projectaantal;
import nl.ghnt.reporting.regio.RegioService;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.uitvraag.UitvraagService;

/** Brings together all that a report shows at this moment. Runs in the transaction of its caller. */
@ApplicationScoped
class Momentopnamemaker {

    private static final String GEEN_AANTAL = "de projectenpool heeft het aantal projecten nog niet verteld";
    private static final String GEEN_DEKKING =
            "de projectenpool heeft de tabel van thema’s en regio’s nog niet verteld";

    private final CijferService cijfers;
    private final UitvraagService uitvragen;
    private final RegioService regios;
    private final PoolService pool;
    private final Expositieblad exposities;
    private final Clock clock;

    Momentopnamemaker(
            CijferService cijfers,
            UitvraagService uitvragen,
            RegioService regios,
            PoolService pool,
            Expositieblad exposities,
            Clock clock) {
        this.cijfers = cijfers;
        this.uitvragen = uitvragen;
        this.regios = regios;
        this.pool = pool;
        this.exposities = exposities;
        this.clock = clock;
    }

    /**
     * Holds when the campaign that a report names exists and is about the same period; of a report without one, when it is
     * known which regions there were.
     *
     * @throws ProblemException 400 or 409 otherwise
     */
    void check(Opgave opgave) {
        if (opgave.uitvraag() == null) {
            populatie(laatsteDag(opgave));
            return;
        }
        Periode periode = uitvragen
                .find(opgave.uitvraag())
                .map(Uitvraag::periode)
                .orElseThrow(() -> fault("uitvraag.onbekend", "Er is geen uitvraag met deze identificatie."));
        if (!periode.equals(opgave.periode())) {
            throw fault("uitvraag.andere-periode", "De uitvraag gaat over " + periode + ".");
        }
    }

    Momentopname maak(Voortgangsrapportage rapportage) {
        Opgave opgave = rapportage.opgave();
        Cijferblad blad = opgave.uitvraag() == null ? null : cijfers.metAntwoorden(opgave.uitvraag());
        LocalDate peildatum = blad == null ? laatsteDag(opgave) : blad.peildatum();
        Optional<Dekking> dekking = pool.dekking();
        return new Momentopname(
                opgave.soort().infographictitel,
                opgave.nummer(),
                opgave.periode().code(),
                null,
                peildatum,
                rapportage.versienummer(),
                clock.instant(),
                blad != null && blad.synthetisch(),
                blad == null ? populatie(peildatum) : blad.populatie(),
                blad,
                metProjecten(rapportage.inhoud().cijfers()),
                null,
                rapportage.inhoud().teksten(),
                dekking.orElse(null),
                dekking.isPresent() ? null : GEEN_DEKKING,
                exposities.tot(opgave.periode().einde()),
                rapportage.inhoud().verwijzingen());
    }

    private static LocalDate laatsteDag(Opgave opgave) {
        return opgave.periode().einde().minusDays(1);
    }

    private List<Cijferblad.Regio> populatie(LocalDate peildatum) {
        List<Cijferblad.Regio> populatie = regios.opDag(peildatum).regios().stream()
                .map(regio -> new Cijferblad.Regio(regio.code(), regio.naam()))
                .toList();
        Fout.RAPPORTAGE_ZONDER_POPULATIE.unless(
                !populatie.isEmpty(), "Van " + peildatum + " zijn de regio's niet bekend en er is geen uitvraag.");
        return populatie;
    }

    /** The number of projects is told by the pool, unless the report itself takes it from a source. */
    private List<Broncijfer> metProjecten(List<Broncijfer> broncijfers) {
        if (broncijfers.stream().anyMatch(cijfer -> cijfer.code().equals(Figuur.PROJECTEN.name()))) {
            return broncijfers;
        }
        return Stream.concat(broncijfers.stream(), Stream.of(projecten())).toList();
    }

    private Broncijfer projecten() {
        Optional<Projectaantal> verteld = pool.projectaantal();
        return Broncijfer.van(
                Figuur.PROJECTEN,
                verteld.map(pools -> BigDecimal.valueOf(pools.aantal())).orElse(null),
                Vergelijking.EXACT,
                null,
                verteld.isPresent() ? null : GEEN_AANTAL,
                verteld.map(Projectaantal::bronOfPool).orElse(null));
    }

    private static ProblemException fault(String code, String detail) {
        return ProblemException.invalidInput(InputFault.body("/uitvraag", code, detail));
    }
}
