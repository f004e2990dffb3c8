package nl.ghnt.projectpool.beoordeling;

import static nl.ghnt.kit.test.Json.at;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ghnt.kit.test.OwnScopeContract;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.projectpool.aanvraag.Aanvragen;

/** Somebody who assesses does so as the account that was appointed: others of that role write nothing of it, and see nothing. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class EigenBeoordelingTest extends OwnScopeContract {

    private static final String EIGEN = "beoordelaar-van-zichzelf";

    @Override
    protected Set<String> ownRoles() {
        return Set.of("beoordelaar");
    }

    /** The scope is the account itself. */
    @Override
    protected String ownScope() {
        return EIGEN;
    }

    @Override
    protected String otherScope() {
        return "beoordelaar-van-een-ander";
    }

    @Override
    protected String subject() {
        return EIGEN;
    }

    @Override
    protected String token(String scope, String... roles) {
        return TestTokens.person(scope, List.of(roles));
    }

    @Override
    protected Map<String, String> refused() {
        return Map.of("somebody who was never appointed", Beoordelingen.token("beoordelaar-zonder-benoeming"));
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        return Map.of(
                "verklaarBelang",
                () -> {
                    String ronde = Beoordelingen.gesloten(1);
                    Response beoordelaar = Beoordelingen.benoem(ronde, EIGEN);
                    return new Write(
                            "/beoordelaars/" + at(beoordelaar, "id") + "/verklaringen",
                            null,
                            Beoordelingen.verklaring(Beoordelingen.aanvraag(ronde, 0), "GEEN"));
                },
                "bewaarBeoordeling",
                () -> {
                    Response beoordeling = Beoordelingen.toegewezen(EIGEN);
                    return new Write(pad(beoordeling), beoordeling.header("ETag"), Beoordelingen.oordeel(4));
                },
                "dienBeoordelingIn",
                () -> {
                    Response beoordeling = Beoordelingen.ingevuld(EIGEN);
                    return new Write(pad(beoordeling) + "/indiening", beoordeling.header("ETag"), null);
                });
    }

    @Override
    protected Map<String, Supplier<String>> reads() {
        Supplier<String> ronde = () -> {
            String gesloten = Beoordelingen.gesloten(1);
            Beoordelingen.wijsToe(gesloten, Beoordelingen.benoem(gesloten, EIGEN));
            return gesloten;
        };
        Supplier<String> aanvraag = () -> "/aanvragen/" + Beoordelingen.aanvraag(ronde.get(), 0);
        Supplier<String> beoordelaar = () -> {
            Response beoordeling = Beoordelingen.toegewezen(EIGEN);
            return "/beoordelaars/" + at(beoordeling, "beoordelaar");
        };
        return Map.ofEntries(
                Map.entry("zoekAanvragen", () -> "/aanvragen?ronde=" + ronde.get()),
                Map.entry("leesAanvraag", aanvraag),
                Map.entry("leesAanvraagdocument", () -> aanvraag.get() + "/documenten/BEGROTING/bestand"),
                Map.entry("leesAanvullingen", () -> {
                    Response gevraagd = Aanvragen.ingediend(Aanvragen.ronde());
                    Aanvragen.vraag(gevraagd, "kern");
                    Beoordelingen.benoem(at(gevraagd, "ronde"), EIGEN);
                    return "/aanvragen/" + at(gevraagd, "id") + "/aanvullingen";
                }),
                Map.entry("leesVersiesVanAanvraag", () -> aanvraag.get() + "/versies"),
                Map.entry("zoekBeoordelaars", () -> "/beoordelaars?ronde=" + ronde.get()),
                Map.entry("leesBeoordelaar", beoordelaar),
                Map.entry("leesBelangverklaringen", () -> beoordelaar.get() + "/verklaringen"),
                Map.entry("zoekBeoordelingen", () -> "/beoordelingen?ronde=" + ronde.get()),
                Map.entry("leesBeoordeling", () -> pad(Beoordelingen.toegewezen(EIGEN))),
                Map.entry("leesVersiesVanBeoordeling", () -> pad(Beoordelingen.ingediend(EIGEN)) + "/versies"));
    }

    private static String pad(Response beoordeling) {
        return "/beoordelingen/" + at(beoordeling, "id");
    }
}
