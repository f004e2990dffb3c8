package nl.ghnt.projectpool.beoordeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.StateContract;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.Ontbreekt;
import nl.ghnt.projectpool.aanvraag.Aanvraag;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import nl.ghnt.projectpool.aanvraagronde.Rondeopzet.Criterium;
import nl.ghnt.projectpool.beoordeling.Beoordeling.Handeling;
import nl.ghnt.projectpool.beoordeling.Beoordeling.Status;
import nl.ghnt.projectpool.beoordeling.Oordeelinhoud.Score;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BeoordelingTest {

    private static final Instant NU = Instant.parse("2027-04-01T10:00:00Z");
    private static final List<Criterium> CRITERIA = List.of(
            new Criterium("BORGING", "t", "h", 60, false),
            new Criterium("OVERDRACHT", "t", "h", 40, false),
            new Criterium("REGIONAAL", "t", "h", null, true));
    private static final Map<Status, Map<Handeling, Status>> VERWACHT = Map.of(
            Status.OPEN,
                    Map.of(
                            Handeling.BEWAREN, Status.OPEN,
                            Handeling.INDIENEN, Status.INGEDIEND,
                            Handeling.INTREKKEN, Status.VERVALLEN,
                            Handeling.VERHINDEREN, Status.VERHINDERD),
            Status.INGEDIEND, Map.of(Handeling.HEROPENEN, Status.HEROPEND, Handeling.VERHINDEREN, Status.VERHINDERD),
            Status.HEROPEND,
                    Map.of(
                            Handeling.BEWAREN, Status.HEROPEND,
                            Handeling.INDIENEN, Status.INGEDIEND,
                            Handeling.INTREKKEN, Status.INGEDIEND,
                            Handeling.VERHINDEREN, Status.VERHINDERD),
            Status.VERHINDERD, Map.of(),
            Status.VERVALLEN, Map.of());

    @TestFactory
    Stream<DynamicTest> elke_handeling_in_elke_toestand_doet_wat_de_tabel_zegt() {
        return new StateContract<>(
                        VERWACHT, Fout.BEOORDELING_STAP, BeoordelingTest::in, BeoordelingTest::doe, Beoordeling::status)
                .eachPair();
    }

    @Test
    void wat_kan_zegt_wat_de_tabel_zegt() {
        VERWACHT.forEach((status, mogelijk) -> assertThat(Handeling.values())
                .allSatisfy(
                        handeling -> assertThat(in(status).kan(handeling)).isEqualTo(mogelijk.containsKey(handeling))));
    }

    @Test
    void een_nieuw_oordeel_laat_het_eerste_staan_en_telt_pas_na_indienen() {
        Beoordeling beoordeling = in(Status.HEROPEND);
        Oordeel eerste = beoordeling.ingediend();
        beoordeling.bewaar(oordeel(5, 5), NU);
        assertThat(beoordeling.ingediend()).isSameAs(eerste);
        assertThat(eerste.inhoud()).isEqualTo(oordeel(3, 4));
        beoordeling.dienIn(aanvraag(2), CRITERIA, NU);
        assertThat(beoordeling.ingediend().nummer()).isEqualTo(2);
        assertThat(beoordeling.ingediend().overVersie()).isEqualTo(2);
        assertThat(eerste.overVersie()).isEqualTo(1);
    }

    @Proves("F50")
    @Test
    void een_score_telt_naar_het_gewicht_van_haar_criterium() {
        assertThat(in(Status.INGEDIEND).ingediend().score())
                .isEqualTo(new BigDecimal("3.4000")); // (60 * 3 + 40 * 4) / 100
    }

    @Test
    void alles_wat_ontbreekt_wordt_samen_gezegd() {
        Oordeelinhoud half = new Oordeelinhoud(
                List.of(new Score("BORGING", 3, null, null), new Score("REGIONAAL", null, null, "omdat")),
                Advies.POSITIEF_MET_VOORWAARDEN,
                null);
        assertThat(half.ontbreekt(CRITERIA))
                .extracting(Ontbreekt::plaats)
                .containsExactly(
                        "/scores/BORGING/reden",
                        "/scores/OVERDRACHT/score",
                        "/scores/OVERDRACHT/reden",
                        "/scores/REGIONAAL/voldoet",
                        "/toelichting");
        assertThat(oordeel(0, 0).ontbreekt(CRITERIA)).isEmpty();
    }

    @Test
    void wat_niet_bij_de_ronde_past_wordt_samen_geweigerd() {
        Oordeelinhoud vreemd = new Oordeelinhoud(
                List.of(
                        new Score("ONBEKEND", 3, null, null),
                        new Score("BORGING", null, true, null),
                        new Score("BORGING", 3, null, null),
                        new Score("REGIONAAL", 3, null, null)),
                null,
                null);
        assertThatThrownBy(() -> vreemd.eisVorm(CRITERIA))
                .isInstanceOfSatisfying(ProblemException.class, weigering -> assertThat(weigering.errors())
                        .extracting(fout -> fout.location() + " " + fout.code())
                        .containsExactly(
                                "/scores/0/criterium waarde.onbekend",
                                "/scores/1/voldoet waarde.teveel",
                                "/scores/2/criterium waarde.dubbel",
                                "/scores/3/score waarde.teveel"));
    }

    @Test
    void de_beschrijving_tekent_dezelfde_tabel() throws IOException {
        StateContract.assertDrawn(Beoordeling.LEVEN);
    }

    private static Beoordeling in(Status status) {
        Beoordeling beoordeling = new Beoordeling(
                aanvraag(1),
                new Beoordelaar(new BeoordelaarApi.Benoemen(UUID.randomUUID(), "een", "Een", List.of()), NU),
                NU);
        beoordeling.bewaar(oordeel(3, 4), NU);
        switch (status) {
            case INGEDIEND -> doe(beoordeling, Handeling.INDIENEN);
            case HEROPEND -> {
                doe(beoordeling, Handeling.INDIENEN);
                doe(beoordeling, Handeling.HEROPENEN);
            }
            case VERHINDERD -> doe(beoordeling, Handeling.VERHINDEREN);
            case VERVALLEN -> doe(beoordeling, Handeling.INTREKKEN);
            default -> {}
        }
        return beoordeling;
    }

    private static void doe(Beoordeling beoordeling, Handeling handeling) {
        switch (handeling) {
            case BEWAREN -> beoordeling.bewaar(oordeel(2, 2), NU);
            case INDIENEN -> beoordeling.dienIn(aanvraag(1), CRITERIA, NU);
            case HEROPENEN -> beoordeling.heropen("meer bekend", NU);
            case INTREKKEN -> beoordeling.trekIn(NU);
            case VERHINDEREN -> beoordeling.verhinder(NU);
        }
    }

    static Oordeelinhoud oordeel(int borging, int overdracht) {
        return new Oordeelinhoud(
                List.of(
                        new Score("BORGING", borging, null, "omdat"),
                        new Score("OVERDRACHT", overdracht, null, "omdat"),
                        new Score("REGIONAAL", null, true, "omdat")),
                Advies.POSITIEF,
                null);
    }

    static IngediendeAanvraag aanvraag(int versie, String... regios) {
        return new IngediendeAanvraag(
                UUID.randomUUID(),
                versie,
                UUID.randomUUID(),
                "GM0153",
                Aanvraag.Status.INGEDIEND,
                true,
                versie,
                "Synthetisch",
                new BigDecimal("40000.00"),
                List.of(regios),
                List.of());
    }
}
