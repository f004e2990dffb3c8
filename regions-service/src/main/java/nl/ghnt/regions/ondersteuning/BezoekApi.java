package nl.ghnt.regions.ondersteuning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.regions.stuk.Stukkop;
import nl.ghnt.regions.stuk.Stuktijden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of visits, and takes in. */
final class BezoekApi {

    private BezoekApi() {}

    /** New. */
    @Schema(name = "BezoekAanmaken", description = "Een bezoek aan een regio")
    record Aanmaken(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @NotNull @Valid @Schema(description = "Het bezoek")
            Bezoek.Inhoud bezoek) {}

    /** A visit as it is read. */
    @Schema(name = "Bezoek", description = "Bezoek van het programmateam aan een regio")
    record Response(
            @JsonUnwrapped Stukkop kop,
            @JsonUnwrapped Bezoek.Inhoud inhoud,
            @JsonUnwrapped Stuktijden tijden) {

        static Response of(Bezoek bezoek) {
            return new Response(Stukkop.van(bezoek), bezoek.inhoud(), Stuktijden.van(bezoek));
        }
    }

    /** Which regions have no visit on record. */
    @Schema(name = "Bezoekstand", description = "Aan welke regio's op een dag nog geen bezoek is vastgelegd")
    record StandResponse(
            @Schema(description = "De dag") LocalDate peildatum,

            @Schema(description = "Aantal regio's op die dag; null als onbekend", nullable = true)
            Integer populatie,

            @Schema(description = "Waarom dat aantal onbekend is; null als bekend", nullable = true)
            String populatieOnbekendReden,

            @Schema(description = "Aantal regio's met een vastgelegd bezoek; null als onbekend", nullable = true)
            Integer metBezoek,

            @Schema(description = "Hetzelfde in woorden") String tekst,

            @Schema(description = "Regio's zonder vastgelegd bezoek; null als onbekend", nullable = true)
            List<Bezoekstand.ZonderBezoek> zonderBezoek,

            @Schema(description = "Wat dat niet zegt") String toelichting) {

        /** wie-is-wie-oud: 'Momenteel wordt door het programmateam een eerste bezoek aan alle regio's afgelegd.' */
        private static final String TOELICHTING =
                "Een regio zonder vastgelegd bezoek kan bezocht zijn: in 2018 legde het programmateam een eerste bezoek"
                        + " aan alle regio's af; aan welke wanneer staat niet in de bronnen.";

        static StandResponse of(Bezoekstand stand) {
            boolean bekend = stand.populatie() != null;
            return new StandResponse(
                    stand.peildatum(),
                    stand.populatie(),
                    bekend ? null : "Welke regio's er op deze dag waren is niet bekend.",
                    stand.metBezoek(),
                    bekend
                            ? "Aan " + stand.metBezoek() + " van de " + stand.populatie()
                                    + " regio's is een bezoek vastgelegd"
                            : "Onbekend",
                    stand.zonderBezoek(),
                    TOELICHTING);
        }
    }
}
