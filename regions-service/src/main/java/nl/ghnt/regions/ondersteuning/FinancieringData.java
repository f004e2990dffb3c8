package nl.ghnt.regions.ondersteuning;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.ProgrammeData;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.regio.RegioService;

/** Brings in the funding that the sources tell of: each region gets means for a project leader, how much is unknown. */
@ApplicationScoped
class FinancieringData implements DataStep {

    /** The file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bestand(List<Rij> financieringen) {}

    /** The same for every region of a day. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rij(
            LocalDate voorRegiosOp,
            Financiering.Doel doel,
            BigDecimal bedrag,
            String bedragOnbekendReden,
            String grondslag,
            LocalDate beginGeldigheid,
            LocalDate eindeGeldigheid,
            Zekerheid zekerheid,
            Source bron) {

        Financiering.Opgave toOpgave() {
            return new Financiering.Opgave(
                    doel,
                    bedrag,
                    bedragOnbekendReden,
                    grondslag,
                    Validity.between(beginGeldigheid, eindeGeldigheid),
                    zekerheid,
                    bron);
        }
    }

    private final ProgrammeData data;
    private final FinancieringRepository repository;
    private final RegioService regios;
    private final Outbox outbox;
    private final Clock clock;

    FinancieringData(
            ProgrammeData data, FinancieringRepository repository, RegioService regios, Outbox outbox, Clock clock) {
        this.data = data;
        this.repository = repository;
        this.regios = regios;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "financieringen";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public void load() {
        data.read("financieringen", Bestand.class).financieringen().forEach(this::load);
    }

    private void load(Rij rij) {
        for (String regio : regios.geldend(Blik.op(rij.voorRegiosOp(), clock))) {
            Financiering financiering = new Financiering(regio, rij.toOpgave(), clock.instant());
            repository.persist(financiering);
            outbox.append(OndersteuningEvents.FinancieringVastgelegd.of(financiering));
        }
    }
}
