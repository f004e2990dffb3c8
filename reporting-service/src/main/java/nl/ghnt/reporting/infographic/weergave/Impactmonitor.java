package nl.ghnt.reporting.infographic.weergave;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Block impact monitor and research (R277-R288). The families study has a population of its own. */
public record Impactmonitor(
        @Schema(description = "Kop van het blok") String titel,

        @Schema(description = "Conclusies, letterlijk als in het rapport; leeg in een concept")
        List<String> conclusies,

        @Schema(description = "Aantal onderzoeken dat is begonnen")
        Cijfer onderzoeken,

        @Schema(description = "Kop van het onderzoek onder gezinnen")
        String gezinnenTitel,

        @Schema(description = "Bevinding van dat onderzoek; null als er geen is", nullable = true)
        String gezinnenTekst,

        @Schema(description = "Cijfers van dat onderzoek, met een eigen populatie")
        List<Cijfer> gezinnen) {

    public Impactmonitor {
        Verplicht.tekst(titel, "impactmonitor.titel");
        conclusies = Verplicht.lijst(conclusies);
        Verplicht.waarde(onderzoeken, "impactmonitor.onderzoeken");
        Verplicht.tekst(gezinnenTitel, "impactmonitor.gezinnenTitel");
        gezinnen = Verplicht.lijst(gezinnen);
    }
}
