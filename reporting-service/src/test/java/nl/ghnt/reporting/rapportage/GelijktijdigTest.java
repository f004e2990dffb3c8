package nl.ghnt.reporting.rapportage;

import static nl.ghnt.kit.test.Json.at;
import static nl.ghnt.reporting.Ronde.ANTWOORDEN;
import static nl.ghnt.reporting.Ronde.VRAGEN;
import static nl.ghnt.reporting.Ronde.programmateam;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.ghnt.kit.test.ServiceBackends;
import nl.ghnt.kit.test.TestTokens;
import nl.ghnt.kit.test.WriteContract;
import nl.ghnt.kit.time.DutchDay;
import nl.ghnt.reporting.Ronde;
import nl.ghnt.reporting.regio.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several who write at once, and the stuurgroep that decides meanwhile; for what regions write see {@code EigenRegioTest}. */
@QuarkusTest
@WithTestResource(ServiceBackends.class)
class GelijktijdigTest extends WriteContract {

    private static final String REGIO = "twente";
    private static final String PARTIJ = "VWS";
    private static final Map<String, Object> REDEN = Map.of("reden", "proef");

    @Inject
    Register register;

    @Inject
    Rapportageronde ronde;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void het_register_is_verteld() {
        register.vertel();
    }

    @Override
    protected boolean writesAs(Set<String> roles) {
        return !roles.contains("projectleider");
    }

    @Override
    protected String writer(Set<String> roles) {
        return roles.contains("partij") ? TestTokens.claiming("partij", "partij", PARTIJ) : super.writer(roles);
    }

    @Override
    protected Map<String, Supplier<Write>> writes() {
        Map<String, Supplier<Write>> writes = new HashMap<>();
        vragenlijsten(writes);
        uitvragen(writes);
        writes.put("beoordeelInzending", () -> {
            Response ingediend = Ronde.ingediend(at(Ronde.openUitvraag(), "id"), REGIO, ANTWOORDEN);
            return op("/inzendingen", ingediend, "/beoordelingen", Map.of("oordeel", "GEACCEPTEERD"));
        });
        rapportages(writes);
        return writes;
    }

    private static void vragenlijsten(Map<String, Supplier<Write>> writes) {
        String pad = "/vragenlijsten";
        Map<String, Object> inhoud = Map.of("soort", "TOTAAL", "titel", "Proef", "vragen", VRAGEN);
        Supplier<Response> concept = () -> Ronde.vragenlijst("TOTAAL", VRAGEN);
        writes.put("maakVragenlijst", () -> new Write(pad, null, inhoud));
        writes.put("wijzigVragenlijst", () -> op(pad, concept.get(), "", inhoud));
        writes.put("geefAkkoord", () -> op(pad, concept.get(), "/akkoorden", Map.of("partij", PARTIJ)));
        writes.put("geefVragenlijstVrij", () -> op(pad, Ronde.geefAkkoord(concept.get()), "/vrijgave", null));
        writes.put("trekVragenlijstIn", () -> op(pad, Ronde.geefVrij(concept.get()), "/intrekking", REDEN));
        writes.put(
                "maakVragenlijstversie",
                () -> new Write(pad + "/" + Ronde.vrijgegevenVragenlijst() + "/versies", null, null));
    }

    private static void uitvragen(Map<String, Supplier<Write>> writes) {
        String pad = "/uitvragen";
        Supplier<Object> opening = () -> Ronde.opening(Ronde.vrijgegevenVragenlijst(), Ronde.vrijePeriode());
        writes.put("openUitvraag", () -> new Write(pad, null, opening.get()));
        writes.put("beproefUitvraag", () -> new Write(pad + "/_proef", null, opening.get()));
        writes.put("sluitUitvraag", () -> op(pad, Ronde.openUitvraag(), "/sluiting", null));
        writes.put("verleenUitzondering", () -> {
            Response uitvraag = Ronde.openUitvraag();
            Ronde.sluit(uitvraag);
            String een = "/reporting/v1/uitvragen/" + at(uitvraag, "id");
            Map<String, Object> uitzondering = Map.of(
                    "regio",
                    REGIO,
                    "uiterlijkeDatum",
                    DutchDay.today(Clock.systemUTC()).plusDays(7).toString(),
                    "reden",
                    "proef");
            return op(pad, programmateam().get(een), "/uitzonderingen", uitzondering);
        });
    }

    private void rapportages(Map<String, Supplier<Write>> writes) {
        String pad = "/voortgangsrapportages";
        Supplier<Response> concept = () -> ronde.concept(ronde.uitvraagMet(1));
        writes.put(
                "maakVoortgangsrapportage", () -> new Write(pad, null, Rapportageronde.opgave(ronde.uitvraagMet(0))));
        writes.put("wijzigVoortgangsrapportage", () -> {
            Map<String, Object> opgave = Rapportageronde.opgave(ronde.uitvraagMet(0));
            Response nieuw = programmateam().body(opgave).post(Rapportageronde.PAD);
            Object inhoud = json.convertValue(RapportageVoorbeelden.volledig(), Map.class);
            return op(pad, nieuw, "", Map.of("opgave", opgave, "inhoud", inhoud));
        });
        writes.put("vraagVaststelling", () -> op(pad, concept.get(), "/vaststellingsaanvraag", null));
        writes.put(
                "biedAan",
                () -> op(
                        pad,
                        ronde.stelVast(Rapportageronde.legVoor(concept.get())),
                        "/aanbieding",
                        Map.of("aanbiedingsdatum", "2021-12-16", "kamerbrief", Map.of("dossiernummer", "28345"))));
        writes.put(
                "maakOpenbaar",
                () -> op(
                        pad,
                        Rapportageronde.biedAan(ronde.stelVast(Rapportageronde.legVoor(concept.get()))),
                        "/openbaarmaking",
                        null));
        writes.put("maakErratum", () -> op(pad, ronde.publiceer(concept.get()), "/errata", REDEN));
    }

    @Test
    void een_besluit_van_de_stuurgroep_maakt_niet_oud_wat_de_schrijver_in_handen_heeft() {
        Response voorgelegd = Rapportageronde.legVoor(ronde.concept(ronde.uitvraagMet(1)));
        Response vastgesteld = ronde.stelVast(voorgelegd);
        assertThat((String) at(vastgesteld, "status")).isEqualTo("VASTGESTELD");
        assertThat(vastgesteld.header("ETag")).as("it reads otherwise").isNotEqualTo(voorgelegd.header("ETag"));
        Rapportageronde.biedAan(voorgelegd);
    }

    private static Write op(String pad, Response gezien, String stap, Object body) {
        return new Write(pad + "/" + at(gezien, "id") + stap, gezien.header("ETag"), body);
    }
}
