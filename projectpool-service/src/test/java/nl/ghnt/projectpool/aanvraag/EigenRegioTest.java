package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ghnt.kit.posts.PostRole;
import nl.ghnt.kit.test.OwnScopeContract;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.regio.Posten;
import org.junit.jupiter.api.BeforeEach;

/** Who leads or represents a region that takes part works along as far as the applicant asked; others see and write nothing. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class EigenRegioTest extends OwnScopeContract {

    private static final String REGIO = "ijsselland";
    private static final String BUUR = "zeeland";
    private static final String BEEINDIGD = "gelderland-zuid";
    private static final String HOUDER = "houder-van-een-post";
    private static final String[] ALLES = {
        "kern", "deelnemers", "begroting", "planning", "onderdelen/AANPAK", "documenten/BEGROTING"
    };

    @BeforeEach
    void vervul() {
        for (PostRole rol : PostRole.values()) {
            Posten.vervul(REGIO, rol, HOUDER, null);
            Posten.vervul(BUUR, rol, HOUDER, null);
            Posten.vervul(BEEINDIGD, rol, HOUDER, LocalDate.of(2020, 1, 1));
        }
    }

    @Override
    protected Set<String> ownRoles() {
        return Set.of("projectleider", "vertegenwoordiger");
    }

    @Override
    protected String ownScope() {
        return REGIO;
    }

    @Override
    protected String otherScope() {
        return BUUR;
    }

    @Override
    protected String subject() {
        return HOUDER;
    }

    @Override
    protected Map<String, String> refused() {
        return Map.of(
                "project leader, while another account holds the post",
                TestTokens.person("iemand-anders", List.of("projectleider"), REGIO),
                "project leader of a participating region whose appointment has ended",
                TestTokens.person(HOUDER, List.of("projectleider"), BEEINDIGD));
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        Map<String, Supplier<Write>> writes = new HashMap<>();
        Map.of(
                        "bewaarAanvraagkern", "kern",
                        "bewaarAanvraagdeelnemers", "deelnemers",
                        "bewaarAanvraagbegroting", "begroting",
                        "bewaarAanvraagplanning", "planning",
                        "bewaarAanvraagonderdeel", "onderdelen/AANPAK")
                .forEach((operatie, deel) -> writes.put(operatie, () -> op(deel, Aanvragen.DELEN.get(deel))));
        writes.put("bewaarAanvraagdocument", () -> op("documenten/BEGROTING", Aanvragen.PDF));
        writes.put("verwijderAanvraagdocument", () -> op("documenten/BEGROTING", null));
        writes.put(
                "plaatsOpmerking",
                () -> new Write(
                        "/aanvragen/" + at(Samenwerkingen.gedeeld(REGIO), "id") + "/opmerkingen",
                        null,
                        Map.of("tekst", "Klopt dit (synthetisch)?")));
        return writes;
    }

    @Override
    protected Map<String, Supplier<String>> reads() {
        Supplier<String> concept = () -> "/aanvragen/" + at(Samenwerkingen.gedeeld(REGIO, ALLES), "id");
        Supplier<String> ingediend = () -> "/aanvragen/" + at(Aanvragen.ingediend(Aanvragen.ronde()), "id");
        return Map.of(
                "zoekAanvragen",
                () -> {
                    String ronde = Aanvragen.ronde();
                    Aanvragen.ingediend(ronde);
                    Samenwerkingen.vraag(Aanvragen.volledig(ronde), REGIO);
                    return "/aanvragen?ronde=" + ronde;
                },
                "leesAanvraag",
                concept,
                "leesMeeschrijvers",
                () -> concept.get() + "/meeschrijvers",
                "leesAanvraagdocument",
                () -> concept.get() + "/documenten/BEGROTING/bestand",
                "leesVersiesVanAanvraag",
                () -> ingediend.get() + "/versies",
                "leesAanvullingen",
                () -> {
                    Response aanvraag = Aanvragen.ingediend(Aanvragen.ronde());
                    Aanvragen.vraag(aanvraag, "kern");
                    return "/aanvragen/" + at(aanvraag, "id") + "/aanvullingen";
                },
                "zoekOpmerkingen",
                () -> {
                    Response aanvraag = Samenwerkingen.gedeeld(REGIO);
                    Samenwerkingen.opgemerkt(aanvraag);
                    return "/aanvragen/" + at(aanvraag, "id") + "/opmerkingen";
                },
                "leesOpmerking",
                () -> {
                    Response aanvraag = Samenwerkingen.gedeeld(REGIO);
                    return "/aanvragen/" + at(aanvraag, "id") + "/opmerkingen/"
                            + at(Samenwerkingen.opgemerkt(aanvraag), "id");
                });
    }

    /** One more than an applicant: what posts the caller holds. */
    @Override
    protected Map<String, Long> statements() {
        return Map.of("bewaarAanvraagdocument", 13L);
    }

    private static Write op(String deel, Object inhoud) {
        Response aanvraag = Samenwerkingen.begonnen(REGIO, ALLES);
        return new Write("/aanvragen/" + at(aanvraag, "id") + "/" + deel, etag(aanvraag, deel), inhoud);
    }
}
