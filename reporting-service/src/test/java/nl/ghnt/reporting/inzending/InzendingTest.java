package nl.ghnt.reporting.inzending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ghnt.kit.problem.ProblemException;
import nl.ghnt.reporting.Fout;
import nl.ghnt.reporting.uitvraag.Uitvraag;
import nl.ghnt.reporting.uitvraag.Uitvragen;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state machine of a submission: as a table, and over every sequence of actions. */
class InzendingTest {

    private static final Instant OP_TIJD = Instant.parse("2022-01-15T10:00:00Z");
    private static final Instant TE_LAAT = Instant.parse("2022-02-15T10:00:00Z");
    private static final int LONGEST = 6;

    private enum Actie {
        BEWAAR,
        DIEN_IN,
        ACCEPTEER,
        GEEF_TERUG,
        CORRIGEER,
        SLUIT
    }

    private final Uitvraag uitvraag = Uitvragen.open(Vragenlijst.Soort.TOTAAL, "twente");

    @ParameterizedTest
    @CsvSource({
        "CONCEPT,      BEWAAR,     CONCEPT",
        "CONCEPT,      DIEN_IN,    INGEDIEND",
        "CONCEPT,      ACCEPTEER,  INZENDING_NIET_INGEDIEND",
        "CONCEPT,      GEEF_TERUG, INZENDING_NIET_INGEDIEND",
        "CONCEPT,      CORRIGEER,  INZENDING_NIET_GEACCEPTEERD",
        "INGEDIEND,    BEWAAR,     INZENDING_VERGRENDELD",
        "INGEDIEND,    DIEN_IN,    INZENDING_VERGRENDELD",
        "INGEDIEND,    ACCEPTEER,  GEACCEPTEERD",
        "INGEDIEND,    GEEF_TERUG, TERUGGEGEVEN",
        "INGEDIEND,    CORRIGEER,  INZENDING_NIET_GEACCEPTEERD",
        "TERUGGEGEVEN, BEWAAR,     TERUGGEGEVEN",
        "TERUGGEGEVEN, DIEN_IN,    INGEDIEND",
        "TERUGGEGEVEN, ACCEPTEER,  INZENDING_NIET_INGEDIEND",
        "TERUGGEGEVEN, GEEF_TERUG, INZENDING_NIET_INGEDIEND",
        "TERUGGEGEVEN, CORRIGEER,  INZENDING_NIET_GEACCEPTEERD",
        "GEACCEPTEERD, BEWAAR,     INZENDING_VERGRENDELD",
        "GEACCEPTEERD, DIEN_IN,    INZENDING_VERGRENDELD",
        "GEACCEPTEERD, ACCEPTEER,  INZENDING_NIET_INGEDIEND",
        "GEACCEPTEERD, GEEF_TERUG, INZENDING_NIET_INGEDIEND",
        "GEACCEPTEERD, CORRIGEER,  CONCEPT"
    })
    void wat_er_in_elke_toestand_kan(Inzending.Status van, Actie actie, String gevolg) {
        Inzending inzending = in(van);
        boolean refused = gevolg.startsWith("INZENDING_");

        if (refused) {
            assertThatThrownBy(() -> doe(inzending, actie, OP_TIJD))
                    .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fault())
                            .isEqualTo(Fout.valueOf(gevolg)));
        } else {
            doe(inzending, actie, OP_TIJD);
        }
        assertThat(inzending.status()).hasToString(refused ? van.name() : gevolg);
    }

    @Test
    void een_teruggave_kost_niemand_de_sluitingsdatum() {
        Inzending inzending = in(Inzending.Status.TERUGGEGEVEN);

        doe(inzending, Actie.DIEN_IN, TE_LAAT);

        assertThat(inzending.teLaat()).isFalse();
        assertThat(inzending.eersteIngediendOp()).isEqualTo(OP_TIJD);
    }

    @Test
    void een_eerste_indiening_na_de_sluitingsdatum_is_te_laat() {
        Inzending inzending = in(Inzending.Status.CONCEPT);

        doe(inzending, Actie.DIEN_IN, TE_LAAT);

        assertThat(inzending.teLaat()).isTrue();
    }

    @Test // whatever people do in whatever order: the rules that readers of the data count on hold
    void na_elke_reeks_handelingen_kloppen_versies_en_oordelen() {
        reeksen(new ArrayList<>());
    }

    private void reeksen(List<Actie> reeks) {
        if (reeks.size() == LONGEST) {
            loop(reeks);
            return;
        }
        for (Actie actie : Actie.values()) {
            reeks.add(actie);
            reeksen(reeks);
            reeks.remove(reeks.size() - 1);
        }
    }

    private static void loop(List<Actie> reeks) {
        Uitvraag uitvraag = Uitvragen.open(Vragenlijst.Soort.TOTAAL, "twente");
        Inzending inzending = begin(uitvraag);
        Instant moment = OP_TIJD;
        for (Actie actie : reeks) {
            moment = moment.plus(Duration.ofDays(7));
            Inzending.Status before = inzending.status();
            int versie = inzending.versienummer();
            Integer geaccepteerd = inzending.geaccepteerdeVersie();
            try {
                doe(inzending, uitvraag, actie, moment);
            } catch (ProblemException refused) {
                assertThat(inzending.status()).isEqualTo(before);
                assertThat(inzending.versienummer()).isEqualTo(versie);
            }
            assertRegels(inzending, reeks);
            boolean opens = inzending.versienummer() > versie;
            assertThat(inzending.versienummer()).isBetween(versie, versie + 1);
            assertThat(opens && actie != Actie.GEEF_TERUG && actie != Actie.CORRIGEER)
                    .isFalse();
            assertThat(geaccepteerd != null && inzending.geaccepteerdeVersie() == null)
                    .as("what was accepted keeps counting after %s", reeks)
                    .isFalse();
        }
    }

    private static void assertRegels(Inzending inzending, List<Actie> reeks) {
        assertThat(inzending.teLaat() == null).as(reeks.toString()).isEqualTo(!inzending.ooitIngediend());
        assertThat(inzending.huidigeVersie().versienummer()).isEqualTo(inzending.versienummer());
        boolean wacht =
                inzending.status() == Inzending.Status.INGEDIEND || inzending.status() == Inzending.Status.GEACCEPTEERD;
        assertThat(inzending.huidigeVersie().ingediendOp() != null).isEqualTo(wacht);
        if (inzending.status() == Inzending.Status.GEACCEPTEERD) {
            assertThat(inzending.geaccepteerdeVersie()).isEqualTo(inzending.versienummer());
        }
        if (inzending.status() != Inzending.Status.CONCEPT) {
            assertThat(inzending.ooitIngediend()).isTrue();
        }
    }

    private Inzending in(Inzending.Status status) {
        Inzending inzending = begin(uitvraag);
        if (status != Inzending.Status.CONCEPT) {
            doe(inzending, Actie.DIEN_IN, OP_TIJD);
        }
        if (status == Inzending.Status.GEACCEPTEERD) {
            doe(inzending, Actie.ACCEPTEER, OP_TIJD);
        }
        if (status == Inzending.Status.TERUGGEGEVEN) {
            doe(inzending, Actie.GEEF_TERUG, OP_TIJD);
        }
        return inzending;
    }

    private static Inzending begin(Uitvraag uitvraag) {
        return Inzending.begin(
                UUID.randomUUID(),
                UUID.randomUUID(),
                uitvraag,
                uitvraag.lid("twente").orElseThrow(),
                true,
                Hoedanigheid.PROJECTLEIDER,
                OP_TIJD);
    }

    private void doe(Inzending inzending, Actie actie, Instant moment) {
        doe(inzending, uitvraag, actie, moment);
    }

    private static void doe(Inzending inzending, Uitvraag uitvraag, Actie actie, Instant moment) {
        switch (actie) {
            case BEWAAR -> inzending.bewaar(List.of(), uitvraag, Hoedanigheid.PROJECTLEIDER, moment);
            case DIEN_IN -> inzending.dienIn(uitvraag, "iemand", Hoedanigheid.PROJECTLEIDER, moment);
            case ACCEPTEER -> inzending.accepteer(null, Map.of(), "iemand", moment);
            case GEEF_TERUG -> inzending.geefTerug("reden", UUID.randomUUID(), "iemand", moment);
            case CORRIGEER -> inzending.corrigeer("reden", UUID.randomUUID(), uitvraag, moment);
            case SLUIT -> sluitEenKeer(uitvraag);
        }
    }

    private static void sluitEenKeer(Uitvraag uitvraag) {
        if (uitvraag.status() == Uitvraag.Status.OPEN) {
            Uitvragen.sluit(uitvraag);
        }
    }
}
