package nl.ghnt.governance.agendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ghnt.governance.Fout;
import nl.ghnt.governance.agendering.Agendering.Handeling;
import nl.ghnt.governance.agendering.Agendering.Status;
import nl.ghnt.governance.bijeenkomst.Agendapunt;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.test.StateContract;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The life of what is on its way to a meeting. */
class AgenderingLevenTest {

    private static final Instant NU = Instant.parse("2021-05-01T10:00:00Z");
    private static final Map<Status, Map<Handeling, Status>> VERWACHT = Map.of(
            Status.WACHTEND,
                    Map.of(
                            Handeling.PLAATSEN, Status.GEPLAATST,
                            Handeling.INTREKKEN, Status.INGETROKKEN),
            Status.GEPLAATST,
                    Map.of(
                            Handeling.AFGELASTEN, Status.WACHTEND,
                            Handeling.BESLUITEN, Status.BESLOTEN,
                            Handeling.HOUDEN, Status.GEHOUDEN,
                            Handeling.INTREKKEN, Status.INGETROKKEN),
            Status.BESLOTEN, Map.of(),
            Status.GEHOUDEN, Map.of(),
            Status.INGETROKKEN, Map.of());

    @TestFactory
    Stream<DynamicTest> elke_handeling_doet_wat_de_tabel_zegt() {
        return new StateContract<>(
                        VERWACHT,
                        Fout.AGENDERING_STAP,
                        AgenderingLevenTest::in,
                        AgenderingLevenTest::doe,
                        agendering -> agendering.verloop().status())
                .eachPair();
    }

    @Test
    void zij_loopt_zolang_er_iets_mee_kan() {
        VERWACHT.forEach((status, stappen) -> assertThat(in(status).loopt()).isEqualTo(!stappen.isEmpty()));
    }

    @Test
    void over_een_rapportage_wordt_besloten_en_een_project_is_te_zien() {
        Agendering rapportage = van(new RapportageAangeboden(UUID.randomUUID(), 7, "Rapport", "2021-H2").inhoud());
        assertThat(rapportage.isTeBesluiten()).isTrue();
        assertThat(rapportage.opgave().tekst()).isEqualTo("Vaststellen: Rapport");
        assertThat(project().isTeBesluiten()).isFalse();
        assertThat(project().opgave().tekst()).isEqualTo("Presentatie: Een project");
        assertThat(project().opgave().onderwerpSoort()).isEqualTo(Agendapunt.OnderwerpSoort.PROJECT);
    }

    @Test
    void de_beschrijving_tekent_dezelfde_tabel() throws IOException {
        StateContract.assertDrawn(Agendering.LEVEN);
    }

    private static Agendering project() {
        return van(new ProjectVoorgedragen(UUID.randomUUID(), "Een project").inhoud());
    }

    private static Agendering van(Agendering.Inhoud inhoud) {
        return new Agendering(inhoud, new ReceivedEvent<>(UUID.randomUUID(), "key", 1, NU, inhoud), NU);
    }

    private static Agendering in(Status status) {
        Agendering agendering = project();
        if (status != Status.WACHTEND) {
            doe(agendering, Handeling.PLAATSEN);
        }
        switch (status) {
            case BESLOTEN -> doe(agendering, Handeling.BESLUITEN);
            case GEHOUDEN -> doe(agendering, Handeling.HOUDEN);
            case INGETROKKEN -> doe(agendering, Handeling.INTREKKEN);
            default -> {}
        }
        return agendering;
    }

    private static void doe(Agendering agendering, Handeling handeling) {
        switch (handeling) {
            case PLAATSEN -> agendering.plaats(UUID.randomUUID(), UUID.randomUUID(), NU);
            case AFGELASTEN -> agendering.wachtOpnieuw(NU);
            case BESLUITEN -> agendering.besluit(Besluituitkomst.ANDERS, NU);
            case HOUDEN -> agendering.houd(NU);
            case INTREKKEN -> agendering.trekIn(NU);
        }
    }
}
