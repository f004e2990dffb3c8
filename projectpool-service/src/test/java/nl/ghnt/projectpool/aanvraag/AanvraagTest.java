package nl.ghnt.projectpool.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.projectpool.Fout;
import nl.ghnt.projectpool.aanvraag.Aanvraag.Handeling;
import nl.ghnt.projectpool.aanvraag.Aanvraag.Status;
import nl.ghnt.projectpool.aanvraagronde.Aanvraagronde;
import nl.ghnt.projectpool.aanvraagronde.Rondevoorbeeld;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AanvraagTest {

    private static final Instant NU = Rondevoorbeeld.EINDE.minusNanos(1);
    private static final Map<Status, Map<Handeling, Status>> VERWACHT = Map.of(
            Status.CONCEPT,
                    Map.of(
                            Handeling.BEWERKEN, Status.CONCEPT,
                            Handeling.INDIENEN, Status.INGEDIEND,
                            Handeling.INTREKKEN, Status.INGETROKKEN),
            Status.INGEDIEND,
                    Map.of(
                            Handeling.BEWERKEN, Status.INGEDIEND,
                            Handeling.INDIENEN, Status.INGEDIEND,
                            Handeling.INTREKKEN, Status.INGETROKKEN),
            Status.INGETROKKEN, Map.of());

    private final Aanvraagronde ronde = Rondevoorbeeld.open();

    @TestFactory
    Stream<DynamicTest> elke_handeling_in_elke_toestand_doet_wat_de_tabel_zegt() {
        return Stream.of(Status.values()).flatMap(status -> Stream.of(Handeling.values())
                .map(handeling -> DynamicTest.dynamicTest(status + " " + handeling, () -> {
                    Aanvraag aanvraag = in(status);
                    if (status == Status.INGEDIEND) {
                        titel(aanvraag, "nog een", NU); // there is something new to submit
                    }
                    Status na = VERWACHT.get(status).get(handeling);
                    assertThat(aanvraag.mogelijk(ronde, NU).contains(handeling)).isEqualTo(na != null);
                    if (na != null) {
                        doe(aanvraag, handeling, NU);
                        assertThat(aanvraag.status()).isEqualTo(na);
                    } else {
                        assertGeweigerd(Fout.AANVRAAG_STAP, () -> doe(aanvraag, handeling, NU));
                        assertThat(aanvraag.status()).isEqualTo(status);
                    }
                })));
    }

    @Test
    void op_de_tel_van_de_sluiting_kan_alleen_intrekken_nog() {
        for (Status status : List.of(Status.CONCEPT, Status.INGEDIEND)) {
            Aanvraag aanvraag = in(status);
            assertGeweigerd(Fout.RONDE_DICHT, () -> doe(aanvraag, Handeling.BEWERKEN, Rondevoorbeeld.EINDE));
            assertGeweigerd(Fout.RONDE_DICHT, () -> doe(aanvraag, Handeling.INDIENEN, Rondevoorbeeld.EINDE));
            assertThat(aanvraag.mogelijk(ronde, Rondevoorbeeld.EINDE)).containsExactly(Handeling.INTREKKEN);
        }
    }

    @Test
    void voor_het_venster_wordt_geschreven_en_niet_ingediend() {
        Aanvraag aanvraag = in(Status.CONCEPT);
        Instant ervoor = Rondevoorbeeld.BEGIN.minusNanos(1);
        doe(aanvraag, Handeling.BEWERKEN, ervoor);
        assertGeweigerd(Fout.RONDE_DICHT, () -> doe(aanvraag, Handeling.INDIENEN, ervoor));
        assertThat(aanvraag.mogelijk(ronde, ervoor)).containsExactly(Handeling.BEWERKEN, Handeling.INTREKKEN);
    }

    @Test
    void wat_is_ingediend_staat_tot_er_opnieuw_wordt_ingediend() {
        Aanvraag aanvraag = in(Status.INGEDIEND);
        Aanvraagversie eerste = aanvraag.ingediend();
        assertThat(aanvraag.ingediend().nummer()).isEqualTo(1);
        doe(aanvraag, Handeling.BEWERKEN, NU);
        assertThat(aanvraag.ingediend()).isSameAs(eerste);
        assertThat(aanvraag.laatste().nummer()).isEqualTo(2);
        doe(aanvraag, Handeling.INDIENEN, NU);
        assertThat(aanvraag.ingediend().nummer()).isEqualTo(2);
        assertThat(eerste.inhoud().kern().titel()).isEqualTo("een");
        assertGeweigerd(Fout.AANVRAAG_ONGEWIJZIGD, () -> doe(aanvraag, Handeling.INDIENEN, NU));
    }

    @Test
    void een_deel_heeft_zijn_eigen_versie_die_een_indiening_overleeft() {
        Aanvraag aanvraag = in(Status.INGEDIEND);
        assertThat(aanvraag.versieVan(Deel.KERN)).isEqualTo(1);
        aanvraag.bewerk(Deel.PLANNING, ronde, inhoud -> inhoud, NU);
        assertThat(aanvraag.versieVan(Deel.KERN)).isEqualTo(1);
        assertThat(aanvraag.versieVan(Deel.PLANNING)).isEqualTo(1);
        doe(aanvraag, Handeling.BEWERKEN, NU);
        assertThat(aanvraag.versieVan(Deel.KERN)).isEqualTo(2);
    }

    @Test
    void de_beschrijving_tekent_dezelfde_tabel() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains("```mermaid\n" + Aanvraag.LEVEN.diagram() + "\n```");
    }

    private static void assertGeweigerd(Fout fout, ThrowingCallable stap) {
        assertThatThrownBy(stap)
                .isInstanceOfSatisfying(ProblemException.class, weigering -> assertThat(weigering.fault())
                        .isEqualTo(fout));
    }

    private Aanvraag in(Status status) {
        Aanvraag aanvraag = new Aanvraag(1, UUID.randomUUID(), "GM0153", true, Aanvraaginhoud.LEEG, NU);
        titel(aanvraag, "een", NU);
        switch (status) {
            case INGEDIEND -> doe(aanvraag, Handeling.INDIENEN, NU);
            case INGETROKKEN -> aanvraag.trekIn(NU);
            default -> {}
        }
        return aanvraag;
    }

    private void doe(Aanvraag aanvraag, Handeling handeling, Instant nu) {
        switch (handeling) {
            case BEWERKEN -> titel(aanvraag, "ander", nu);
            case INDIENEN -> aanvraag.dienIn(ronde, List.of(), "f".repeat(64), "aanvrager", nu);
            case INTREKKEN -> aanvraag.trekIn(nu);
        }
    }

    private void titel(Aanvraag aanvraag, String titel, Instant nu) {
        Kern kern = new Kern(titel, null, null, List.of(), null, List.of(), null, null);
        aanvraag.bewerk(Deel.KERN, ronde, inhoud -> inhoud.met(kern), nu);
    }
}
