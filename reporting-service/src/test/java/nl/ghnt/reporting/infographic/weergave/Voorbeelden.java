package nl.ghnt.reporting.infographic.weergave;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Infographics to test with: as published, computed from synthetic submissions, unfinished, and hostile. */
final class Voorbeelden {

    static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    static final Instant OPGESTELD_OP = Instant.parse("2022-01-14T09:30:00Z");

    private static final Bron VRAGENLIJST = new Bron("Vragenlijst voortgangsrapportage 2021-H2", "vraag 1");
    private static final Set<String> GEEN_VRIJE_TEKST = Set.of(
            "status",
            "vulling",
            "vergelijking",
            "herkomst",
            "vermelding",
            "opgesteldOp",
            "peildatum",
            "peiljaarZekerheid");

    private Voorbeelden() {}

    /** The final report as the source publishes it. */
    static Infographic gepubliceerd() {
        try {
            return JSON.readValue(PackedFiles.bytes("infographic/eindrapportage.json"), Infographic.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same figures, computed from synthetic submissions: the phase of every region is known. */
    static Infographic berekend() {
        Infographic bron = gepubliceerd();
        Faseverdeling los = bron.lokaleTeams().fases();
        List<Integer> verzonnen = List.of(6, 6, 6, 5, 5);
        List<Faseverdeling.Fase> fases = los.fases().stream()
                .map(f -> new Faseverdeling.Fase(f.nummer(), f.label(), verzonnen.get(f.nummer() - 1)))
                .toList();
        Faseverdeling verdeling = new Faseverdeling(
                los.sleutel(),
                los.label(),
                fases,
                verzonnen,
                true,
                "De toewijzing aan fases is synthetisch.",
                null,
                28,
                Herkomst.BEREKEND,
                "2021",
                VRAGENLIJST);
        return met(
                bron,
                new Editie(7, "2021-H2", null, LocalDate.of(2021, 12, 31), 28, Status.OPENBAAR, 1, OPGESTELD_OP, null),
                Voorbeelden::berekend,
                verdeling,
                bron.projectenpools());
    }

    /** A draft without a single submission. */
    static Infographic onvoltooid() {
        Infographic bron = gepubliceerd();
        Faseverdeling los = bron.lokaleTeams().fases();
        Faseverdeling leeg = new Faseverdeling(
                los.sleutel(),
                los.label(),
                los.fases(),
                null,
                false,
                null,
                "nog geen inzendingen",
                28,
                Herkomst.BEREKEND,
                null,
                VRAGENLIJST);
        Projectenpools pools = new Projectenpools(
                bron.projectenpools().titel(),
                null,
                onbekend(bron.projectenpools().projecten(), "nog niet bekend"),
                null,
                "nog niet bekend");
        return met(
                bron,
                new Editie(null, "2022-H1", null, null, 28, Status.CONCEPT, 1, OPGESTELD_OP, null),
                cijfer -> onbekend(cijfer, "nog geen inzendingen"),
                leeg,
                pools);
    }

    /** Every free text, label and key replaced by what the given function makes of it. */
    static Infographic metTeksten(Infographic infographic, UnaryOperator<String> tekst) {
        try {
            JsonNode boom = vervang(JSON.valueToTree(infographic), "", tekst);
            return JSON.treeToValue(boom, Infographic.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode vervang(JsonNode knoop, String naam, UnaryOperator<String> tekst) {
        if (knoop instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> veld : object.properties()) {
                object.set(veld.getKey(), vervang(veld.getValue(), veld.getKey(), tekst));
            }
        } else if (knoop instanceof ArrayNode lijst) {
            for (int i = 0; i < lijst.size(); i++) {
                lijst.set(i, vervang(lijst.get(i), naam, tekst));
            }
        } else if (knoop instanceof TextNode && !GEEN_VRIJE_TEKST.contains(naam)) {
            return TextNode.valueOf(tekst.apply(knoop.textValue()));
        }
        return knoop;
    }

    private static Cijfer berekend(Cijfer cijfer) {
        return new Cijfer(
                cijfer.sleutel(),
                cijfer.label(),
                cijfer.waarde(),
                "regio’s",
                cijfer.noemer(),
                "de regio’s in de bevroren populatie",
                null,
                Vergelijking.EXACT,
                Herkomst.BEREKEND,
                cijfer.peiljaar(),
                VRAGENLIJST);
    }

    private static Cijfer onbekend(Cijfer cijfer, String reden) {
        return new Cijfer(
                cijfer.sleutel(),
                cijfer.label(),
                null,
                cijfer.eenheid(),
                cijfer.noemer(),
                cijfer.noemerOmschrijving(),
                reden,
                Vergelijking.EXACT,
                cijfer.herkomst(),
                cijfer.peiljaar(),
                cijfer.peiljaarZekerheid(),
                cijfer.bron(),
                cijfer.ookIn());
    }

    private static Infographic met(
            Infographic bron, Editie editie, UnaryOperator<Cijfer> cijfer, Faseverdeling fases, Projectenpools pools) {
        Infographic.LokaleTeams teams = bron.lokaleTeams();
        return new Infographic(
                bron.titel(),
                bron.programma(),
                editie,
                true,
                null,
                Infographic.SYNTHETISCHE_INZENDINGEN,
                bron.integraleSturing(),
                new Infographic.Visie(
                        bron.visie().titel(),
                        bron.visie().conclusies(),
                        bron.visie().cijfers().stream().map(cijfer).toList()),
                bron.ervaringsdeskundigheid(),
                bron.mdaPlusPlus(),
                new Infographic.LokaleTeams(
                        teams.titel(),
                        teams.conclusies(),
                        teams.cijfers().stream().map(cijfer).toList(),
                        fases),
                bron.impactmonitor(),
                bron.expositie(),
                pools,
                bron.verwijzingen());
    }
}
