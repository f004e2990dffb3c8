package nl.ghnt.governance;

import static nl.ghnt.governance.Meetings.addItem;
import static nl.ghnt.governance.Meetings.as;
import static nl.ghnt.governance.Meetings.decide;
import static nl.ghnt.governance.Meetings.etag;
import static nl.ghnt.governance.Meetings.hold;
import static nl.ghnt.governance.Meetings.plan;
import static nl.ghnt.governance.Meetings.today;
import static nl.ghnt.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ghnt.kit.events.EventHandler;
import nl.ghnt.kit.events.ReceivedEvent;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.WriteContract;
import org.junit.jupiter.api.Test;

/** Several who write at once, and others who say something meanwhile. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GelijktijdigTest extends WriteContract {

    private static final String BASE = "/governance/v1";

    @Inject
    Instance<EventHandler<?>> handlers;

    @Inject
    ObjectMapper json;

    @Override
    protected Map<String, Supplier<Write>> writes() {
        Map<String, Supplier<Write>> writes = new HashMap<>();
        bijeenkomsten(writes);
        writes.put("neemBesluit", () -> new Write("/besluiten", null, besluit(behandeldPunt())));
        writes.put("publiceerBesluit", () -> {
            String bijeenkomst = plan("stuurgroep", today().minusDays(3), false);
            String punt = addItem(bijeenkomst);
            hold(bijeenkomst, today().minusDays(3));
            Meetings.publish(bijeenkomst);
            Response besluit = decide(punt, "ANDERS", today()).extract().response();
            return new Write("/besluiten/" + at(besluit, "id") + "/publicatie", besluit.header("ETag"), null);
        });
        writes.put("behandelKnelpunt", () -> {
            UUID knelpunt = gemeldKnelpunt();
            return new Write("/knelpunten/" + knelpunt + "/behandelingen", knelpuntEtag(knelpunt), stap());
        });
        writes.put("voegPersoonToe", () -> new Write("/personen", null, persoon()));
        writes.put("legLidmaatschapVast", () -> new Write("/lidmaatschappen", null, lid()));
        writes.put("beeindigLidmaatschap", () -> {
            Response lid = as("programmateam").body(lid()).post(BASE + "/lidmaatschappen");
            return new Write(
                    "/lidmaatschappen/" + at(lid, "id") + "/beeindiging",
                    lid.header("ETag"),
                    Map.of("eindeGeldigheid", "2031-07-01"));
        });
        return writes;
    }

    private static void bijeenkomsten(Map<String, Supplier<Write>> writes) {
        writes.put(
                "planBijeenkomst",
                () -> new Write(
                        "/bijeenkomsten",
                        null,
                        Map.of(
                                "gremium",
                                "kernteam",
                                "soort",
                                "VERGADERING",
                                "titel",
                                "Vergadering (synthetisch)",
                                "geplandeDatum",
                                today().plusYears(5).toString(),
                                "voorlopig",
                                false)));
        writes.put("voegAgendapuntToe", () -> op(gepland(), "agendapunten", Map.of("tekst", "Punt (synthetisch)")));
        writes.put("bevestigBijeenkomst", () -> op(gepland(), "bevestiging", null));
        writes.put("gelastBijeenkomstAf", () -> op(gepland(), "afgelasting", Map.of("reden", "proef")));
        writes.put("publiceerBijeenkomst", () -> op(gepland(), "publicatie", null));
        writes.put(
                "legVerslagVast",
                () -> op(
                        plan("kernteam", today().minusDays(3), false),
                        "verslag",
                        Map.of("gehoudenDatum", today().minusDays(3).toString())));
    }

    @Test
    void wat_een_regio_intussen_vertelt_maakt_niet_oud_wat_een_gremium_in_handen_heeft() {
        UUID knelpunt = gemeldKnelpunt();
        String gezien = knelpuntEtag(knelpunt);
        hoor("knelpunt.gemeld.v1", 2, knelpunt(knelpunt, "Anders verteld (synthetisch)"));

        Response nu = as("kernteam").get(BASE + "/knelpunten/" + knelpunt);
        assertThat((String) at(nu, "titel")).isEqualTo("Anders verteld (synthetisch)");
        assertThat(nu.header("ETag")).as("it reads otherwise").isNotEqualTo(gezien);
        as("programmateam")
                .header("If-Match", gezien)
                .body(stap())
                .post(BASE + "/knelpunten/" + knelpunt + "/behandelingen")
                .then()
                .statusCode(200);
    }

    @Test
    void een_rapportage_die_vanzelf_op_de_agenda_komt_houdt_niemand_op() {
        Meetings.cancelAll("stuurgroep");
        String bijeenkomst = plan("stuurgroep", today().plusDays(20), false);
        String gezien = etag(bijeenkomst);
        hoor("voortgangsrapportage.ter-vaststelling-aangeboden.v1", 1, """
                {"voortgangsrapportage": "%s", "nummer": 77, "titel": "Proef (synthetisch)", "periode": "2021-H2"}""".formatted(UUID.randomUUID()));

        Response nu = as("programmateam").get(Meetings.BASE + "/" + bijeenkomst);
        assertThat(nu.jsonPath().getList("agenda")).isNotEmpty();
        as("programmateam")
                .header("If-Match", gezien)
                .post(Meetings.BASE + "/" + bijeenkomst + "/bevestiging")
                .then()
                .statusCode(200);
    }

    private static Write op(String bijeenkomst, String stap, Object body) {
        return new Write("/bijeenkomsten/" + bijeenkomst + "/" + stap, etag(bijeenkomst), body);
    }

    private static String gepland() {
        return plan("kernteam", today().plusYears(5), false);
    }

    private static String behandeldPunt() {
        String bijeenkomst = plan("stuurgroep", today().minusDays(3), false);
        String punt = addItem(bijeenkomst);
        hold(bijeenkomst, today().minusDays(3));
        return punt;
    }

    private static Map<String, Object> besluit(String punt) {
        return Map.of("agendapunt", punt, "uitkomst", "ANDERS", "besluitdatum", today().toString());
    }

    private static Map<String, Object> persoon() {
        return Map.of("voorletters", "S.", "achternaam", "Synthetisch");
    }

    private static Map<String, Object> lid() {
        String persoon = at(as("programmateam").body(persoon()).post(BASE + "/personen"), "id");
        return Map.of(
                "soort", "LID",
                "gremium", "kernteam",
                "organisatie", "om",
                "persoon", persoon,
                "niveaus", List.of("TACTISCH"),
                "beginGeldigheid", "2031-01-01");
    }

    private static Map<String, Object> stap() {
        return Map.of("stap", "GEAGENDEERD", "gremium", "kernteam", "datum", today().toString());
    }

    private static String knelpuntEtag(UUID knelpunt) {
        return as("kernteam").get(BASE + "/knelpunten/" + knelpunt).header("ETag");
    }

    private UUID gemeldKnelpunt() {
        UUID knelpunt = UUID.randomUUID();
        hoor("knelpunt.gemeld.v1", 1, knelpunt(knelpunt, "Voorbeeld (synthetisch)"));
        return knelpunt;
    }

    private static String knelpunt(UUID id, String titel) {
        return """
                {"knelpunt": "%s", "regio": "twente", "titel": "%s", "themas": [], "categorie": "OVERIG",
                 "ernst": "LAAG", "gevraagdNiveau": "KERNTEAM", "gemeldOp": "2022-01-10T12:00:00Z"}""".formatted(id, titel);
    }

    private void hoor(String type, long volgnummer, String data) {
        handlers.stream()
                .filter(handler -> handler.type().equals(type))
                .findFirst()
                .ifPresentOrElse(handler -> hoor(handler, volgnummer, data), () -> {
                    throw new AssertionError("nobody hears " + type);
                });
    }

    private <T> void hoor(EventHandler<T> handler, long volgnummer, String data) {
        try {
            ReceivedEvent<T> event = new ReceivedEvent<>(
                    UUID.randomUUID(), "key", volgnummer, Instant.now(), json.readValue(data, handler.dataType()));
            QuarkusTransaction.requiringNew().run(() -> handler.handle(event));
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
