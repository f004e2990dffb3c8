package nl.ghnt.regions.actieplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.regions.Fout;
import nl.ghnt.regions.feit.Blik;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActieplanTest {

    private static final Instant NU = Instant.parse("2021-03-01T10:00:00Z");
    private static final LocalDate DAG = LocalDate.parse("2021-02-01");
    private static final Map<String, Consumer<Actieplan>> STAPPEN = Map.of(
            "vaststelling", plan -> plan.stelVast(DAG.plusDays(1), null, NU),
            "uitvoering", plan -> plan.voerUit(DAG, NU),
            "afronding", plan -> plan.rondAf(DAG, null, NU),
            "intrekking", plan -> plan.trekIn(DAG, "proef", NU),
            "versie", plan -> plan.nieuweVersie(null, NU),
            "voortgang", plan -> plan.meldVoortgang(1, NU));

    @ParameterizedTest // the state machine as a table: every step in every state
    @CsvSource({
        "CONCEPT, vaststelling, true",
        "CONCEPT, uitvoering, false",
        "CONCEPT, afronding, false",
        "CONCEPT, intrekking, true",
        "CONCEPT, versie, false",
        "CONCEPT, voortgang, false",
        "VASTGESTELD, vaststelling, false",
        "VASTGESTELD, uitvoering, true",
        "VASTGESTELD, afronding, false",
        "VASTGESTELD, intrekking, true",
        "VASTGESTELD, versie, true",
        "VASTGESTELD, voortgang, false",
        "IN_UITVOERING, vaststelling, false",
        "IN_UITVOERING, uitvoering, false",
        "IN_UITVOERING, afronding, true",
        "IN_UITVOERING, intrekking, true",
        "IN_UITVOERING, versie, true",
        "IN_UITVOERING, voortgang, true",
        "AFGEROND, vaststelling, false",
        "AFGEROND, uitvoering, false",
        "AFGEROND, afronding, false",
        "AFGEROND, intrekking, false",
        "AFGEROND, versie, false",
        "AFGEROND, voortgang, false",
        "INGETROKKEN, vaststelling, false",
        "INGETROKKEN, uitvoering, false",
        "INGETROKKEN, afronding, false",
        "INGETROKKEN, intrekking, false",
        "INGETROKKEN, versie, false",
        "INGETROKKEN, voortgang, false"
    })
    void elke_stap_kan_alleen_in_haar_status(Planstatus status, String stap, boolean kan) {
        Actieplan plan = plan(status);

        if (kan) {
            STAPPEN.get(stap).accept(plan);
        } else {
            assertFout(Fout.PLAN_STATUS, () -> STAPPEN.get(stap).accept(plan));
        }
    }

    @Proves("R128")
    @Test // each region translates the three action lines
    void een_plan_zonder_inhoud_voor_een_actielijn_wordt_niet_vastgesteld() {
        Actieplan plan = new Actieplan("twente", inhoud(List.of(actie(1)), List.of()), NU);

        assertThatThrownBy(() -> plan.stelVast(DAG, null, NU)).satisfies(geweigerd -> {
            assertThat(((ProblemException) geweigerd).fault()).isEqualTo(Fout.ACTIELIJN_ZONDER_INHOUD);
            assertThat(((ProblemException) geweigerd).members()).containsEntry("ontbrekendeActielijnen", List.of(2, 3));
        });
        assertThat(plan.status()).isEqualTo(Planstatus.CONCEPT);
    }

    @Proves("R141")
    @Test // what exists already counts as content
    void een_actielijn_kan_ook_inhoud_hebben_door_wat_er_al_is() {
        Planinhoud.Verwijzing bestaand =
                new Planinhoud.Verwijzing(Planinhoud.Verwijzingsoort.BESTAAND_INITIATIEF, "Loopt al", null, 3, null);
        Actieplan plan = new Actieplan("twente", inhoud(List.of(actie(1), actie(2)), List.of(bestaand)), NU);

        plan.stelVast(DAG, null, NU);

        assertThat(plan.status()).isEqualTo(Planstatus.VASTGESTELD);
    }

    @Test
    void een_actie_houdt_haar_nummer_in_alle_versies_en_een_nieuwe_krijgt_het_volgende() {
        Actieplan plan = plan(Planstatus.VASTGESTELD);
        ActieplanVersie concept = plan.nieuweVersie("bijstelling", NU);
        Planinhoud.Actie derde = concept.inhoud().acties().get(2);

        plan.herzie(concept, inhoud(List.of(derde, actie(1), actie(2)), List.of()), NU);

        assertThat(concept.inhoud().acties())
                .extracting(Planinhoud.Actie::nummer)
                .containsExactly(3, 4, 5);
        assertThat(plan.laatsteActienummer()).isEqualTo(5);
    }

    @Test
    void tot_de_nieuwe_versie_is_vastgesteld_geldt_de_oude() {
        Actieplan plan = plan(Planstatus.IN_UITVOERING);
        plan.nieuweVersie(null, NU);
        assertThat(plan.geldendeVersie().orElseThrow().nummer()).isEqualTo(1);

        plan.stelVast(DAG.plusMonths(1), null, NU);

        assertThat(plan.geldendeVersie().orElseThrow().nummer()).isEqualTo(2);
        assertThat(plan.status()).isEqualTo(Planstatus.IN_UITVOERING);
        assertThat(versieOp(plan, DAG.plusDays(1))).isEqualTo(1);
        assertThat(versieOp(plan, DAG.plusMonths(1))).isEqualTo(2);
        assertThat(plan.versie(1).orElseThrow().toestand()).isEqualTo(ActieplanVersie.Toestand.VERVANGEN);
    }

    @Test
    void een_vastgestelde_versie_ligt_vast() {
        Actieplan plan = plan(Planstatus.VASTGESTELD);
        ActieplanVersie versie = plan.geldendeVersie().orElseThrow();

        assertFout(Fout.VERSIE_GEEN_CONCEPT, () -> plan.herzie(versie, versie.inhoud(), NU));
    }

    @Test
    void een_concept_tegelijk_en_een_ingetrokken_concept_laat_wat_geldt_staan() {
        Actieplan plan = plan(Planstatus.VASTGESTELD);
        ActieplanVersie concept = plan.nieuweVersie(null, NU);
        assertFout(Fout.PLAN_STATUS, () -> plan.nieuweVersie(null, NU));

        plan.trekVersieIn(concept, NU);

        assertThat(concept.toestand()).isEqualTo(ActieplanVersie.Toestand.INGETROKKEN);
        assertThat(plan.nieuweVersie(null, NU).nummer()).isEqualTo(3);
        assertThat(plan.geldendeVersie().orElseThrow().nummer()).isEqualTo(1);
    }

    @Test
    void wat_later_gebeurt_heeft_geen_eerdere_datum() {
        Actieplan plan = plan(Planstatus.VASTGESTELD);
        assertFout(Fout.DATUM_VOLGORDE, () -> plan.voerUit(DAG.minusDays(1), NU));

        plan.nieuweVersie(null, NU);
        assertFout(Fout.DATUM_VOLGORDE, () -> plan.stelVast(DAG, null, NU));
    }

    @ParameterizedTest // what was said and known at other moments stays to be asked
    @EnumSource(
            value = Planstatus.class,
            names = {"AFGEROND", "INGETROKKEN"})
    void na_het_einde_geldt_het_plan_niet_meer_en_ervoor_wel(Planstatus einde) {
        Actieplan plan = plan(einde);

        assertThat(plan.verleden().status(new Blik(DAG.plusDays(1), NU))).contains(einde);
        assertThat(plan.verleden().status(new Blik(DAG.minusDays(1), NU))).contains(Planstatus.CONCEPT);
        assertThat(plan.verleden().status(new Blik(DAG.plusDays(1), NU.minusSeconds(1))))
                .isEmpty();
    }

    @Test
    void een_kopie_voor_een_opvolger_houdt_de_nummers_en_begint_als_concept() {
        Actieplan plan = plan(Planstatus.IN_UITVOERING);

        Actieplan kopie = plan.kopieVoor("opvolger", NU);

        assertThat(kopie.status()).isEqualTo(Planstatus.CONCEPT);
        assertThat(kopie.kopieVan()).isEqualTo(plan.id());
        assertThat(kopie.concept().orElseThrow().inhoud())
                .isEqualTo(plan.geldendeVersie().orElseThrow().inhoud());
        assertThat(kopie.laatsteActienummer()).isEqualTo(3);
    }

    private static int versieOp(Actieplan plan, LocalDate dag) {
        return plan.verleden().versie(new Blik(dag, NU)).orElseThrow().nummer();
    }

    private static Actieplan plan(Planstatus status) {
        Actieplan plan = new Actieplan("twente", inhoud(List.of(actie(1), actie(2), actie(3)), List.of()), NU);
        if (status != Planstatus.CONCEPT) {
            plan.stelVast(DAG, null, NU);
        }
        if (status == Planstatus.IN_UITVOERING || status == Planstatus.AFGEROND) {
            plan.voerUit(DAG, NU);
        }
        if (status == Planstatus.AFGEROND) {
            plan.rondAf(DAG, null, NU);
        }
        if (status == Planstatus.INGETROKKEN) {
            plan.trekIn(DAG, "proef", NU);
        }
        return plan;
    }

    private static Planinhoud inhoud(List<Planinhoud.Actie> acties, List<Planinhoud.Verwijzing> verwijzingen) {
        return new Planinhoud("Plan", null, acties, verwijzingen, List.of());
    }

    private static Planinhoud.Actie actie(int actielijn) {
        return new Planinhoud.Actie(null, "Actie", null, actielijn, null, null, null, null, null, null, null, null);
    }

    private static void assertFout(Fout fout, ThrowingCallable wat) {
        assertThatThrownBy(wat)
                .isInstanceOfSatisfying(ProblemException.class, geweigerd -> assertThat(geweigerd.fault())
                        .isEqualTo(fout));
    }
}
