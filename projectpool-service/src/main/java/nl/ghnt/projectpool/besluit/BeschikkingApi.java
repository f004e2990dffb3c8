package nl.ghnt.projectpool.besluit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.projectpool.aanvraag.Aandeelhouder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of decisions. */
final class BeschikkingApi {

    private BeschikkingApi() {}

    /** A decision as its reader sees it. */
    @Schema(name = "Beschikking", description = "Wat over een aanvraag is besloten")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Lijst waarin zij is vastgesteld")
            UUID besluitlijst,

            @Schema(description = "Aanvraag") UUID aanvraag,
            @Schema(description = "Nummer van de aanvraag") long aanvraagnummer,
            @Schema(description = "Ronde") UUID ronde,
            @Schema(description = "Titel van het project") String titel,

            @Schema(description = "CBS-code van de gemeente die aanvroeg")
            String gemeente,

            @Schema(description = "Of de aanvraag is verzonnen")
            boolean synthetisch,

            @Schema(description = "Nummer van de versie van de aanvraag waar zij over gaat")
            int overVersie,

            @Schema(description = "Wat is gevraagd, in euro's")
            BigDecimal gevraagd,

            @Schema(description = "Wat is besloten") Uitkomst uitkomst,

            @Schema(description = "Wat is toegekend, in euro's; 0 bij afwijzing")
            BigDecimal bedrag,

            @Schema(description = "Wat elke deelnemer ervan krijgt; leeg bij afwijzing")
            List<Aandeelhouder> aandelen,

            @Schema(description = "Voorwaarden") List<String> voorwaarden,
            @Schema(description = "Waarom") String motivering,

            @Schema(
                    description =
                            "Waarom het anders is dan de rangorde; null als dat niet is gezegd, en voor wie aanvroeg",
                    nullable = true)
            String afwijking,

            @Schema(
                    description = "Plaats in de rangorde toen; null als zij er geen had, en voor wie aanvroeg",
                    nullable = true)
            Integer rang,

            @Schema(description = "Dag van de vergadering") LocalDate vergaderdag,
            @Schema(description = "Waar zij staat") Beschikking.Status status,

            @Schema(description = "Het laatste bezwaar; null als er geen was", nullable = true)
            Bezwaar bezwaar,

            @Schema(description = "Moment van vaststelling") Instant genomenOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        /** @param alles whether the reader sees how it came about */
        static Response of(Beschikking beschikking, boolean alles) {
            return new Response(
                    beschikking.id(),
                    beschikking.besluitlijst(),
                    beschikking.aanvraag(),
                    beschikking.aanvraagnummer(),
                    beschikking.ronde(),
                    beschikking.titel(),
                    beschikking.gemeente(),
                    beschikking.synthetisch(),
                    beschikking.overVersie(),
                    beschikking.gevraagd(),
                    beschikking.uitkomst(),
                    beschikking.bedrag(),
                    beschikking.aandelen(),
                    beschikking.voorwaarden(),
                    beschikking.motivering(),
                    alles ? beschikking.afwijking() : null,
                    alles ? beschikking.rang() : null,
                    beschikking.vergaderdag(),
                    beschikking.status(),
                    beschikking.bezwaar(),
                    beschikking.genomenOp(),
                    beschikking.gewijzigdOp());
        }
    }

    /** The letter to who applied. */
    @Schema(name = "Beschikkingsbrief", description = "Brief aan de gemeente die aanvroeg")
    record Brief(
            @Schema(description = "Onderwerp") String onderwerp,
            @Schema(description = "De hele tekst") String tekst) {}
}
