package nl.ghnt.reporting.rapportage;

import static nl.ghnt.kit.test.Json.at;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.pool.Projectenpool;
import nl.ghnt.reporting.regio.Register;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class ReportingContractTest extends ApiContract {

    private static String beantwoord;
    private static String openbaar;
    private static String gecorrigeerd;

    @Inject
    Register register;

    @Inject
    Projectenpool pool;

    @Inject
    Rapportageronde ronde;

    /** Two campaigns that regions answered, one answer of which was given back, and a report that is public. */
    @Override
    protected void furnish() {
        register.vertel();
        pool.vertelAantal(108);
        pool.vertelDekking("twente");
        Response uitvraag = ronde.uitvraagMet(2);
        beantwoord = at(uitvraag, "id");
        openbaar = at(ronde.publiceer(ronde.concept(uitvraag)), "id");
        ronde.concept(uitvraag);
        Response eerste = Ronde.ingediend(at(Ronde.openUitvraag(), "id"), "zeeland", Ronde.ANTWOORDEN);
        Response teruggegeven = Ronde.geefTerug(eerste, "Leg uit (synthetisch)");
        gecorrigeerd = at(Ronde.dienIn(Ronde.bewaar(teruggegeven, Ronde.ANTWOORDEN)), "id");
    }

    @Override
    protected Map<String, Supplier<String>> existing() {
        return Map.of(
                "/uitvragen/{id}/cijfers", () -> "/uitvragen/" + beantwoord + "/cijfers",
                "/voortgangsrapportages/{id}/infographic", () -> "/voortgangsrapportages/" + openbaar + "/infographic",
                "/inzendingen/{id}/versies", () -> "/inzendingen/" + gecorrigeerd + "/versies");
    }

    @Override
    protected Map<String, String> withoutOrder() {
        return Map.of("zoekExposities", "there is one exposition");
    }

    @Override
    protected Map<String, Long> statements() {
        // the campaign, what was sent in, and who was to send it in
        return Map.of("leesVolledigheid", 3L);
    }

    @Override
    protected Map<String, String> neverKept() {
        String file = "a file: what was published is bytes in the database already, what was not is drawn anew";
        return Map.of("leesInfographic", file, "leesInfographicAlsPdf", file, "leesInfographicAlsTekening", file);
    }

    /** Facts of the source documents: loaded with their source and version, changed by no call. */
    @Override
    protected Map<String, String> withoutAuditTrail() {
        return Map.of("leesExpositie", "programme data that no call changes; the fact names its source");
    }
}
