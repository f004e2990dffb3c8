package nl.ghnt.regions.ondersteuning;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.regio.RegioService;

/** Brings in the funding that the sources tell of: each region gets means for a project leader, how much is unknown. */
@Singleton
class FinancieringData extends DataStep {

    /** The file. */
    record Bestand(List<Rij> financieringen) {}

    /** The same for every region of a day. */
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

    private final RegioService regios;
    private final Outbox outbox;
    private final Clock clock;

    FinancieringData(RegioService regios, Outbox outbox, Clock clock) {
        super("financieringen", 1, 51);
        this.regios = regios;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Financiering.class, Past.OF_ITS_OWN)
                .keyedBy("regio", "doel", "geldigheid.begin")
                .ours("bron.document is not null")
                .told(financiering -> outbox.append(OndersteuningEvents.FinancieringVastgelegd.of(financiering)))
                .bring(
                        load.read("financieringen", Bestand.class).financieringen().stream()
                                .flatMap(this::perRegio)
                                .toList(),
                        deel -> new Financiering(deel.regio(), deel.rij().toOpgave(), load.moment()));
    }

    /** What one of the regions gets. */
    private record Deel(String regio, Rij rij) {}

    private Stream<Deel> perRegio(Rij rij) {
        return regios.geldend(Blik.op(rij.voorRegiosOp(), clock)).stream().map(regio -> new Deel(regio, rij));
    }
}
