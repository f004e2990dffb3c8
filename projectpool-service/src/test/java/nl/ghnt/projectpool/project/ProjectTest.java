package nl.ghnt.projectpool.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.StateContract;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.Aanvraag;
import nl.ghnt.projectpool.aanvraag.Aanvraaginhoud;
import nl.ghnt.projectpool.aanvraag.Begroting;
import nl.ghnt.projectpool.aanvraag.Impuls;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import nl.ghnt.projectpool.aanvraag.Kern;
import nl.ghnt.projectpool.project.Project.Handeling;
import nl.ghnt.projectpool.project.Project.Status;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lives of a project, its payments and its changes. */
class ProjectTest {

    private static final Instant NU = Instant.parse("2027-05-01T10:00:00Z");
    private static final LocalDate DAG = LocalDate.parse("2027-05-01");
    private static final Map<Status, Map<Handeling, Status>> VERWACHT = Map.of(
            Status.TOEGEKEND,
                    Map.of(
                            Handeling.STARTEN, Status.LOPEND,
                            Handeling.BIJHOUDEN, Status.TOEGEKEND,
                            Handeling.WIJZIGEN, Status.TOEGEKEND,
                            Handeling.STOPPEN, Status.GESTOPT,
                            Handeling.BETALEN, Status.TOEGEKEND),
            Status.LOPEND,
                    Map.of(
                            Handeling.BIJHOUDEN, Status.LOPEND,
                            Handeling.WIJZIGEN, Status.LOPEND,
                            Handeling.BEEINDIGEN, Status.BEEINDIGD,
                            Handeling.STOPPEN, Status.GESTOPT,
                            Handeling.BETALEN, Status.LOPEND,
                            Handeling.VOORDRAGEN, Status.LOPEND,
                            Handeling.VOORDRACHT_INTREKKEN, Status.LOPEND),
            Status.BEEINDIGD,
                    Map.of(
                            Handeling.BETALEN, Status.BEEINDIGD,
                            Handeling.VERANTWOORDEN, Status.BEEINDIGD,
                            Handeling.AFSLUITEN, Status.AFGESLOTEN,
                            Handeling.VOORDRAGEN, Status.BEEINDIGD,
                            Handeling.VOORDRACHT_INTREKKEN, Status.BEEINDIGD),
            Status.GESTOPT,
                    Map.of(
                            Handeling.BETALEN, Status.GESTOPT,
                            Handeling.VERANTWOORDEN, Status.GESTOPT,
                            Handeling.AFSLUITEN, Status.AFGESLOTEN,
                            Handeling.VOORDRACHT_INTREKKEN, Status.GESTOPT),
            Status.AFGESLOTEN,
                    Map.of(
                            Handeling.VOORDRAGEN, Status.AFGESLOTEN,
                            Handeling.VOORDRACHT_INTREKKEN, Status.AFGESLOTEN));
    private static final Map<Betaling.Status, Map<Betaling.Handeling, Betaling.Status>> VAN_BETALING = Map.of(
            Betaling.Status.GEPLAND,
                    Map.of(
                            Betaling.Handeling.BETALEN, Betaling.Status.BETAALD,
                            Betaling.Handeling.LATEN_VERVALLEN, Betaling.Status.VERVALLEN),
            Betaling.Status.BETAALD, Map.of(),
            Betaling.Status.VERVALLEN, Map.of());
    private static final Map<Projectwijziging.Status, Map<Projectwijziging.Handeling, Projectwijziging.Status>>
            VAN_WIJZIGING = Map.of(
                    Projectwijziging.Status.GEVRAAGD,
                            Map.of(
                                    Projectwijziging.Handeling.TOESTAAN, Projectwijziging.Status.TOEGESTAAN,
                                    Projectwijziging.Handeling.WEIGEREN, Projectwijziging.Status.GEWEIGERD,
                                    Projectwijziging.Handeling.INTREKKEN, Projectwijziging.Status.INGETROKKEN),
                    Projectwijziging.Status.TOEGESTAAN, Map.of(),
                    Projectwijziging.Status.GEWEIGERD, Map.of(),
                    Projectwijziging.Status.INGETROKKEN, Map.of());

