package nl.ghnt.reporting.inzending;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.kit.test.Json.json;
import static nl.ghnt.reporting.Ronde.antwoord;
import static nl.ghnt.reporting.Ronde.bewaar;
import static nl.ghnt.reporting.Ronde.dienIn;
import static nl.ghnt.reporting.Ronde.onbekend;
import static nl.ghnt.reporting.Ronde.programmateam;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.cijfer.CijferService;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What figures are made of is what was accepted last, and what the answers themselves give. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class KeuzesTest {

    private static final List<Map<String, Object>> ANDERS = List.of(
            antwoord("visie-werkwijze", false),
            antwoord("fase", "ZELFSCAN"),
            antwoord("partners", List.of("ZORG")),
            antwoord("aantal-trainingen", 10),
            antwoord("toelichting", "ZELFSCAN"));

    @Inject
    Register register;

    @Inject
    GeaccepteerdeAntwoorden antwoorden;

    @Inject
    CijferService cijfers;

    @Inject
    EntityManager entities;

    private UUID uitvraag;

    @BeforeEach
    void open() {
        register.vertel();
        uitvraag = UUID.fromString(at(Ronde.openUitvraag(), "id"));
    }

    @Test
    void een_correctie_telt_zodra_zij_is_geaccepteerd_en_niet_eerder() {
        Response twente = geaccepteerd("twente", Ronde.ANTWOORDEN);
        geaccepteerd("drenthe", Ronde.ANTWOORDEN);
        geaccepteerd(
                "zeeland",
                List.of(
                        onbekend("visie-werkwijze", "niet gemeten"),
                        antwoord("fase", "ZELFSCAN"),
                        antwoord("partners", List.of("ZORG"))));

        Response correctie = dienIn(bewaar(Ronde.corrigeer(twente, "Vergist"), ANDERS));
        assertThat(keuzes())
                .containsEntry("visie-werkwijze true", List.of("drenthe", "twente"))
                .containsEntry("fase ZELFSCAN", List.of("zeeland"))
                .doesNotContainKey("visie-werkwijze false");

        Ronde.accepteer(correctie);
        assertThat(keuzes())
                .containsOnly(
                        Map.entry("visie-werkwijze true", List.of("drenthe")),
                        Map.entry("visie-werkwijze false", List.of("twente")),
                        Map.entry("fase VERBETERPLANNEN", List.of("drenthe")),
                        Map.entry("fase ZELFSCAN", List.of("twente", "zeeland")));
        assertThat(antwoorden.keuzes(uitvraag)).hasSize(3);
        assertThat(cijfers.metAntwoorden(uitvraag).antwoorden())
                .filteredOn(antwoord -> antwoord.vraag().equals("aantal-trainingen"))
                .extracting(antwoord -> antwoord.regio() + " " + antwoord.waarde())
                .containsExactly("drenthe 12", "twente 10");
        isZoalsDeAntwoordenZelf();
    }

    @Test
    void zonder_inzending_is_niets_geteld() {
        assertThat(antwoorden.keuzes(uitvraag)).isEmpty();
        programmateam()
                .get("/reporting/v1/uitvragen/" + uitvraag + "/cijfers")
                .then()
                .body(json("aantalInzendingen", equalTo(0)))
                .body(json("synthetisch", equalTo(false)))
                .body(json("cijfers[0].aantalOnbekend", equalTo(28)));
    }

    private Response geaccepteerd(String regio, List<Map<String, Object>> gegeven) {
        return Ronde.geaccepteerd(uitvraag.toString(), regio, gegeven);
    }

    /** Made anew of the answers it is the same. */
    private void isZoalsDeAntwoordenZelf() {
        Map<String, List<String>> bijgehouden = keuzes();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update inzending_versie set keuzes = '{}' where keuzes is not null")
                    .executeUpdate();
            entities.createNativeQuery("select 1 from herstel_keuzes()").getResultList();
        });
        assertThat(keuzes()).isEqualTo(bijgehouden);
    }

    /** Who gave each answer to each question. */
    private Map<String, List<String>> keuzes() {
        Map<String, List<String>> regios = new TreeMap<>();
        for (Regiokeuzes regio : antwoorden.keuzes(uitvraag)) {
            regio.keuzes()
                    .forEach((vraag, keuze) -> regios.computeIfAbsent(vraag + " " + keuze, nieuw -> new ArrayList<>())
                            .add(regio.regio()));
        }
        return regios;
    }
}
