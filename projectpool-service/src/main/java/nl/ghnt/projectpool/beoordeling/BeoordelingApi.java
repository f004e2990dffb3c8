package nl.ghnt.projectpool.beoordeling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ghnt.projectpool.Ontbreekt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of assessments, and takes in. */
final class BeoordelingApi {

    private BeoordelingApi() {}

    /** Who is asked to assess what. */
    @Schema(name = "BeoordelingToewijzen", description = "Wie welke aanvraag beoordeelt")
    record Toewijzen(
            @NotNull @Schema(description = "Aanvraag") UUID aanvraag,

            @NotNull @Schema(description = "Beoordelaar in de ronde van de aanvraag")
            UUID beoordelaar) {}

    /** Why an assessor is asked to think again. */
    @Schema(name = "BeoordelingHeropenen", description = "Waarom opnieuw wordt beoordeeld")
    record Heropenen(
            @NotBlank @Size(max = 1000) @Schema(description = "Waarom")
            String reden) {}

    /** How the applications of a round are spread. */
    @Schema(name = "BeoordelingenVerdelen", description = "Hoe de aanvragen van een ronde worden verdeeld")
    record Verdelen(
            @NotNull @Min(1) @Max(10) @Schema(description = "Aantal beoordelaars per aanvraag", examples = "2")
            Integer perAanvraag) {}

    /** What an application is called where it is assessed. */
    @Schema(name = "BeoordeeldeAanvraag", description = "Aanvraag waar een beoordeling over gaat")
    record Over(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Nummer") long nummer,
            @Schema(description = "Titel") String titel,

            @Schema(description = "CBS-code van de gemeente die aanvraagt")
            String gemeente,

            @Schema(description = "Wat wordt gevraagd, in euro's")
            BigDecimal bedrag,

            @Schema(description = "Of zij is verzonnen") boolean synthetisch,

            @Schema(description = "Nummer van de versie die het laatst is ingediend")
            int versie) {}

    /** An assessment in a list. */
    @Schema(name = "BeoordelingItem", description = "Beoordeling in een lijst")
    record Item(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Ronde") UUID ronde,
            @Schema(description = "Aanvraag") UUID aanvraag,
            @Schema(description = "Nummer van de aanvraag") long aanvraagnummer,
            @Schema(description = "Titel van de aanvraag") String titel,
            @Schema(description = "Beoordelaar") UUID beoordelaar,
            @Schema(description = "Waar zij staat") Beoordeling.Status status,

            @Schema(description = "Wat hij het laatst aanraadde; null als er niets is ingediend", nullable = true)
            Advies advies,

            @Schema(
                    description = "Gewogen score, 0 tot en met 5; null als er niets is ingediend",
                    nullable = true,
                    examples = "3.7500")
            BigDecimal score,

            @Schema(description = "Moment van indienen; null als er niets is ingediend", nullable = true)
            Instant ingediendOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {}

    /** An assessment as its reader sees it. */
    @Schema(name = "Beoordeling", description = "Beoordeling zoals de lezer haar ziet")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Ronde") UUID ronde,
            @Schema(description = "Waar zij over gaat") Over aanvraag,
            @Schema(description = "Beoordelaar") UUID beoordelaar,
            @Schema(description = "Waar zij staat") Beoordeling.Status status,

            @Schema(
                    description = "Voor de beoordelaar wat hij schrijft, voor anderen wat is ingediend; null als dat er"
                            + " niet is",
                    nullable = true)
            Oordeelinhoud oordeel,

            @Schema(description = "Volgnummer van wat het laatst is ingediend; null als er niets is", nullable = true)
            Integer versie,

            @Schema(
                    description = "Nummer van de versie van de aanvraag waarover het laatst is ingediend; null als er"
                            + " niets is",
                    nullable = true)
            Integer overVersie,

            @Schema(
                    description = "Gewogen score, 0 tot en met 5; null als er niets is ingediend",
                    nullable = true,
                    examples = "3.7500")
            BigDecimal score,

            @Schema(description = "Wat indienen nog in de weg staat; leeg voor wie niet schrijft")
            List<Ontbreekt> ontbreekt,

            @Schema(
                    description =
                            "Welk belang hij het laatst verklaarde; null als dat nog moet, en voor andere beoordelaars",
                    nullable = true)
            Belang belang,

            @Schema(description = "Banden die bekend zijn") List<Waarschuwing> waarschuwingen,

            @Schema(description = "Wat de lezer er nu mee kan")
            Set<Beoordeling.Handeling> mogelijk,

            @Schema(
                    description = "Waarom het laatst opnieuw is gevraagd; null als dat niet is gebeurd",
                    nullable = true)
            String heropendOm,

            @Schema(description = "Moment van indienen; null als er niets is ingediend", nullable = true)
            Instant ingediendOp,

            @Schema(description = "Moment van toewijzen") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {}

    /** What was submitted at a moment. */
    @Schema(name = "BeoordelingVersie", description = "Wat op een moment is ingediend")
    record Versie(
            @Schema(description = "Volgnummer, vanaf 1") int nummer,

            @Schema(description = "Nummer van de versie van de aanvraag waar het over gaat")
            int overVersie,

            @Schema(description = "Het oordeel") Oordeelinhoud oordeel,
            @Schema(description = "Moment van indienen") Instant ingediendOp) {

        static Versie of(Oordeel oordeel) {
            return new Versie(oordeel.nummer(), oordeel.overVersie(), oordeel.inhoud(), oordeel.ingediendOp());
        }
    }

    /** What was spread. */
    @Schema(name = "Verdeling", description = "Wat er is verdeeld")
    record Verdeeld(
            @Schema(description = "Aantal nieuwe toewijzingen")
            int toegewezen,

            @Schema(description = "Aanvragen waarvoor te weinig beoordelaars zonder band of conflict zijn")
            List<Tekort> tekort,

            @Schema(description = "Wat elke beoordelaar nu heeft")
            List<Belasting> belasting) {}

    /** An application that lacks assessors. */
    @Schema(name = "Verdelingtekort", description = "Aanvraag met te weinig beoordelaars")
    record Tekort(
            @Schema(description = "Aanvraag") UUID aanvraag,
            @Schema(description = "Nummer van de aanvraag") long nummer,
            @Schema(description = "Hoeveel er ontbreken") int ontbreken) {}

    /** How much an assessor has. */
    @Schema(name = "Beoordelaarsbelasting", description = "Aantal beoordelingen van een beoordelaar")
    record Belasting(
            @Schema(description = "Beoordelaar") UUID beoordelaar,

            @Schema(description = "Aantal beoordelingen, zonder wat is vervallen")
            int aantal) {}
}