    @TestFactory
    Stream<DynamicTest> elke_handeling_met_een_project_doet_wat_de_tabel_zegt() {
        return new StateContract<>(VERWACHT, Fout.PROJECT_STAP, ProjectTest::in, ProjectTest::doe, Project::status)
                .eachPair();
    }

    @Test
    void wat_mogelijk_is_zegt_wat_de_tabel_zegt() {
        VERWACHT.forEach((status, stappen) -> {
            Set<Handeling> mogelijk = EnumSet.noneOf(Handeling.class);
            mogelijk.addAll(in(status).mogelijk(true, false));
            mogelijk.addAll(in(status).mogelijk(false, true));
            assertThat(mogelijk).containsExactlyInAnyOrderElementsOf(stappen.keySet());
        });
    }

    @TestFactory
    Stream<DynamicTest> elke_handeling_met_een_betaling_doet_wat_de_tabel_zegt() {
        return new StateContract<>(
                        VAN_BETALING, Fout.BETALING_STAP, ProjectTest::betaling, ProjectTest::doe, Betaling::status)
                .eachPair();
    }

    @TestFactory
    Stream<DynamicTest> elke_handeling_met_een_wijziging_doet_wat_de_tabel_zegt() {
        return new StateContract<>(
                        VAN_WIJZIGING,
                        Fout.PROJECTWIJZIGING_STAP,
                        ProjectTest::wijziging,
                        ProjectTest::doe,
                        Projectwijziging::status)
                .eachPair();
    }

    @Test
    void samen_wordt_nooit_meer_gepland_dan_is_toegekend() {
        Projectgeld geld = Projectgeld.van(new BigDecimal("100.00"));
        geld = betaling(Betaling.Soort.VOORSCHOT, "60.00").gepland(geld);
        Projectgeld na = betaling(Betaling.Soort.TERMIJN, "40.00").gepland(geld);
        assertThat(na.verplicht()).isEqualByComparingTo("100");
        assertGeweigerd(Fout.BETALING_TE_VEEL, () -> betaling(Betaling.Soort.TERMIJN, "0.01")
                .gepland(na));
    }

    @Test
    void wat_terugkomt_maakt_ruimte_en_is_nooit_meer_dan_is_betaald() {
        Projectgeld geld = Projectgeld.van(new BigDecimal("100.00"));
        Betaling voorschot = betaling(Betaling.Soort.VOORSCHOT, "100.00");
        Projectgeld betaald = voorschot.betaal(voorschot.gepland(geld), DAG, NU);
        assertGeweigerd(Fout.BETALING_TE_VEEL, () -> betaling(Betaling.Soort.TERUGVORDERING, "100.01")
                .gepland(betaald));
        Betaling een = betaling(Betaling.Soort.TERUGVORDERING, "70.00");
        Betaling twee = betaling(Betaling.Soort.TERUGVORDERING, "70.00");
        Projectgeld gepland = twee.gepland(een.gepland(betaald));
        assertThat(gepland).isEqualTo(betaald);
        Projectgeld na = een.betaal(gepland, DAG, NU);
        assertThat(na.betaald()).isEqualByComparingTo("30");
        assertThat(na.verplicht()).isEqualByComparingTo("30");
        assertGeweigerd(Fout.BETALING_TE_VEEL, () -> twee.betaal(na, DAG, NU));
    }

    @Test
    void een_betaling_die_vervalt_maakt_ruimte() {
        Betaling termijn = betaling(Betaling.Soort.TERMIJN, "40.00");
        Projectgeld geld = termijn.gepland(Projectgeld.van(new BigDecimal("40.00")));
        assertThat(termijn.laatVervallen(geld, NU).verplicht()).isEqualByComparingTo("0");
    }

    @Test
    void tussen_posten_blijft_de_begroting_gelijk() {
        Project project = in(Status.LOPEND);
        project.herverdeel(List.of(post("20.00"), post("20.00")), NU);
        assertThat(project.posten()).hasSize(2);
        assertGeweigerd(Fout.PROJECT_KOSTEN, () -> project.herverdeel(List.of(post("39.99")), NU));
    }

