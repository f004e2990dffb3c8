package nl.ghnt.regions.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import nl.ghnt.regions.pilot.PilotStand.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PilotTest {

    private static final Instant NU = Instant.parse("2022-01-10T12:00:00Z");

    private static Pilot pilot(Pilot.Soort soort) {
        return new Pilot(
                "twente",
                "proef",
                soort,
                new Pilot.Inhoud("Proef", List.of(), null, null, null, List.of(), null, null, null),
                NU);
    }

    private static PilotStand.Inhoud stand(Status status, String ingang) {
        LocalDate dag = LocalDate.parse(ingang);
        return new PilotStand.Inhoud(status, dag, dag, null, null);
    }

    private static Verlenging verlenging(String tot) {
        return new Verlenging(LocalDate.parse(tot), null, null, NU);
    }

    @ParameterizedTest // a pilot goes on, never back; a later report may say the same
    @CsvSource({
        "GEPLAND, GESTART, true",
        "GESTART, GESTART, true",
        "GESTART, STRUCTUREEL, true",
        "STRUCTUREEL, GESTOPT, true",
        "GESTART, GEPLAND, false",
        "GESTOPT, GESTART, false"
    })
    void een_pilot_gaat_alleen_verder(Status eerst, Status daarna, boolean mag) {
        Pilot pilot = pilot(Pilot.Soort.NIEUW);
        pilot.meld(stand(eerst, "2021-01-01"), NU);

        if (mag) {
            pilot.meld(stand(daarna, "2021-02-01"), NU);
            assertThat(pilot.standen(NU)).hasSize(2);
        } else {
            assertFout(Fout.PILOTSTAND_TERUG, () -> pilot.meld(stand(daarna, "2021-02-01"), NU));
        }
    }

    @Proves("R213")
    @ParameterizedTest // a reference method is not a pilot
    @CsvSource({"REFERENTIE, GESTART", "NIEUW, REFERENTIE", "VERBREDING, REFERENTIE"})
    void soort_en_status_horen_bij_elkaar(Pilot.Soort soort, Status status) {
        assertFout(Fout.PILOT_REFERENTIE, () -> pilot(soort).meld(stand(status, "2021-01-01"), NU));
    }

    @Test
    void alleen_een_gestarte_pilot_wordt_verlengd_en_telkens_verder() {
        Pilot pilot = pilot(Pilot.Soort.NIEUW);
        assertFout(Fout.PILOT_LOOPT_NIET, () -> pilot.verleng(verlenging("2022-06-01")));
        pilot.meld(stand(Status.GESTART, "2021-01-01"), NU);
        pilot.verleng(verlenging("2022-06-01"));

        assertFout(Fout.PILOTSTAND_TERUG, () -> pilot.verleng(verlenging("2022-06-01")));
        assertThat(pilot.verlengingen(NU.minusSeconds(1))).isEmpty();
        assertThat(pilot.verlengingen(NU)).hasSize(1);
    }

    @Test
    void de_stand_is_die_van_de_dag_naar_wat_toen_bekend_was() {
        Pilot pilot = pilot(Pilot.Soort.NIEUW);
        pilot.meld(stand(Status.GEPLAND, "2021-01-01"), NU);
        pilot.meld(stand(Status.GESTART, "2021-02-01"), NU.plusSeconds(60));

        assertThat(pilot.stand(new Blik(LocalDate.of(2021, 1, 31), NU.plusSeconds(60))))
                .get()
                .extracting(PilotStand::status)
                .isEqualTo(Status.GEPLAND);
        assertThat(pilot.stand(new Blik(LocalDate.of(2021, 3, 1), NU)))
                .get()
                .extracting(PilotStand::status)
                .isEqualTo(Status.GEPLAND);
        assertThat(pilot.stand(new Blik(LocalDate.of(2020, 12, 31), NU))).isEmpty();
    }

    private static void assertFout(Fout fout, Runnable handeling) {
        assertThatThrownBy(handeling::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fault())
                        .isEqualTo(fout));
    }
}
