package nl.ghnt.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.ghnt.local.demo.Gateway.Answer;

/** Steps 6 to 9: the report, its adoption by the stuurgroep, the offering to the House, the infographic. */
final class ReportSteps {

    private static final String TEAM = CampaignSteps.TEAM;
    private static final String REPORTS = "/reporting/v1/voortgangsrapportages";

    private final Gateway gateway;

    ReportSteps(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Makes the report on a campaign and writes its texts and the figures that come from a source. */
    Answer write(String campaign) {
        Map<String, Object> assignment = new LinkedHashMap<>();
        assignment.put("soort", "EINDRAPPORTAGE");
        assignment.put("titel", "Voortgangsrapportage " + CampaignSteps.PERIOD + " (synthetische demonstratie)");
        assignment.put("periode", CampaignSteps.PERIOD);
        assignment.put("uitvraag", campaign);
        Answer made = gateway.post(TEAM, REPORTS, null, assignment).expect(201);
        JsonNode content = DemoFile.read("inhoud.json");
        return gateway.put(TEAM, path(made), made.etag(), Map.of("opgave", assignment, "inhoud", content))
                .expect(200);
    }

    /** Waits until the project pool has told its figures, so that they are in the report that is adopted. */
    void awaitPool() {
        gateway.await(
                Gateway.NOBODY,
                "/projectpool/v1/kerncijfers",
                "the figures of the project pool",
                list -> !list.isEmpty());
    }

    /** Asks for adoption, puts it on the agenda of the next stuurgroep and lets the stuurgroep decide. */
    Answer adopt(Answer report) {
        gateway.post(TEAM, path(report) + "/vaststellingsaanvraag", report.etag(), null)
                .expect(200);
        String today = LocalDate.now(DemoRound.ZONE).toString();
        Answer planned = gateway.post(
                        TEAM,
                        "/governance/v1/bijeenkomsten",
                        null,
                        Map.of(
                                "gremium", "stuurgroep",
                                "soort", "VERGADERING",
                                "titel", "Stuurgroep (synthetische demonstratie)",
                                "geplandeDatum", today))
                .expect(201);
        String meeting =
                "/governance/v1/bijeenkomsten/" + planned.json().get("id").asText();
        String reportId = report.json().get("id").asText();
        JsonNode items = gateway.await(
                        TEAM,
                        meeting + "/agendapunten",
                        "the report on the agenda of the stuurgroep",
                        list -> itemOf(list, reportId) != null)
                .json();
        Answer withAgenda = gateway.get(TEAM, meeting).expect(200);
        gateway.post(TEAM, meeting + "/verslag", withAgenda.etag(), Map.of("gehoudenDatum", today))
                .expect(200);
        gateway.post(
                        "stuurgroep",
                        "/governance/v1/besluiten",
                        null,
                        Map.of(
                                "agendapunt",
                                itemOf(items, reportId),
                                "uitkomst",
                                "VASTGESTELD",
                                "besluitdatum",
                                today,
                                "toelichting",
                                "Synthetisch besluit voor de demonstratie"))
                .expect(201);
        return gateway.await(TEAM, path(report), "the adoption of the report", read -> "VASTGESTELD"
                .equals(read.get("status").asText()));
    }

    /** Offers the report to the House and makes it public. */
    Answer publish(Answer adopted) {
        String today = LocalDate.now(DemoRound.ZONE).toString();
        Answer offered = gateway.post(
                        TEAM,
                        path(adopted) + "/aanbieding",
                        adopted.etag(),
                        Map.of("aanbiedingsdatum", today, "kamerbrief", Map.of("briefdatum", today)))
                .expect(200);
        return gateway.post(TEAM, path(adopted) + "/openbaarmaking", offered.etag(), null)
                .expect(200);
    }

    /** Whether somebody without a token sees the report. */
    boolean isPublic(Answer report) {
        return gateway.get(Gateway.NOBODY, path(report)).status() == 200;
    }

    /** The infographic as somebody without a token gets it; {@code form} is empty for JSON, else {@code /svg} or {@code /pdf}. */
    Answer infographic(Answer report, String form) {
        return gateway.get(Gateway.NOBODY, path(report) + "/infographic" + form, "*/*")
                .expect(200);
    }

    private static String itemOf(JsonNode items, String report) {
        for (JsonNode item : items) {
            if (report.equals(item.path("onderwerp").asText())) {
                return item.get("id").asText();
            }
        }
        return null;
    }

    private static String path(Answer report) {
        return REPORTS + "/" + report.json().get("id").asText();
    }
}
