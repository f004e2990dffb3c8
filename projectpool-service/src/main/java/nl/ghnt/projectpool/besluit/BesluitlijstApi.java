package nl.ghnt.projectpool.besluit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of lists of decisions, and takes in. */
final class BesluitlijstApi {

    private BesluitlijstApi() {}

    /** A list that begins. */
    @Schema(name = "BesluitlijstMaken", description = "Begin van een besluitlijst")
    record Maken(
            @NotNull @Schema(description = "Ronde waarover wordt besloten")
            UUID ronde,

            @NotNull @Valid @Schema(description = "Wat zij zegt")
            Lijstinhoud inhoud) {}

    /** A list in a list of them. */
    @Schema(name = "BesluitlijstItem", description = "Besluitlijst in een lijst")
    record Item(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Ronde") UUID ronde,
            @Schema(description = "Waar zij staat") Besluitlijst.Status status,
            @Schema(description = "Dag van de vergadering") LocalDate vergaderdag,
            @Schema(description = "Aantal voorstellen") int voorstellen,

            @Schema(description = "Moment van vaststelling; null als zij niet is vastgesteld", nullable = true)
            Instant vastgesteldOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Item of(Besluitlijst lijst) {
            return new Item(
                    lijst.id(),
                    lijst.ronde(),
                    lijst.status(),
                    lijst.inhoud().vergaderdag(),
                    lijst.inhoud().voorstellen().size(),
                    lijst.vastgesteldOp(),
                    lijst.gewijzigdOp());
        }
    }

    /** A list with what it does. */
    @Schema(name = "Besluitlijst", description = "Besluitlijst met haar gevolgen")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Ronde") UUID ronde,
            @Schema(description = "Waar zij staat") Besluitlijst.Status status,
            @Schema(description = "Wat zij zegt") Lijstinhoud inhoud,

            @Schema(
                    description =
                            "Wat zij doet: van een concept zoals het nu zou zijn, van een vastgestelde zoals het toen"
                                    + " was; null van een vervallen lijst",
                    nullable = true)
            Gevolgen gevolgen,

            @Schema(description = "Moment van vaststelling; null als zij niet is vastgesteld", nullable = true)
            Instant vastgesteldOp,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Besluitlijst lijst, Gevolgen gevolgen) {
            return new Response(
                    lijst.id(),
                    lijst.ronde(),
                    lijst.status(),
                    lijst.inhoud(),
                    gevolgen,
                    lijst.vastgesteldOp(),
                    lijst.geregistreerdOp(),
                    lijst.gewijzigdOp());
        }
    }
}
