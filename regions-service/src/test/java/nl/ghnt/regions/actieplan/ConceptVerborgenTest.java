package nl.ghnt.regions.actieplan;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.regions.Wie.als;
import static nl.ghnt.regions.Wie.niemand;
import static nl.ghnt.regions.Wie.programmateam;
import static nl.ghnt.regions.Wie.projectleider;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.function.Supplier;
import nl.ghnt.kit.test.Proves;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.regions.Wie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R135: that a region works on a next version of its plan does not show to others, in nothing that goes with the plan. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
@Proves("R135")
class ConceptVerborgenTest {

    private static final String REGIO = "verborgen-een";
    private static final String EERSTE = "verborgen-twee";
    private static final String TWEEDE = "verborgen-drie";
    private static final String DAG = "2023-02-01";

    private static boolean zijnEr;

    /** Regions without a plan, that no other test meets. */
    @BeforeEach
    void de_regios_zijn_er() {
        if (zijnEr) {
            return;
        }
        zijnEr = true;
        for (String regio : List.of(REGIO, EERSTE, TWEEDE)) {
            Wie.maak(programmateam(), "/regiowijzigingen", """
                {"soort": "INSTELLING", "ingangsdatum": "2023-01-01", "reden": "proef", "bron": {"document": "proef"},
                 "opvolgers": [{"code": "%s", "naam": "%s"}]}\
                """.formatted(regio, regio));
            Wie.maak(programmateam(), "/projectleiderposten", """
                {"regio": "%s", "functie": "PROJECTLEIDER", "status": "VERVULD",
                 "beginGeldigheid": "2023-01-01"}\
                """.formatted(regio));
        }
    }

    private static List<Supplier<RequestSpecification>> anderen() {
        return List.of(Wie::niemand, () -> projectleider("twente"), () -> als("kernteam"));
    }

    @Test
    void een_concept_blijkt_niet_uit_etag_moment_of_lijst() {
        Plannen.Plan plan = Plannen.concept(REGIO).inUitvoering(DAG);
        String pad = "/actieplannen/" + plan.id();
        List<Response> eerst = anderen().stream().map(wie -> wie.get().get(pad)).toList();
        Response gezien = projectleider(REGIO).get(pad);

        Wie.post(projectleider(REGIO), gezien, pad + "/versies", "{}").statusCode(201);

        String gewijzigd = at(programmateam().get(pad), "gewijzigdOp");
        assertThat(gewijzigd).isNotEqualTo(at(gezien, "gewijzigdOp"));
        for (int i = 0; i < eerst.size(); i++) {
            Response daarna = anderen().get(i).get().get(pad);
            assertThat(daarna.header("ETag")).isEqualTo(eerst.get(i).header("ETag"));
            assertThat(daarna.asString()).isEqualTo(eerst.get(i).asString());
            assertThat(sinds(anderen().get(i).get(), gewijzigd)).isEmpty();
        }
        assertThat(sinds(projectleider(REGIO), gewijzigd)).hasSize(1);
        assertThat(sinds(programmateam(), gewijzigd)).hasSize(1);
    }

    @Test
    void de_volgorde_naar_wijziging_verraadt_geen_concept() {
        String eerste = Plannen.concept(EERSTE).vastgesteld(DAG).id();
        String tweede = Plannen.concept(TWEEDE).vastgesteld(DAG).id();
        String pad = "/actieplannen/" + eerste;
        Wie.post(projectleider(EERSTE), projectleider(EERSTE).get(pad), pad + "/versies", "{}")
                .statusCode(201);

        assertThat(volgorde(niemand())).containsSubsequence(tweede, eerste);
        assertThat(volgorde(programmateam())).containsSubsequence(eerste, tweede);
    }

    private static List<String> volgorde(RequestSpecification wie) {
        return wie.queryParam("sort", "-gewijzigdOp")
                .queryParam("pageSize", 100)
                .get("/actieplannen")
                .path("id");
    }

    private static List<String> sinds(RequestSpecification wie, String moment) {
        return wie.queryParam("gewijzigdSinds", moment)
                .queryParam("regio", REGIO)
                .get("/actieplannen")
                .path("id");
    }
}
