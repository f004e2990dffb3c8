package nl.ghnt.governance.persoon;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of professionals, to readers with a token. */
public final class PersoonApi {

    private PersoonApi() {}

    /** A professional to add. */
    @Schema(name = "PersoonToevoegen", description = "Een professional, met niet meer dan de naam")
    record Request(
            @Size(min = 1, max = 20) @Schema(description = "Voorletters", nullable = true, examples = "A.B.")
            String voorletters,

            @Size(min = 1, max = 100) @Schema(description = "Voornaam", nullable = true)
            String voornaam,

            @Size(min = 1, max = 50) @Schema(description = "Tussenvoegsel", nullable = true)
            String tussenvoegsel,

            @NotBlank @Size(max = 200) @Schema(description = "Achternaam")
            String achternaam) {

        Persoon.Naam toNaam() {
            return new Persoon.Naam(voorletters, voornaam, tussenvoegsel, achternaam);
        }
    }

    /** A professional as read. */
    @Schema(name = "Persoon", description = "Professional die een bron in diens functie noemt")
    record Response(
            @Schema(description = "Identificatie") UUID id,

            @Schema(description = "Voorletters; null als geen bron ze geeft", nullable = true)
            String voorletters,

            @Schema(description = "Voornaam; null als geen bron hem geeft", nullable = true)
            String voornaam,

            @Schema(description = "Tussenvoegsel", nullable = true)
            String tussenvoegsel,

            @Schema(description = "Achternaam") String achternaam,
            @Schema(description = "Naam om te tonen") String weergavenaam,

            @Schema(description = "Andere schrijfwijzen in bronnen")
            List<Schrijfwijze> andereSchrijfwijzen,

            @Schema(description = "Publicaties waar bronnen naar verwijzen")
            List<Publicatie> publicaties,

            @Schema(description = "Bron; null als het programmateam de persoon toevoegde", nullable = true)
            Source bron,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Persoon persoon) {
            return new Response(
                    persoon.id(),
                    persoon.voorletters(),
                    persoon.voornaam(),
                    persoon.tussenvoegsel(),
                    persoon.achternaam(),
                    persoon.weergavenaam(),
                    persoon.andereSchrijfwijzen(),
                    persoon.publicaties(),
                    persoon.bron(),
                    persoon.geregistreerdOp());
        }
    }

    /** A professional where another resource names one. */
    @Schema(name = "PersoonVerwijzing", description = "Persoon, kort; alleen voor wie namen mag zien")
    public record Verwijzing(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Naam om te tonen") String weergavenaam) {

        /** Refers to a person; null stays null. */
        public static Verwijzing of(Persoon persoon) {
            return persoon == null ? null : new Verwijzing(persoon.id(), persoon.weergavenaam());
        }
    }
}
