package nl.ghnt.reporting.inzending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.reporting.vragenlijst.Vraag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of submissions. */
final class InzendingApi {

    private InzendingApi() {}

    /** A region begins. */
    @Schema(name = "InzendingInvoer", description = "Een regio begint aan haar inzending")
    record Request(
            @NotNull @Schema(description = "De uitvraag") UUID uitvraag,

            @NotBlank @Size(max = 100) @Schema(description = "Code van de regio", examples = "twente")
            String regio,

            @Schema(
                    description = "Of de antwoorden verzonnen zijn, voor een demonstratie of toets; standaard false",
                    nullable = true)
            Boolean synthetisch) {

        boolean isSynthetisch() {
            return synthetisch != null && synthetisch;
        }
    }

    /** Answers as they are saved. */
    @Schema(name = "AntwoordenInvoer", description = "De antwoorden, in plaats van die er stonden; gaten mogen")
    record AntwoordenRequest(
            @NotNull @Size(max = 500) @Schema(description = "Antwoorden, per vraag ten hoogste een")
            List<@NotNull @Valid AntwoordApi> antwoorden) {

        List<Antwoord> toAntwoorden() {
            return antwoorden.stream().map(AntwoordApi::toAntwoord).toList();
        }
    }

    /** One answer, written and read in the same form. */
    @Schema(name = "Antwoord", description = "Het antwoord op een vraag, of de reden waarom het onbekend is")
    record AntwoordApi(
            @NotBlank @Size(max = 100) @Schema(description = "Code van de vraag", examples = "visie-werkwijze")
            String vraag,

            @Schema(
                    description =
                            "true of false, de code van een optie, een lijst met codes, een getal of een tekst; null"
                                    + " als er geen antwoord is")
            Object waarde,

            @Size(min = 1, max = 1000)
            @Schema(description = "Waarom het antwoord onbekend is; alleen zonder waarde", nullable = true)
            String onbekendReden) {

        Antwoord toAntwoord() {
            return new Antwoord(vraag, waarde, onbekendReden);
        }

        static AntwoordApi of(Antwoord antwoord) {
            return new AntwoordApi(antwoord.vraag(), antwoord.waarde(), antwoord.onbekendReden());
        }
    }

    /** A judgement. */
    @Schema(name = "BeoordelingInvoer", description = "Accepteer een inzending of geef haar terug")
    record BeoordelingRequest(
            @NotNull @Schema(description = "Het oordeel") InzendingVersie.Oordeel oordeel,

            @Size(min = 1, max = 2000) @Schema(description = "Reden; verplicht bij teruggeven", nullable = true)
            String reden) {}

    /** A correction. */
    @Schema(name = "CorrectieInvoer", description = "Open een geaccepteerde inzending voor correctie")
    record CorrectieRequest(
            @NotBlank @Size(max = 2000) @Schema(description = "Wat er gecorrigeerd moet worden en waarom")
            String reden) {}

    /** A submission in a list. */
    @Schema(name = "InzendingRegel", description = "Een inzending in een lijst")
    record Item(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "De uitvraag") UUID uitvraag,
            @Schema(description = "Code van de regio") String regio,

            @Schema(description = "Naam van de regio bij de opening")
            String regioNaam,

            @Schema(description = "Stand van zaken") Inzending.Status status,

            @Schema(description = "Nummer van de huidige versie, vanaf 1")
            int versienummer,

            @Schema(description = "Of de antwoorden verzonnen zijn")
            boolean synthetisch,

            @Schema(description = "Moment van de eerste indiening", nullable = true)
            Instant eersteIngediendOp,

            @Schema(description = "Of de eerste indiening te laat was; null zonder indiening", nullable = true)
            Boolean teLaat,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Item of(Inzending inzending) {
            return new Item(
                    inzending.id(),
                    inzending.uitvraag(),
                    inzending.regio(),
                    inzending.regioNaam(),
                    inzending.status(),
                    inzending.versienummer(),
                    inzending.synthetisch(),
                    inzending.eersteIngediendOp(),
                    inzending.teLaat(),
                    inzending.gewijzigdOp());
        }
    }

    /** A submission with its answers. */
    @Schema(name = "Inzending", description = "Een inzending met haar antwoorden en wat de lezer ermee mag")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "De uitvraag") UUID uitvraag,

            @Schema(description = "De vragenlijst van de uitvraag")
            UUID vragenlijst,

            @Schema(description = "Periode waarover gevraagd wordt")
            String periode,

            @Schema(description = "Code van de regio") String regio,

            @Schema(description = "Naam van de regio bij de opening")
            String regioNaam,

            @Schema(description = "Stand van zaken") Inzending.Status status,

            @Schema(description = "Nummer van de huidige versie, vanaf 1")
            int versienummer,

            @Schema(description = "Waarom de huidige versie er is")
            InzendingVersie.Aanleiding aanleiding,

            @Schema(description = "Reden van de teruggave of correctie", nullable = true)
            String reden,

            @Schema(description = "In welke hoedanigheid het laatst is geschreven")
            Hoedanigheid hoedanigheid,

            @Schema(description = "Of de antwoorden verzonnen zijn")
            boolean synthetisch,

            @Schema(description = "Moment van de eerste indiening", nullable = true)
            Instant eersteIngediendOp,

            @Schema(description = "Of de eerste indiening te laat was; null zonder indiening", nullable = true)
            Boolean teLaat,

            @Schema(description = "Versie die meetelt in cijfers; null als er geen geaccepteerd is", nullable = true)
            Integer geaccepteerdeVersie,

            @Schema(description = "De antwoorden van de huidige versie")
            List<AntwoordApi> antwoorden,

            @Schema(description = "Codes van verplichte vragen zonder antwoord")
            List<String> ontbrekendeAntwoorden,

            @Schema(
                    description = "Waarom de antwoorden nu niet geschreven kunnen worden; null als dat kan",
                    examples = "vergrendeld.ingediend",
                    nullable = true)
            String vergrendeling,

            @Schema(description = "Of u nu antwoorden mag bewaren")
            boolean magBewaren,

            @Schema(description = "Of u nu mag indienen: alle verplichte antwoorden zijn er")
            boolean magIndienen,

            @Schema(description = "Of u nu mag beoordelen") boolean magBeoordelen,

            @Schema(description = "Of u nu een correctie mag openen")
            boolean magCorrigeren,

            @Schema(description = "Moment van de laatste wijziging")
            Instant gewijzigdOp) {

        static Response of(Dossier dossier) {
            Inzending inzending = dossier.inzending();
            InzendingVersie versie = inzending.huidigeVersie();
            return new Response(
                    inzending.id(),
                    inzending.uitvraag(),
                    dossier.uitvraag().vragenlijst(),
                    dossier.uitvraag().periode().code(),
                    inzending.regio(),
                    inzending.regioNaam(),
                    inzending.status(),
                    inzending.versienummer(),
                    versie.aanleiding(),
                    versie.reden(),
                    inzending.hoedanigheid(),
                    inzending.synthetisch(),
                    inzending.eersteIngediendOp(),
                    inzending.teLaat(),
                    inzending.geaccepteerdeVersie(),
                    versie.antwoorden().stream().map(AntwoordApi::of).toList(),
                    dossier.ontbrekend().stream().map(Vraag::code).toList(),
                    dossier.vergrendeling() == null
                            ? null
                            : dossier.vergrendeling().reden(),
                    dossier.magBewaren(),
                    dossier.magIndienen(),
                    dossier.magBeoordelen(),
                    dossier.magCorrigeren(),
                    inzending.gewijzigdOp());
        }
    }
}
