package nl.ghnt.projectpool.besluit;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.test.StateContract;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import nl.ghnt.projectpool.aanvraag.Aanvraag;
import nl.ghnt.projectpool.aanvraag.IngediendeAanvraag;
import nl.ghnt.projectpool.besluit.Beschikking.Handeling;
import nl.ghnt.projectpool.besluit.Beschikking.Status;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lives of a decision and of a list of them. */
class BesluitTest {

    private static final Instant NU = Instant.parse("2027-05-01T10:00:00Z");
    private static final LocalDate DAG = LocalDate.parse("2027-04-15");
    private static final Lijstinhoud LEEG = new Lijstinhoud(DAG, List.of(), null, null);
    private static final Map<Status, Map<Handeling, Status>> VERWACHT = Map.of(
            Status.GENOMEN, Map.of(Handeling.BEZWAAR_MAKEN, Status.IN_BEZWAAR),
            Status.IN_BEZWAAR,
                    Map.of(
                            Handeling.BEZWAAR_INTREKKEN, Status.GENOMEN,
                            Handeling.HANDHAVEN, Status.GEHANDHAAFD,
                            Handeling.HEROPENEN, Status.HEROPEND),
            Status.GEHANDHAAFD, Map.of(),
            Status.HEROPEND, Map.of(Handeling.VERVANGEN, Status.VERVANGEN),
            Status.VERVANGEN, Map.of());

    private static final Map<Besluitlijst.Status, Map<Besluitlijst.Handeling, Besluitlijst.Status>> LIJST = Map.of(
            Besluitlijst.Status.CONCEPT,
                    Map.of(
                            Besluitlijst.Handeling.WIJZIGEN, Besluitlijst.Status.CONCEPT,
                            Besluitlijst.Handeling.VASTSTELLEN, Besluitlijst.Status.VASTGESTELD,
                            Besluitlijst.Handeling.INTREKKEN, Besluitlijst.Status.VERVALLEN),
            Besluitlijst.Status.VASTGESTELD, Map.of(),
            Besluitlijst.Status.VERVALLEN, Map.of());

    @TestFactory
    Stream<DynamicTest> elke_handeling_met_een_beschikking_doet_wat_de_tabel_zegt() {
        return new StateContract<>(
                        VERWACHT, Fout.BESCHIKKING_STAP, BesluitTest::in, BesluitTest::doe, Beschikking::status)
                .eachPair();
    }

    @TestFactory
    Stream<DynamicTest> elke_handeling_met_een_lijst_doet_wat_de_tabel_zegt() {
        return new StateContract<>(
                        LIJST, Fout.BESLUITLIJST_STAP, BesluitTest::lijst, BesluitTest::doe, Besluitlijst::status)
                .eachPair();
    }

    private static Besluitlijst lijst(Besluitlijst.Status status) {
        Besluitlijst lijst = lijst();
        switch (status) {
            case VASTGESTELD -> lijst.stelVast(null, NU);
            case VERVALLEN -> lijst.trekIn(NU);
            default -> {}
        }
        return lijst;
    }

    @Test
    void de_beschrijving_tekent_dezelfde_tabellen() throws IOException {
        StateContract.assertDrawn(Beschikking.LEVEN);
        StateContract.assertDrawn(Besluitlijst.LEVEN);
    }

    private static Besluitlijst lijst() {
        return new Besluitlijst(UUID.randomUUID(), LEEG, NU);
    }

    private static void doe(Besluitlijst lijst, Besluitlijst.Handeling handeling) {
        switch (handeling) {
            case WIJZIGEN -> lijst.wijzig(LEEG, NU);
            case VASTSTELLEN -> lijst.stelVast(null, NU);
            case INTREKKEN -> lijst.trekIn(NU);
        }
    }

    private static Beschikking in(Status status) {
        Beschikking beschikking = toegekend("40000.00");
        switch (status) {
            case IN_BEZWAAR -> doe(beschikking, Handeling.BEZWAAR_MAKEN);
            case GEHANDHAAFD -> na(beschikking, Handeling.BEZWAAR_MAKEN, Handeling.HANDHAVEN);
            case HEROPEND -> na(beschikking, Handeling.BEZWAAR_MAKEN, Handeling.HEROPENEN);
            case VERVANGEN -> na(beschikking, Handeling.BEZWAAR_MAKEN, Handeling.HEROPENEN, Handeling.VERVANGEN);
            default -> {}
        }
        return beschikking;
    }

    private static void na(Beschikking beschikking, Handeling... handelingen) {
        Stream.of(handelingen).forEach(handeling -> doe(beschikking, handeling));
    }

    private static void doe(Beschikking beschikking, Handeling handeling) {
        switch (handeling) {
            case BEZWAAR_MAKEN -> beschikking.maakBezwaar(new Bezwaar.Maken(DAG, "gronden"), NU);
            case BEZWAAR_INTREKKEN -> beslis(beschikking, Bezwaar.Uitkomst.INGETROKKEN);
            case HANDHAVEN -> beslis(beschikking, Bezwaar.Uitkomst.ONGEGROND);
            case HEROPENEN -> beslis(beschikking, Bezwaar.Uitkomst.GEGROND);
            case VERVANGEN -> beschikking.vervang(NU);
        }
    }

    private static void beslis(Beschikking beschikking, Bezwaar.Uitkomst uitkomst) {
        beschikking.beslisOpBezwaar(new Bezwaar.Beslissen(uitkomst, DAG, "omdat"), NU);
    }

    static Beschikking toegekend(String bedrag) {
        Voorstel voorstel = new Voorstel(
                UUID.randomUUID(), Uitkomst.TOEGEKEND, new BigDecimal(bedrag), null, List.of(), "omdat", null);
        return new Beschikking(
                lijst(),
                voorstel,
                new IngediendeAanvraag(
                        voorstel.aanvraag(),
                        1,
                        UUID.randomUUID(),
                        "GM0153",
                        Aanvraag.Status.INGEDIEND,
                        true,
                        1,
                        "Synthetisch",
                        new BigDecimal("40000.00"),
                        List.of("ijsselland"),
                        List.of()),
                List.of(new Aandeelhouder("ijsselland", null, new BigDecimal(bedrag))),
                1,
                NU);
    }
}
