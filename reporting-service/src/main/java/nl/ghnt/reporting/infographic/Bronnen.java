package nl.ghnt.reporting.infographic;

import java.util.List;
import java.util.Map;
import nl.ghnt.kit.time.Source;
import nl.ghnt.reporting.cijfer.Cijferblad;
import nl.ghnt.reporting.cijfer.Vraagcijfer;
import nl.ghnt.reporting.infographic.weergave.AndereBron;
import nl.ghnt.reporting.infographic.weergave.Bron;

/** Sources as a reader knows them: by title, not by the short name that the data use. */
final class Bronnen {

    private static final Map<String, String> TITELS = Map.of(
            "infographic-eindrapportage",
            "Infographic bij de eindrapportage van het programma Geweld hoort nergens thuis",
            "impactmonitor-2023",
            "Impactmonitor huiselijk geweld en kindermishandeling 2023");

    private Bronnen() {}

    static Bron van(Source bron) {
        return new Bron(TITELS.getOrDefault(bron.document(), bron.document()), bron.plaats());
    }

    /** The sources beside that of the value. */
    static List<AndereBron> ook(Broncijfer cijfer) {
        return cijfer.ookIn().stream()
                .map(ook -> new AndereBron(van(ook.bron()), ook.peilperiode(), ook.zegt()))
                .toList();
    }

    /** The source; the report itself when none was named. */
    static Bron van(Source bron, String rapport) {
        return bron == null ? new Bron(rapport, null) : van(bron);
    }

    /** The questionnaire and the question that a computed figure comes from. */
    static Bron van(Cijferblad blad, Vraagcijfer cijfer) {
        return new Bron(
                "Uitvraag " + blad.periode() + ", vragenlijst ‘" + blad.vragenlijst() + "’", "vraag " + cijfer.code());
    }
}
