package nl.ghnt.reporting.cijfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of figures. */
final class CijferApi {

    private CijferApi() {}

    /** All figures of a campaign. */
    @Schema(name = "Cijferblad", description = "De cijfers van een uitvraag")
    record Blad(
            @Schema(description = "De uitvraag") UUID uitvraag,

            @Schema(description = "Halfjaar waarover is gevraagd", examples = "2021-H2")
            String periode,

            @Schema(description = "Dag waarop de populatie is vastgezet")
            LocalDate peildatum,

            @Schema(description = "Aantal regio's in de vastgezette populatie: de noemer van elk cijfer")
            int aantalRegios,

            @Schema(description = "Aantal regio's met een geaccepteerde inzending")
            int aantalInzendingen,

            @Schema(description = "Of er verzonnen antwoorden bij zijn, voor een demonstratie")
            boolean synthetisch,

            @Schema(
                    description =
                            "Moment waarop de cijfers voor een openbaar rapport zijn bevroren; null bij de stand van nu",
                    nullable = true)
            Instant bevrorenOp,

            @Schema(description = "Een cijfer per vraag") List<Regel> cijfers) {

        /** @param metAntwoorden whether the reader reads what a single region submitted */
        static Blad of(Cijferblad blad, Instant bevrorenOp, boolean metAntwoorden) {
            return new Blad(
                    blad.uitvraag(),
                    blad.periode(),
                    blad.peildatum(),
                    blad.populatie().size(),
                    blad.aantalInzendingen(),
                    blad.synthetisch(),
                    bevrorenOp,
                    blad.cijfers().stream()
                            .map(cijfer -> Regel.of(cijfer, metAntwoorden || cijfer.gegeven() != null))
                            .toList());
        }
    }

    /** One figure. */
    @Schema(
            name = "Cijfer",
            description = "Een cijfer over de vastgezette populatie; onbekend telt apart en is nooit nul")
    record Regel(
            @Schema(description = "Code van de vraag") String code,

            @Schema(
                    description = "Gegeven van de stand van een regio; null als de vraag er geen levert",
                    nullable = true)
            String gegeven,

            @Schema(description = "De vraag") String label,

            @Schema(description = "Ja of nee, of een keuze uit meer")
            Cijfersoort soort,

            @Schema(
                    description = "Cijfer als zin; null bij een keuze en als niets bekend is",
                    nullable = true,
                    examples = "13 van de 28")
            String tekst,

            @Schema(description = "Vastgezette noemer", examples = "28")
            int noemer,

            @Schema(description = "Aantal regio's met ja; null als niets bekend is of bij een keuze", nullable = true)
            Integer aantalJa,

            @Schema(description = "Aantal regio's met nee; null als niets bekend is of bij een keuze", nullable = true)
            Integer aantalNee,

            @Schema(description = "Aantal regio's zonder antwoord")
            int aantalOnbekend,

            @Schema(
                    description = "Codes van de regio's zonder antwoord; null als u niet mag weten welke dat zijn",
                    nullable = true)
            List<String> regiosOnbekend,

            @Schema(description = "De mogelijke antwoorden") List<Uitkomst> uitkomsten) {

        static Regel of(Vraagcijfer cijfer, boolean metRegios) {
            return new Regel(
                    cijfer.code(),
                    cijfer.gegeven(),
                    cijfer.label(),
                    cijfer.soort(),
                    cijfer.tekst(),
                    cijfer.noemer(),
                    cijfer.aantal(Cijfervraag.JA.code()),
                    cijfer.aantal(Cijfervraag.NEE.code()),
                    cijfer.aantalOnbekend(),
                    metRegios ? cijfer.regiosOnbekend() : null,
                    cijfer.uitkomsten().stream()
                            .map(uitkomst -> Uitkomst.of(cijfer, uitkomst, metRegios))
                            .toList());
        }
    }

    /** One possible answer. */
    @Schema(name = "Cijferuitkomst", description = "Een mogelijk antwoord en hoe vaak het is gegeven")
    record Uitkomst(
            @Schema(description = "Code van het antwoord") String code,
            @Schema(description = "Antwoord in woorden") String label,

            @Schema(description = "Aantal regio's; null als van geen regio een antwoord bekend is", nullable = true)
            Integer aantal,

            @Schema(
                    description = "Codes van de regio's; null als u niet mag weten welke regio dit antwoord gaf",
                    nullable = true)
            List<String> regios) {

        static Uitkomst of(Vraagcijfer cijfer, Vraagcijfer.Uitkomst uitkomst, boolean metRegios) {
            return new Uitkomst(
                    uitkomst.code(),
                    uitkomst.label(),
                    cijfer.aantal(uitkomst.code()),
                    metRegios ? uitkomst.regios() : null);
        }
    }
}
