package nl.ghnt.projectpool.aanvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.kit.test.StateContract;
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
                            Handeling.AANVULLING_VRAGEN, Status.AANVULLING_GEVRAAGD,
                            Handeling.BESLUITEN, Status.BESLOTEN,
                            Handeling.INTREKKEN, Status.INGETROKKEN),
            Status.AANVULLING_GEVRAAGD,
                    Map.of(
                            Handeling.BEWERKEN, Status.AANVULLING_GEVRAAGD,
                            Handeling.INDIENEN, Status.INGEDIEND,
                            Handeling.AANVULLING_VRAGEN, Status.AANVULLING_GEVRAAGD,
                            Handeling.BESLUITEN, Status.BESLOTEN,
                            Handeling.INTREKKEN, Status.INGETROKKEN),
            Status.INGETROKKEN, Map.of(),
            Status.BESLOTEN, Map.of(Handeling.HEROVERWEGEN, Status.IN_HEROVERWEGING),
            Status.IN_HEROVERWEGING, Map.of(Handeling.BESLUITEN, Status.BESLOTEN));

    private static final Set<Handeling> VAN_ANDEREN =
            Set.of(Handeling.AANVULLING_VRAGEN, Handeling.BESLUITEN, Handeling.HEROVERWEGEN);
    private static final Instant NA_DE_AANVULLING = Instant.parse("2027-03-11T00:00:00Z");

    private static final Aanvraaginhoud.Stap STAP =
            new Aanvraaginhoud.Stap("Start", LocalDate.parse("2027-04-01"), LocalDate.parse("2027-05-01"));

    private final Aanvraagronde ronde = Rondevoorbeeld.open();

    @TestFactory
    Stream<DynamicTest> elke_handeling_in_elke_toestand_doet_wat_de_tabel_zegt() {
        return new StateContract<Aanvraag, Status, Handeling>(
                        VERWACHT,
                        Fout.AANVRAAG_STAP,
                        this::inMetIetsNieuws,
                        (aanvraag, handeling) -> doe(aanvraag, handeling, NU),
                        Aanvraag::status)
                .eachPair();
    }

    @Test
    void wat_een_aanvrager_kan_zegt_wat_de_tabel_zegt() {
        VERWACHT.forEach((status, stappen) -> {
            Set<Handeling> eigen = EnumSet.noneOf(Handeling.class);
            eigen.addAll(stappen.keySet());
            eigen.removeAll(VAN_ANDEREN);
            assertThat(inMetIetsNieuws(status).mogelijk(ronde, NU)).isEqualTo(eigen);
        });
    }

    /** So that there is something to submit. */
    private Aanvraag inMetIetsNieuws(Status status) {
        Aanvraag aanvraag = in(status);
        if (status == Status.INGEDIEND || status == Status.AANVULLING_GEVRAAGD) {
            titel(aanvraag, "nog een", NU);
        }
        return aanvraag;
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

    @Test // the round is closed, and no more than what is asked about changes
    void na_de_sluiting_verandert_alleen_waarover_wordt_gevraagd() {
        Aanvraag aanvraag = in(Status.INGEDIEND);
        aanvraag.bewerk(Deel.PLANNING, ronde, inhoud -> inhoud.metPlanning(List.of(STAP)), NU); // and not submitted
        aanvraag.vraagAanvulling(vragen("kern"), Rondevoorbeeld.EINDE);
        assertThat(aanvraag.mogelijk(ronde, Rondevoorbeeld.EINDE))
                .containsExactly(Handeling.BEWERKEN, Handeling.INDIENEN, Handeling.INTREKKEN);
        assertGeweigerd(
                Fout.AANVRAAG_NIET_GEVRAAGD,
                () -> aanvraag.bewerk(Deel.PLANNING, ronde, inhoud -> inhoud, Rondevoorbeeld.EINDE));
        titel(aanvraag, "antwoord", Rondevoorbeeld.EINDE);
        doe(aanvraag, Handeling.INDIENEN, Rondevoorbeeld.EINDE);

        assertThat(aanvraag.status()).isEqualTo(Status.INGEDIEND);
        assertThat(aanvraag.ingediend().nummer()).isEqualTo(2);
        assertThat(aanvraag.ingediend().inhoud().kern().titel()).isEqualTo("antwoord");
        assertThat(aanvraag.ingediend().inhoud().planning()).isEmpty();
        assertThat(aanvraag.versieVan(Deel.PLANNING)).isEqualTo(2); // it was put back
        assertThat(aanvraag.aanvulling()).isNull();
        assertGeweigerd(Fout.RONDE_DICHT, () -> titel(aanvraag, "nog eens", Rondevoorbeeld.EINDE));
    }

    @Test // an answer must say something, else it would close what was asked
    void een_vraag_wordt_niet_beantwoord_met_hetzelfde() {
        Aanvraag aanvraag = in(Status.INGEDIEND);
        aanvraag.bewerk(Deel.PLANNING, ronde, inhoud -> inhoud.metPlanning(List.of(STAP)), NU);
        aanvraag.vraagAanvulling(vragen("kern"), Rondevoorbeeld.EINDE);
        assertGeweigerd(Fout.AANVRAAG_ONGEWIJZIGD, () -> doe(aanvraag, Handeling.INDIENEN, Rondevoorbeeld.EINDE));
        assertThat(aanvraag.aanvulling()).isNotNull();
    }

    @Test // who reads what counts does not see that somebody writes
    void wat_wordt_geschreven_verandert_niets_voor_anderen() {
        Aanvraag aanvraag = in(Status.INGEDIEND);
        long stand = aanvraag.stand();
        titel(aanvraag, "ander", NU);
        assertThat(aanvraag.stand()).isEqualTo(stand);
        doe(aanvraag, Handeling.AANVULLING_VRAGEN, NU);
        doe(aanvraag, Handeling.INDIENEN, NU);
        doe(aanvraag, Handeling.INTREKKEN, NU);
        assertThat(aanvraag.stand()).isEqualTo(stand + 3);
    }

    @Test // days are Dutch: in winter the last one ends at 23:00 UTC
    void na_de_laatste_dag_wordt_een_vraag_niet_meer_beantwoord_maar_wel_opnieuw_gesteld() {
        Aanvraag aanvraag = in(Status.INGEDIEND);
        aanvraag.vraagAanvulling(vragen("kern"), Rondevoorbeeld.EINDE);
        titel(aanvraag, "net op tijd", Instant.parse("2027-03-10T22:59:59Z"));
        Instant voorbij = Instant.parse("2027-03-10T23:00:00Z");
        assertGeweigerd(Fout.RONDE_DICHT, () -> titel(aanvraag, "te laat", voorbij));
        assertGeweigerd(Fout.RONDE_DICHT, () -> doe(aanvraag, Handeling.INDIENEN, voorbij));
        assertThat(aanvraag.ingediend().inhoud().kern().titel()).isEqualTo("een");
        aanvraag.vraagAanvulling(
                new Aanvulling.Vragen(List.of(new Aanvulling.Vraag("kern", "Wat?")), LocalDate.parse("2027-03-11")),
                voorbij);
        doe(aanvraag, Handeling.INDIENEN, voorbij);
        assertThat(aanvraag.ingediend().inhoud().kern().titel()).isEqualTo("net op tijd");
    }

    @Test
    void zolang_kan_worden_aangevuld_wordt_niet_besloten() {
        Aanvraag aanvraag = in(Status.AANVULLING_GEVRAAGD);
        assertGeweigerd(Fout.AANVULLING_LOOPT, () -> aanvraag.besluit(NA_DE_AANVULLING.minusSeconds(3601)));
        aanvraag.besluit(NA_DE_AANVULLING.minusSeconds(3600)); // the day begins in the Netherlands
        assertThat(aanvraag.aanvulling()).isNull();
    }

    @Test
    void de_beschrijving_tekent_dezelfde_tabel() throws IOException {
        StateContract.assertDrawn(Aanvraag.LEVEN);
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
            case AANVULLING_GEVRAAGD -> {
                doe(aanvraag, Handeling.INDIENEN, NU);
                doe(aanvraag, Handeling.AANVULLING_VRAGEN, NU);
            }
            case INGETROKKEN -> aanvraag.trekIn(NU);
            case BESLOTEN -> {
                doe(aanvraag, Handeling.INDIENEN, NU);
                doe(aanvraag, Handeling.BESLUITEN, NU);
            }
            case IN_HEROVERWEGING -> {
                doe(aanvraag, Handeling.INDIENEN, NU);
                doe(aanvraag, Handeling.BESLUITEN, NU);
                doe(aanvraag, Handeling.HEROVERWEGEN, NU);
            }
            default -> {}
        }
        return aanvraag;
    }

    private void doe(Aanvraag aanvraag, Handeling handeling, Instant nu) {
        switch (handeling) {
            case BEWERKEN -> titel(aanvraag, "ander", nu);
            case INDIENEN -> aanvraag.dienIn(ronde, List.of(), "f".repeat(64), "aanvrager", nu);
            case AANVULLING_VRAGEN -> aanvraag.vraagAanvulling(vragen("kern"), nu);
            case INTREKKEN -> aanvraag.trekIn(nu);
            case BESLUITEN -> aanvraag.besluit(NA_DE_AANVULLING);
            case HEROVERWEGEN -> aanvraag.heroverweeg(nu);
        }
    }

    private static Aanvulling.Vragen vragen(String deel) {
        return new Aanvulling.Vragen(List.of(new Aanvulling.Vraag(deel, "Wat?")), LocalDate.parse("2027-03-10"));
    }

    private void titel(Aanvraag aanvraag, String titel, Instant nu) {
        Kern kern = new Kern(titel, null, null, List.of(), null, List.of(), null, null);
        aanvraag.bewerk(Deel.KERN, ronde, inhoud -> inhoud.met(kern), nu);
    }
}