    @Test
    void afsluiten_kan_pas_als_het_geld_klopt() {
        Project project = in(Status.BEEINDIGD);
        project.verantwoord(new Verantwoording(new BigDecimal("30.00"), DAG, null), NU);
        assertGeweigerd(Fout.PROJECT_NIET_AF, () -> project.sluitAf(false, NU)); // 0 was paid
        Betaling slot = betaling(Betaling.Soort.SLOTBETALING, "30.00");
        project.verwerk(slot.gepland(project.geld()), NU);
        assertGeweigerd(Fout.PROJECT_NIET_AF, () -> project.sluitAf(false, NU)); // planned, not paid
        project.verwerk(slot.betaal(project.geld(), DAG, NU), NU);
        assertGeweigerd(Fout.PROJECT_NIET_AF, () -> project.sluitAf(true, NU)); // an objection may lead to more
        project.sluitAf(false, NU);
        assertThat(project.status()).isEqualTo(Status.AFGESLOTEN);
    }

    @Test
    @Proves("R322")
    void wat_voortijdig_stopte_is_niet_klaar_en_wordt_niet_voorgedragen_ook_niet_als_het_is_afgesloten() {
        Project project = in(Status.LOPEND);
        project.draagVoor(new Voordracht("Een film"), NU);
        project.stop(DAG, "omdat", NU);
        project.verantwoord(new Verantwoording(BigDecimal.ZERO, DAG, null), NU);
        project.sluitAf(false, NU);
        assertGeweigerd(Fout.PROJECT_STAP, () -> project.draagVoor(new Voordracht("Een spel"), NU));
        assertThat(project.voordracht()).isEqualTo(new Voordracht("Een film"));
        assertThat(project.trekVoordrachtIn(NU)).isTrue();
        assertThat(project.voordracht()).isNull();
    }

    @Test
    @Proves("R322")
    void wat_al_zo_is_voorgedragen_of_al_niet_verandert_niets() {
        Instant later = NU.plusSeconds(1);
        Project project = in(Status.BEEINDIGD);
        assertThat(project.trekVoordrachtIn(later)).isFalse();
        assertThat(project.gewijzigdOp()).isEqualTo(NU);
        assertThat(project.draagVoor(new Voordracht("Een film"), NU)).isTrue();
        assertThat(project.draagVoor(new Voordracht("Een film"), later)).isFalse();
        assertThat(project.gewijzigdOp()).isEqualTo(NU);
        assertThat(project.draagVoor(new Voordracht("Een spel"), later)).isTrue();
        assertThat(project.gewijzigdOp()).isEqualTo(later);
    }

    @Test
    void de_beschrijving_tekent_dezelfde_tabellen() throws IOException {
        StateContract.assertDrawn(Project.LEVEN);
        StateContract.assertDrawn(Betaling.LEVEN);
        StateContract.assertDrawn(Projectwijziging.LEVEN);
    }

    private static void assertGeweigerd(Fout fout, ThrowingCallable stap) {
        assertThatThrownBy(stap)
                .isInstanceOfSatisfying(ProblemException.class, weigering -> assertThat(weigering.fault())
                        .isEqualTo(fout));
    }

    private static Betaling betaling(Betaling.Status status) {
        Betaling betaling = betaling(Betaling.Soort.TERMIJN, "100.00");
        switch (status) {
            case BETAALD -> doe(betaling, Betaling.Handeling.BETALEN);
            case VERVALLEN -> doe(betaling, Betaling.Handeling.LATEN_VERVALLEN);
            default -> {}
        }
        return betaling;
    }

    private static Betaling betaling(Betaling.Soort soort, String bedrag) {
        return new Betaling(
                UUID.randomUUID(),
                new BetalingApi.Plannen(UUID.randomUUID(), soort, new BigDecimal(bedrag), DAG, null),
                NU);
    }

