package nl.ghnt.projectpool;

import static io.restassured.RestAssured.given;
import static nl.ghnt.kit.test.Json.at;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.WriteContract;
import nl.ghnt.projectpool.aanvraag.Aanvragen;
import nl.ghnt.projectpool.aanvraag.Inlezingen;
import nl.ghnt.projectpool.aanvraagronde.Ronden;
import nl.ghnt.projectpool.beoordeling.Beoordelingen;
import nl.ghnt.projectpool.besluit.Besluiten;
import nl.ghnt.projectpool.project.Projecten;
import nl.ghnt.projectpool.projectverslag.Projectverslagen;

/** Several who write at once; on a database of its own, for other tests count what is registered. */
@QuarkusTest
@WithTestResource(GelijktijdigTest.OwnDatabase.class)
class GelijktijdigTest extends WriteContract {

    private static final String BASE = "/projectpool/v1";

    private static int teller;

    /** A start of the service that no other test shares. */
    public static class OwnDatabase extends ServiceBackends {}

    /** What a municipality writes, and an assessor, is tried in classes of their own. */
    @Override
    protected boolean writesAs(Set<String> roles) {
        return !roles.contains("aanvrager") && !roles.contains("beoordelaar");
    }

    @Override
    protected Map<String, Long> statements() {
        return Map.of(
                "wijsVermeldingToe", 17L, // the whole table is read and told
                "stelBesluitlijstVast", 28L); // what it is weighed by, and what each of its tables keeps of it
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        Map<String, Supplier<Write>> writes = new HashMap<>(beoordelen());
        writes.putAll(vanTeam());
        writes.putAll(beslissen());
        writes.putAll(uitvoeren());
        writes.putAll(melden());
        writes.putAll(voordragen());
        return writes;
    }

    private static Map<String, Supplier<Write>> beoordelen() {
        return Map.of(
                "benoemBeoordelaar",
                        () -> new Write(
                                "/beoordelaars",
                                null,
                                Beoordelingen.benoeming(Beoordelingen.gesloten(1), Beoordelingen.EEN)),
                "onthefBeoordelaar",
                        () -> {
                            String ronde = Beoordelingen.gesloten(1);
                            Response beoordelaar = Beoordelingen.benoem(ronde, Beoordelingen.EEN);
                            Beoordelingen.wijsToe(ronde, beoordelaar);
                            return new Write(
                                    "/beoordelaars/" + at(beoordelaar, "id") + "/ontheffing",
                                    beoordelaar.header("ETag"),
                                    null);
                        },
                "wijsBeoordelingToe",
                        () -> {
                            String ronde = Beoordelingen.gesloten(1);
                            return new Write(
                                    "/beoordelingen",
                                    null,
                                    Beoordelingen.toewijzing(ronde, Beoordelingen.benoem(ronde, Beoordelingen.EEN)));
                        },
                "heropenBeoordeling",
                        () -> beoordeling(
                                Beoordelingen.ingediend(Beoordelingen.EEN), "/heropening", Map.of("reden", "proef")),
                "trekBeoordelingIn",
                        () -> beoordeling(Beoordelingen.toegewezen(Beoordelingen.EEN), "/intrekking", null),
                "verdeelBeoordelingen",
                        () -> {
                            String ronde = Beoordelingen.gesloten(1);
                            Beoordelingen.benoem(ronde, Beoordelingen.EEN);
                            return new Write("/aanvraagrondes/" + ronde + "/_verdeel", null, Map.of("perAanvraag", 1));
                        });
    }

    private static Map<String, Supplier<Write>> beslissen() {
        return Map.of(
                "maakBesluitlijst",
                        () -> {
                            String ronde = Besluiten.beoordeeld(4);
                            return new Write(
                                    "/besluitlijsten",
                                    null,
                                    Map.of("ronde", ronde, "inhoud", Besluiten.inhoud(Besluiten.toekenning(ronde, 0))));
                        },
                "wijzigBesluitlijst",
                        () -> {
                            Response lijst = lijst();
                            return new Write(
                                    "/besluitlijsten/" + at(lijst, "id"),
                                    lijst.header("ETag"),
                                    Besluiten.inhoud(Besluiten.afwijzing(at(lijst, "ronde"), 0)));
                        },
                "stelBesluitlijstVast", () -> lijst("/vaststelling"),
                "trekBesluitlijstIn", () -> lijst("/intrekking"),
                "beslisOpBezwaar",
                        () -> {
                            Response beschikking = Besluiten.bezwaar(Besluiten.toegekend());
                            return new Write(
                                    "/beschikkingen/" + at(beschikking, "id") + "/bezwaaruitkomst",
                                    beschikking.header("ETag"),
                                    Besluiten.uitkomst("GEGROND"));
                        },
                "rondBesluitenAf",
                        () -> {
                            String pad = "/aanvraagrondes/" + at(Besluiten.toegekend(), "ronde");
                            return new Write(
                                    pad + "/besluit", given().get(BASE + pad).header("ETag"), null);
                        });
    }

