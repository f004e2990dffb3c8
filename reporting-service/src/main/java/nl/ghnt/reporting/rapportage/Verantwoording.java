package nl.ghnt.reporting.rapportage;

import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sources tell, and do not tell, of an edition that was published before this registration existed. */
@Schema(name = "Verantwoording", description = "Wat de bronnen van een geïmporteerde editie wel en niet vertellen")
public record Verantwoording(
        @Schema(description = "Functies die de brief ondertekenden; null als die onbekend zijn", nullable = true)
        List<String> ondertekenaars,

        @Schema(description = "Bijlagen die gezien zijn") List<Bijlage> bijlagen,

        @Schema(description = "Of er geen andere bijlagen zijn")
        boolean bijlagenVolledig,

        @Schema(description = "Geplande aanbieding in de woorden van de bron", nullable = true)
        String aanbiedingGeplandTekst,

        @Schema(description = "Wat een lezer moet weten", nullable = true)
        String toelichting,

        @Schema(description = "Wat niet bekend is, met de reden")
        List<Onbekend> onbekend,

        @Schema(description = "Documenten die over de editie vertellen")
        List<Source> bronnen,

        @Schema(description = "Periode van de mijlpalen; null als die onbekend zijn", nullable = true)
        Mijlpalenperiode mijlpalenperiode,

        @Schema(
                description = "Wat de bronnen bij de cijfers en teksten vertellen; null zonder cijfers",
                nullable = true)
        Infographicbron infographic) {

    static final String PERIODE = "periode";

    /** Why a fact is not known; null when it is. */
    String redenOnbekend(String gegeven) {
        return onbekend.stream()
                .filter(leemte -> leemte.gegeven().equals(gegeven))
                .map(Onbekend::reden)
                .findFirst()
                .orElse(null);
    }

    /** Of which period the milestones are. */
    @Schema(name = "Mijlpalenperiode", description = "Periode van de mijlpalen van een editie")
    public record Mijlpalenperiode(
            @Schema(description = "Periode (EDTF)") String periode,

            @Schema(description = "Periode in de woorden van de bron")
            String tekst) {}

    /** An annex. */
    @Schema(name = "Bijlage", description = "Bijlage bij een rapportage")
    public record Bijlage(
            @Schema(description = "Titel") String titel,

            @Schema(description = "Waar de bijlage genoemd is")
            Source bron) {}

    /** A fact that is not known. */
    @Schema(name = "Onbekend", description = "Gegeven dat niet bekend is, met de reden")
    public record Onbekend(
            @Schema(
                    description = "Naam van de eigenschap; van de inhoud met haar plaats",
                    examples = "inhoud.mijlpalen")
            String gegeven,

            @Schema(description = "Waarom het niet bekend is")
            String reden) {}
}
