package nl.ghnt.projectpool.aanvraagronde;

import static nl.ghnt.projectpool.aanvraagronde.Rondevoorbeeld.BEGIN;
import static nl.ghnt.projectpool.aanvraagronde.Rondevoorbeeld.EINDE;
import static nl.ghnt.projectpool.aanvraagronde.Rondevoorbeeld.opzet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.StateContract;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde.Handeling;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde.Status;
import nl.ghnt.projectpool.poolronde.Poolronde;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AanvraagrondeTest {

    private static final Instant ERVOOR = EINDE.minusNanos(1);
    private static final Map<Status, Map<Handeling, Status>> VERWACHT = Map.of(
            Status.CONCEPT, Map.of(Handeling.WIJZIGEN, Status.CONCEPT, Handeling.OPENEN, Status.OPEN),
            Status.OPEN, Map.of(Handeling.WIJZIGEN, Status.OPEN, Handeling.SLUITEN, Status.GESLOTEN),
            Status.GESLOTEN,
                    Map.of(
                            Handeling.WIJZIGEN, Status.GESLOTEN,
                            Handeling.INLEZEN, Status.GESLOTEN,
                            Handeling.BESLUITEN, Status.BESLOTEN),
            Status.BESLOTEN, Map.of(Handeling.WIJZIGEN, Status.BESLOTEN, Handeling.AFRONDEN, Status.AFGEROND),
            Status.AFGEROND, Map.of());

    @TestFactory
    Stream<DynamicTest> elke_handeling_in_elke_toestand_doet_wat_de_tabel_zegt() {
        return new StateContract<>(
                        VERWACHT,
                        Fout.RONDE_STAP,
                        AanvraagrondeTest::in,
                        AanvraagrondeTest::doe,
                        ronde -> ronde.status(ERVOOR))
                .eachPair();
    }

    @Test
    void een_ronde_sluit_op_de_tel_en_daarna_kan_wat_bij_gesloten_hoort() {
        Aanvraagronde ronde = in(Status.OPEN);
        assertThat(ronde.status(ERVOOR)).isEqualTo(Status.OPEN);
        assertThat(ronde.geslotenOp(ERVOOR)).isNull();
        assertThat(ronde.status(EINDE)).isEqualTo(Status.GESLOTEN);
        assertThat(ronde.geslotenOp(EINDE)).isEqualTo(EINDE);
        assertThat(ronde.gewijzigdOp(EINDE)).isEqualTo(EINDE);
        assertThatThrownBy(() -> ronde.sluit(EINDE)).hasMessageContaining("GESLOTEN");
    }

    @Test
    void wat_voorbij_is_gaat_niet_weer_open() {
        Aanvraagronde ronde = in(Status.OPEN);
        Rondeopzet later = opzet(EINDE.plusSeconds(3600), List.of("A"));
        assertThatThrownBy(() -> ronde.wijzig(later, "Uitstel", Map.of(), EINDE))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.fault())
                        .isEqualTo(Fout.RONDE_VENSTER));
        assertThatThrownBy(() -> ronde.wijzig(opzet(BEGIN.plusSeconds(1), List.of("A")), "Eerder", Map.of(), ERVOOR))
                .isInstanceOf(ProblemException.class);
        ronde.wijzig(later, "Uitstel", Map.of(), ERVOOR);
        assertThat(ronde.status(EINDE)).isEqualTo(Status.OPEN);
        assertThat(ronde.geldend().nummer()).isEqualTo(2);
        assertThat(ronde.geldend().reden()).isEqualTo("Uitstel");
    }

    @Test // what is written over what was granted before is refused, and then nothing of it is written
    void een_maximum_onder_wat_een_regio_kreeg_wordt_geweigerd() {
        Aanvraagronde ronde = in(Status.GESLOTEN);
        Map<String, BigDecimal> kregen =
                Map.of("twente", new BigDecimal("45000.00"), "ijsselland", new BigDecimal("40000.00"));
        assertThatThrownBy(() -> ronde.wijzig(tot("44999.99"), "Minder geld", kregen, ERVOOR))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.fault())
                        .isEqualTo(Fout.RONDE_BUDGET))
                .hasMessageContaining("Aan regio twente is al 45000.00 euro toegekend.");
        assertThat(ronde.versienummer()).isEqualTo(1);
        ronde.wijzig(tot("45000.00"), "Minder geld", kregen, ERVOOR);
        ronde.wijzig(tot(null), "Geen grens", kregen, ERVOOR);
        assertThat(ronde.versienummer()).isEqualTo(3);
    }

    private static Rondeopzet tot(String maximumPerRegio) {
        return opzet(EINDE, List.of("A"), maximumPerRegio == null ? null : new BigDecimal(maximumPerRegio));
    }

    @Test
    void sinds_de_opening_staan_criteria_en_formulier_vast() {
        Aanvraagronde ronde = in(Status.OPEN);
        assertThatThrownBy(() -> ronde.wijzig(opzet(EINDE, List.of("A", "B")), "Toch meer", Map.of(), ERVOOR))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.fault()).isEqualTo(Fout.RONDE_BEVROREN);
                    assertThat(refusal.members()).containsEntry("bevroren", List.of("themas"));
                });
        for (String geen : Arrays.asList(null, "", " \t")) {
            assertThatThrownBy(() -> ronde.wijzig(opzet(EINDE, List.of("A")), geen, Map.of(), ERVOOR))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.errors())
                            .extracting(InputFault::location)
                            .containsExactly("/reden"));
        }
    }

    @Test
    void een_ronde_zonder_thema_of_met_een_venster_dat_voorbij_is_gaat_niet_open() {
        Aanvraagronde ronde = new Aanvraagronde(opzet(EINDE, List.of()), BEGIN);
        assertThatThrownBy(() -> ronde.open(EINDE)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.fault()).isEqualTo(Fout.RONDE_ONVOLLEDIG);
            assertThat(refusal.members()).containsEntry("ontbreekt", List.of("themas", "aanvragenTot"));
        });
    }

    @Test
    void alles_wat_niet_klopt_wordt_tegelijk_gezegd_waar_het_staat() {
        Rondeopzet fout = new Rondeopzet(
                "Synthetisch",
                LocalDate.parse("2028-01-01"),
                LocalDate.parse("2027-01-01"),
                Poolronde.Rechtsvorm.POOL,
                null,
                EINDE,
                EINDE,
                new BigDecimal("50000"),
                new BigDecimal("100000.01"),
                new BigDecimal("100000"),
                new BigDecimal("60000"),
                List.of("A", "A", "Z"),
                List.of(
                        new Rondeopzet.Criterium("X", "t", "h", null, false),
                        new Rondeopzet.Criterium("X", "t", "h", 10, true)),
                List.of(),
                List.of(),
                List.of(new Rondeopzet.Rapportagemoment("Te vroeg", LocalDate.parse("2027-12-31"))));
        assertThat(Rondeopzetregels.fouten(fout, Set.of("A")))
                .extracting(InputFault::location)
                .containsExactly(
                        "/eindeProjecten",
                        "/aanvragenTot",
                        "/minimumPerAanvraag",
                        "/maximumPerAanvraag",
                        "/minimumPerAanvraag",
                        "/maximumPerRegio",
                        "/themas/1",
                        "/themas/2",
                        "/criteria/1/code",
                        "/criteria/0/gewicht",
                        "/criteria/1/gewicht",
                        "/rapportages/0/dag");
        assertThat(Rondeopzetregels.fouten(opzet(EINDE, List.of("A")), Set.of("A")))
                .isEmpty();
    }

    @Test
    void de_beschrijving_tekent_dezelfde_tabel() throws IOException {
        StateContract.assertDrawn(Aanvraagronde.LEVEN);
    }

    private static Aanvraagronde in(Status status) {
        Aanvraagronde ronde = new Aanvraagronde(opzet(EINDE, List.of("A")), BEGIN);
        if (status != Status.CONCEPT) {
            ronde.open(BEGIN);
        }
        if (status.compareTo(Status.OPEN) > 0) {
            ronde.sluit(BEGIN);
        }
        if (status.compareTo(Status.GESLOTEN) > 0) {
            ronde.besluit(BEGIN);
        }
        if (status == Status.AFGEROND) {
            ronde.rondAf(BEGIN);
        }
        return ronde;
    }

    private static void doe(Aanvraagronde ronde, Handeling handeling) {
        switch (handeling) {
            case WIJZIGEN -> ronde.wijzig(opzet(EINDE, List.of("A")), "Een reden", Map.of(), ERVOOR);
            case OPENEN -> ronde.open(ERVOOR);
            case SLUITEN -> ronde.sluit(ERVOOR);
            case INLEZEN -> ronde.eisInTeLezen(ERVOOR);
            case BESLUITEN -> ronde.besluit(ERVOOR);
            case AFRONDEN -> ronde.rondAf(ERVOOR);
        }
    }
}
