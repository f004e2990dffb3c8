package nl.ghnt.projectpool.projectverslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.test.StateContract;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet;
import nl.ghnt.projectpool.projectverslag.Projectverslag.Handeling;
import nl.ghnt.projectpool.projectverslag.Projectverslag.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProjectverslagTest {

    private static final Instant NU = Instant.parse("2027-05-01T10:00:00Z");
    private static final LocalDate DAG = LocalDate.parse("2027-07-31");
    private static final Map<Status, Map<Handeling, Status>> VERWACHT = Map.of(
            Status.VERWACHT,
                    Map.of(
                            Handeling.BEWAREN, Status.VERWACHT,
                            Handeling.INDIENEN, Status.INGEDIEND,
                            Handeling.OVERSLAAN, Status.OVERGESLAGEN),
            Status.INGEDIEND, Map.of(Handeling.TERUGGEVEN, Status.TERUGGEGEVEN, Handeling.AANVAARDEN, Status.AANVAARD),
            Status.TERUGGEGEVEN, Map.of(Handeling.BEWAREN, Status.TERUGGEGEVEN, Handeling.INDIENEN, Status.INGEDIEND),
            Status.AANVAARD, Map.of(),
            Status.OVERGESLAGEN, Map.of(Handeling.TOCH_VRAGEN, Status.VERWACHT));

    @TestFactory
    Stream<DynamicTest> elke_handeling_in_elke_toestand_doet_wat_de_tabel_zegt() {
        return new StateContract<>(
                        VERWACHT,
                        Fout.PROJECTVERSLAG_STAP,
                        ProjectverslagTest::in,
                        ProjectverslagTest::doe,
                        Projectverslag::status)
                .eachPair();
    }

    @Test
    void te_laat_is_wat_er_na_zijn_dag_nog_niet_is() {
        assertThat(in(Status.VERWACHT).isTeLaat(DAG)).isFalse();
        assertThat(in(Status.VERWACHT).isTeLaat(DAG.plusDays(1))).isTrue();
        assertThat(in(Status.TERUGGEGEVEN).isTeLaat(DAG.plusDays(1))).isTrue();
        assertThat(in(Status.INGEDIEND).isTeLaat(DAG.plusDays(1))).isFalse();
        assertThat(in(Status.OVERGESLAGEN).isTeLaat(DAG.plusDays(1))).isFalse();
    }

    @Test
    void de_beschrijving_tekent_dezelfde_tabel() throws IOException {
        StateContract.assertDrawn(Projectverslag.LEVEN);
    }

    private static Projectverslag in(Status status) {
        Projectverslag verslag =
                new Projectverslag(UUID.randomUUID(), new Rondeopzet.Rapportagemoment("Eerste", DAG), NU);
        doe(verslag, Handeling.BEWAREN);
        switch (status) {
            case INGEDIEND -> doe(verslag, Handeling.INDIENEN);
            case TERUGGEGEVEN -> {
                doe(verslag, Handeling.INDIENEN);
                doe(verslag, Handeling.TERUGGEVEN);
            }
            case AANVAARD -> {
                doe(verslag, Handeling.INDIENEN);
                doe(verslag, Handeling.AANVAARDEN);
            }
            case OVERGESLAGEN -> doe(verslag, Handeling.OVERSLAAN);
            default -> {}
        }
        return verslag;
    }

    private static void doe(Projectverslag verslag, Handeling handeling) {
        switch (handeling) {
            case BEWAREN -> verslag.bewaar(new Verslaginhoud("Het loopt", null, BigDecimal.TEN), NU);
            case INDIENEN -> verslag.dienIn(NU);
            case TERUGGEVEN -> verslag.beoordeel(false, "meer", NU);
            case AANVAARDEN -> verslag.beoordeel(true, "goed", NU);
            case OVERSLAAN -> verslag.slaOver("hoeft niet", NU);
            case TOCH_VRAGEN -> verslag.vraagToch(NU);
        }
    }
}
