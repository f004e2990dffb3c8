package nl.ghnt.regions.ondersteuning;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.Source;
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

        Financiering van(String regio, Instant nu) {
            Financiering.Inhoud inhoud = new Financiering.Inhoud(
                    doel, bedrag, bedragOnbekendReden, grondslag, beginGeldigheid, eindeGeldigheid, bron);
            return new Financiering(regio, inhoud, zekerheid, nu);
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
                .keyedBy("regio", "inhoud.doel", "inhoud.beginGeldigheid")
                .ours("inhoud.bron.document is not null")
                .told(financiering -> outbox.append(OndersteuningEvents.FinancieringVastgelegd.of(financiering)))
                .bring(
                        load.read("financieringen", Bestand.class).financieringen().stream()
                                .flatMap(rij -> regios.geldend(Blik.op(rij.voorRegiosOp(), clock)).stream()
                                        .map(regio -> rij.van(regio, load.moment())))
                                .toList(),
                        Function.identity());
    }
}