    private static void doe(Betaling betaling, Betaling.Handeling handeling) {
        Projectgeld geld =
                new Projectgeld(new BigDecimal("500.00"), new BigDecimal("300.00"), new BigDecimal("200.00"));
        switch (handeling) {
            case BETALEN -> betaling.betaal(geld, DAG, NU);
            case LATEN_VERVALLEN -> betaling.laatVervallen(geld, NU);
        }
    }

    private static Projectwijziging wijziging(Projectwijziging.Status status) {
        Projectwijziging wijziging = new Projectwijziging(
                UUID.randomUUID(),
                new Wijzigingsvoorstel(Wijzigingsvoorstel.Soort.INHOUD, "anders", null, null, null),
                NU);
        switch (status) {
            case TOEGESTAAN -> wijziging.sta(true, "ja", NU);
            case GEWEIGERD -> wijziging.sta(false, "nee", NU);
            case INGETROKKEN -> wijziging.trekIn(NU);
            default -> {}
        }
        return wijziging;
    }

    private static void doe(Projectwijziging wijziging, Projectwijziging.Handeling handeling) {
        switch (handeling) {
            case TOESTAAN -> wijziging.sta(true, "ja", NU);
            case WEIGEREN -> wijziging.sta(false, "nee", NU);
            case INTREKKEN -> wijziging.trekIn(NU);
        }
    }

    private static Project in(Status status) {
        Project project = new Project(toekenning("40.00"), NU);
        switch (status) {
            case LOPEND -> project.start(DAG, NU);
            case BEEINDIGD -> {
                project.start(DAG, NU);
                doe(project, Handeling.BEEINDIGEN);
                project.verantwoord(new Verantwoording(BigDecimal.ZERO, DAG, null), NU);
            }
            case GESTOPT -> {
                project.stop(DAG, "omdat", NU);
                project.verantwoord(new Verantwoording(BigDecimal.ZERO, DAG, null), NU);
            }
            case AFGESLOTEN -> {
                project.start(DAG, NU);
                doe(project, Handeling.BEEINDIGEN);
                project.verantwoord(new Verantwoording(BigDecimal.ZERO, DAG, null), NU);
                project.sluitAf(false, NU);
            }
            default -> {}
        }
        return project;
    }

    private static void doe(Project project, Handeling handeling) {
        switch (handeling) {
            case STARTEN -> project.start(DAG, NU);
            case BIJHOUDEN -> project.houdBij(List.of(), NU);
            case WIJZIGEN -> project.verleg(DAG, DAG, NU);
            case BEEINDIGEN -> project.beeindig(new Evaluatie(DAG, "klaar", List.of()), NU);
            case STOPPEN -> project.stop(DAG, "omdat", NU);
            case BETALEN -> project.verwerk(project.geld(), NU);
            case VERANTWOORDEN -> project.verantwoord(new Verantwoording(BigDecimal.ZERO, DAG, null), NU);
            case AFSLUITEN -> project.sluitAf(false, NU);
            case VOORDRAGEN -> project.draagVoor(new Voordracht("Een film"), NU);
            case VOORDRACHT_INTREKKEN -> project.trekVoordrachtIn(NU);
        }
    }

    private static Begroting.Post post(String bedrag) {
        return new Begroting.Post("Post", new BigDecimal(bedrag));
    }

    private static Toekenning toekenning(String bedrag) {
        BigDecimal euros = new BigDecimal(bedrag);
        List<Aandeelhouder> aandelen = List.of(new Aandeelhouder("ijsselland", null, euros));
        Kern kern = new Kern(
                "Synthetisch", Impuls.VERBREDING, 1, List.of("PLEGERAANPAK"), null, List.of(), DAG, DAG.plusYears(1));
        return new Toekenning(
                new IngediendeAanvraag(
                        UUID.randomUUID(),
                        1,
                        UUID.randomUUID(),
                        "GM0153",
                        Aanvraag.Status.INGEDIEND,
                        true,
                        1,
                        "Synthetisch",
                        euros,
                        List.of("ijsselland"),
                        List.of()),
                new Aanvraaginhoud(
                        kern,
                        aandelen,
                        new Begroting(List.of(post(bedrag)), List.of()),
                        List.of(),
                        List.of(),
                        List.of()),
                euros,
                aandelen);
    }
}