    private static Map<String, Supplier<Write>> uitvoeren() {
        return Map.of(
                "stopProject",
                        () -> project(
                                Projecten.gestart(), "/stop", Map.of("dag", "2026-11-15", "reden", "Synthetisch")),
                "verantwoordProject",
                        () -> project(
                                Projecten.beeindigd(), "/verantwoording", Projecten.verantwoording(100 + ++teller)),
                "sluitProjectAf", () -> project(Projecten.verantwoord(), "/afsluiting", null),
                "planBetaling",
                        () -> new Write(
                                "/betalingen", null, Projecten.planning(Projecten.gestart(), "VOORSCHOT", 10000)),
                "doeBetaling", () -> betaling("/uitvoering", Map.of("betaaldOp", "2026-11-25")),
                "laatBetalingVervallen", () -> betaling("/vervallen", null),
                "besluitProjectwijziging",
                        () -> {
                            Response wijziging = Projecten.gevraagd(
                                    Projecten.gestart(),
                                    "LOOPTIJD",
                                    Map.of("begin", "2027-02-01", "einde", "2028-06-30"));
                            return new Write(
                                    "/projectwijzigingen/" + at(wijziging, "id") + "/besluit",
                                    wijziging.header("ETag"),
                                    Map.of("toegestaan", true, "motivering", "Synthetisch"));
                        },
                "rondAanvraagrondeAf",
                        () -> {
                            Response afgesloten = Projecten.alsTeam(Projecten.verantwoord(), "/afsluiting", null);
                            Besluiten.rondAf(afgesloten);
                            String pad = "/aanvraagrondes/" + at(afgesloten, "ronde");
                            return new Write(
                                    pad + "/afronding", given().get(BASE + pad).header("ETag"), null);
                        });
    }

    private static Map<String, Supplier<Write>> voordragen() {
        return Map.of(
                "draagProjectVoor",
                () -> project(Projecten.gestart(), "/voordracht", Projecten.presentatie("Een film (synthetisch)")),
                "trekVoordrachtIn",
                () -> project(Projecten.voorgedragen(), "/voordracht", null));
    }

    private static Map<String, Supplier<Write>> melden() {
        return Map.of(
                "beoordeelProjectverslag",
                        () -> verslag(Projectverslagen.ingediend(), "/oordeel", Projectverslagen.oordeel(true)),
                "slaProjectverslagOver",
                        () -> verslag(Projectverslagen.verwacht(), "/overslaan", Map.of("reden", "Synthetisch")),
                "vraagProjectverslagToch", () -> verslag(Projectverslagen.overgeslagen(), "/vraag", null));
    }

    private static Write verslag(Response verslag, String stap, Object body) {
        return new Write("/projectverslagen/" + Projectverslagen.id(verslag) + stap, verslag.header("ETag"), body);
    }

    private static Write project(Response project, String stap, Object body) {
        return new Write(
                "/projecten/" + at(project, "id") + stap,
                Projecten.lees(project).header("ETag"),
                body);
    }

    private static Write betaling(String stap, Object body) {
        Response betaling = Projecten.gepland(Projecten.gestart(), "VOORSCHOT", 10000);
        return new Write("/betalingen/" + at(betaling, "id") + stap, betaling.header("ETag"), body);
    }

    private static Response lijst() {
        String ronde = Besluiten.beoordeeld(4);
        return Besluiten.maak(ronde, Besluiten.inhoud(Besluiten.toekenning(ronde, 0)));
    }

    private static Write lijst(String wat) {
        Response lijst = lijst();
        return new Write("/besluitlijsten/" + at(lijst, "id") + wat, lijst.header("ETag"), null);
    }

    private static Write beoordeling(Response beoordeling, String wat, Object body) {
        return new Write("/beoordelingen/" + at(beoordeling, "id") + wat, beoordeling.header("ETag"), body);
    }

    private static Map<String, Supplier<Write>> vanTeam() {
        return Map.of(
                "vraagAanvulling",
                        () -> {
                            Response aanvraag = Aanvragen.ingediend(Aanvragen.ronde());
                            return new Write(
                                    "/aanvragen/" + at(aanvraag, "id") + "/aanvullingen",
                                    "\"1\"", // submitted once
                                    Aanvragen.vragen("kern"));
                        },
                "leesAanvragenIn",
                        () -> new Write(
                                Inlezingen.pad(Inlezingen.gesloten()), null, List.of(Inlezingen.regel("POST-1"))),
                "maakAanvraagronde", () -> new Write("/aanvraagrondes", null, Ronden.opzet("gelijktijdig " + ++teller)),
                "wijzigAanvraagronde", () -> ronde("", Map.of("opzet", Ronden.opzet("anders " + ++teller))),
                "openAanvraagronde", () -> ronde("/opening", null),
                "sluitAanvraagronde",
                        () -> {
                            Response open = Ronden.geopend(Ronden.opzet("te sluiten " + ++teller));
                            return new Write(
                                    "/aanvraagrondes/" + at(open, "id") + "/sluiting", open.header("ETag"), null);
                        },
                "registreerKerncijfer",
                        () -> {
                            String pad = "/kerncijfers/GEFINANCIERDE_PROJECTEN";
                            return new Write(
                                    pad + "/registraties",
                                    given().get(BASE + pad).header("ETag"),
                                    Map.of("waarde", 200 + ++teller, "bron", Map.of("document", "proef")));
                        },
                "wijsVermeldingToe",
                        () -> {
                            String id = given().queryParam("thema", "PLEGERAANPAK")
                                    .get(BASE + "/vermeldingen")
                                    .path("[0].id");
                            Response vermelding = given().get(BASE + "/vermeldingen/" + id);
                            return new Write(
                                    "/vermeldingen/" + at(vermelding, "id") + "/toewijzingen",
                                    vermelding.header("ETag"),
                                    Map.of(
                                            "thema",
                                            "PLEGERAANPAK",
                                            "zekerheid",
                                            "AFGELEID",
                                            "deelnemers",
                                            vermelding.jsonPath().getList("toewijzing.deelnemers"),
                                            "bron",
                                            Map.of("document", "proef-" + ++teller)));
                        });
    }

    private static Write ronde(String wat, Object body) {
        Response concept = Ronden.maak(Ronden.opzet("gelijktijdig " + ++teller));
        return new Write("/aanvraagrondes/" + at(concept, "id") + wat, concept.header("ETag"), body);
    }
}
