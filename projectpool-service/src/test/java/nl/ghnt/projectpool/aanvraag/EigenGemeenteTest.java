package nl.ghnt.projectpool.aanvraag;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.projectpool.aanvraag.Aanvragen.etag;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ghnt.kit.test.OwnScopeContract;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.besluit.Besluiten;
import nl.ghnt.projectpool.project.Projecten;
import nl.ghnt.projectpool.projectresultaat.Projectresultaten;
import nl.ghnt.projectpool.projectverslag.Projectverslagen;

/** A municipality applies for itself: others write nothing of it, and see nothing of what it did not submit. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class EigenGemeenteTest extends OwnScopeContract {

    @Override
    protected Set<String> ownRoles() {
        return Set.of("aanvrager");
    }

    @Override
    protected String ownScope() {
        return Aanvragen.GEMEENTE;
    }

    @Override
    protected String otherScope() {
        return Aanvragen.ANDERE;
    }

    @Override
    protected String scopeClaim() {
        return "gemeente";
    }

    @Override
    protected String subject() {
        return "aanvrager-van-een-gemeente";
    }

    @Override
    protected Map<String, String> refused() {
        return Map.of(
                "somebody whose token names the municipality as a region",
                TestTokens.person("iemand", List.of("aanvrager"), Aanvragen.GEMEENTE));
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        Map<String, Supplier<Write>> writes = new HashMap<>();
        writes.put(
                "beginAanvraag",
                () -> new Write(
                        "/aanvragen",
                        null,
                        Map.of("ronde", Aanvragen.ronde(), "gemeente", Aanvragen.GEMEENTE, "synthetisch", true)));
        Map.of(
                        "bewaarAanvraagkern", "kern",
                        "bewaarAanvraagdeelnemers", "deelnemers",
                        "bewaarAanvraagbegroting", "begroting",
                        "bewaarAanvraagplanning", "planning",
                        "bewaarAanvraagonderdeel", "onderdelen/AANPAK")
                .forEach((operatie, deel) -> writes.put(operatie, () -> {
                    Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
                    return new Write(
                            "/aanvragen/" + at(aanvraag, "id") + "/" + deel,
                            etag(aanvraag, deel),
                            Aanvragen.DELEN.get(deel));
                }));
        writes.put("bewaarAanvraagdocument", () -> document(Aanvragen.begin(Aanvragen.ronde()), Aanvragen.PDF));
        writes.put("verwijderAanvraagdocument", () -> document(Aanvragen.ingediend(Aanvragen.ronde()), null));
        writes.put(
                "vraagMeeschrijvers",
                () -> new Write(
                        "/aanvragen/" + at(Aanvragen.volledig(Aanvragen.ronde()), "id") + "/meeschrijvers",
                        "\"0\"",
                        Samenwerkingen.meeschrijvers("ijsselland", "kern")));
        writes.put(
                "plaatsOpmerking",
                () -> new Write(
                        "/aanvragen/" + at(Aanvragen.begin(Aanvragen.ronde()), "id") + "/opmerkingen",
                        null,
                        Map.of("tekst", "Klopt dit (synthetisch)?")));
        writes.put("handelOpmerkingAf", () -> {
            Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
            Response opmerking = Samenwerkingen.opgemerkt(aanvraag);
            return new Write(
                    "/aanvragen/" + at(aanvraag, "id") + "/opmerkingen/" + at(opmerking, "id") + "/afhandeling",
                    opmerking.header("ETag"),
                    null);
        });
        writes.put("dienAanvraagIn", () -> op(Aanvragen.volledig(Aanvragen.ronde()), "/indiening"));
        writes.put("trekAanvraagIn", () -> op(Aanvragen.ingediend(Aanvragen.ronde()), "/intrekking"));
        writes.put("bewaarMijlpalen", () -> {
            Response project = Projecten.toegekend();
            return new Write(
                    "/projecten/" + at(project, "id") + "/mijlpalen",
                    project.header("ETag"),
                    Map.of("mijlpalen", List.of(Map.of("omschrijving", "Eerst", "dag", "2027-03-01"))));
        });
        writes.put("bewaarProjectverslag", () -> verslag(Projectverslagen.verwacht(), "", Projectverslagen.INHOUD));
        writes.put("dienProjectverslagIn", () -> verslag(Projectverslagen.bewaard(), "/indiening", null));
        writes.put(
                "deelProjectresultaat",
                () -> new Write("/projectresultaten", null, Projectresultaten.delen(Projecten.gestart(), "REGIOS")));
        writes.put("trekProjectresultaatIn", () -> {
            Response resultaat = Projectresultaten.gedeeld(Projecten.gestart(), "REGIOS");
            return new Write(
                    "/projectresultaten/" + at(resultaat, "id") + "/intrekking", resultaat.header("ETag"), null);
        });
        writes.put("startProject", () -> project(Projecten.toegekend(), "/start", Map.of("dag", "2026-11-01")));
        writes.put("beeindigProject", () -> project(Projecten.gestart(), "/einde", Projecten.evaluatie()));
        writes.put(
                "vraagProjectwijziging",
                () -> new Write(
                        "/projectwijzigingen", null, Projecten.wijziging(Projecten.gestart(), "INHOUD", Map.of())));
        writes.put("trekProjectwijzigingIn", () -> {
            Response wijziging = Projecten.gevraagd(Projecten.gestart(), "INHOUD", Map.of());
            return new Write(
                    "/projectwijzigingen/" + at(wijziging, "id") + "/intrekking", wijziging.header("ETag"), null);
        });
        writes.put("maakBezwaar", () -> {
            Response beschikking = Besluiten.toegekend();
            return new Write(
                    "/beschikkingen/" + at(beschikking, "id") + "/bezwaar",
                    beschikking.header("ETag"),
                    Besluiten.bezwaar());
        });
        return writes;
    }

    @Override
    protected Map<String, Supplier<String>> reads() {
        Supplier<String> concept = () -> "/aanvragen/" + at(Aanvragen.begin(Aanvragen.ronde()), "id");
        Supplier<String> ingediend = () -> "/aanvragen/" + at(Aanvragen.ingediend(Aanvragen.ronde()), "id");
        Supplier<String> beschikking = () -> "/beschikkingen/" + at(Besluiten.toegekend(), "id");
        Map<String, Supplier<String>> reads = new HashMap<>(vanProjecten());
        reads.put("leesMeeschrijvers", () -> concept.get() + "/meeschrijvers");
        reads.put("zoekOpmerkingen", () -> {
            Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
            Samenwerkingen.opgemerkt(aanvraag);
            return "/aanvragen/" + at(aanvraag, "id") + "/opmerkingen";
        });
        reads.put("leesOpmerking", () -> {
            Response aanvraag = Aanvragen.begin(Aanvragen.ronde());
            return "/aanvragen/" + at(aanvraag, "id") + "/opmerkingen/" + at(Samenwerkingen.opgemerkt(aanvraag), "id");
        });
        reads.putAll(Map.of(
                "zoekBeschikkingen",
                () -> "/beschikkingen?ronde=" + at(Besluiten.toegekend(), "ronde"),
                "leesBeschikking",
                beschikking,
                "leesBeschikkingsbrief",
                () -> beschikking.get() + "/brief",
                "zoekAanvragen",
                () -> {
                    String ronde = Aanvragen.ronde();
                    Aanvragen.begin(ronde);
                    Aanvragen.ingediend(ronde);
                    return "/aanvragen?ronde=" + ronde;
                },
                "leesAanvraag",
                concept,
                "leesAanvraagdocument",
                () -> "/aanvragen/" + at(Aanvragen.volledig(Aanvragen.ronde()), "id") + "/documenten/BEGROTING/bestand",
                "leesAanvullingen",
                () -> {
                    Response aanvraag = Aanvragen.ingediend(Aanvragen.ronde());
                    Aanvragen.vraag(aanvraag, "kern");
                    return "/aanvragen/" + at(aanvraag, "id") + "/aanvullingen";
                },
                "leesVersiesVanAanvraag",
                () -> ingediend.get() + "/versies",
                "leesAudittrailVanAanvraag",
                () -> ingediend.get() + "/audittrail")); // who may see names sees them of what is seen
        return reads;
    }

    private static Map<String, Supplier<String>> vanProjecten() {
        return Map.of(
                "zoekBetalingen",
                () -> {
                    Response betaling = Projecten.gepland(Projecten.gestart(), "TERMIJN", 100);
                    return "/betalingen?project=" + at(betaling, "project");
                },
                "leesBetaling",
                () -> "/betalingen/" + at(Projecten.gepland(Projecten.gestart(), "TERMIJN", 100), "id"),
                "zoekProjectwijzigingen",
                () -> {
                    Response wijziging = Projecten.gevraagd(Projecten.gestart(), "INHOUD", Map.of());
                    return "/projectwijzigingen?project=" + at(wijziging, "project");
                },
                "zoekProjectverslagen",
                () -> {
                    Response project = Projecten.gestart();
                    return "/projectverslagen?project=" + at(project, "id");
                },
                "leesProjectverslag",
                () -> "/projectverslagen/" + Projectverslagen.id(Projectverslagen.verwacht()),
                "leesProjectwijziging",
                () -> "/projectwijzigingen/" + at(Projecten.gevraagd(Projecten.gestart(), "INHOUD", Map.of()), "id"));
    }

    private static Write verslag(Response verslag, String stap, Object body) {
        return new Write("/projectverslagen/" + Projectverslagen.id(verslag) + stap, verslag.header("ETag"), body);
    }

    private static Write project(Response project, String stap, Object body) {
        return new Write("/projecten/" + at(project, "id") + stap, project.header("ETag"), body);
    }

    private static Write document(Response aanvraag, byte[] bytes) {
        String deel = "documenten/BEGROTING";
        return new Write("/aanvragen/" + at(aanvraag, "id") + "/" + deel, etag(aanvraag, deel), bytes);
    }

    private static Write op(Response aanvraag, String stap) {
        return new Write("/aanvragen/" + at(aanvraag, "id") + stap, aanvraag.header("ETag"), null);
    }
}
