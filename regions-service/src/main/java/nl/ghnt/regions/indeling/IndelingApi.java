package nl.ghnt.regions.indeling;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of partitions. */
final class IndelingApi {

    private IndelingApi() {}

    /** A partition as it is read. */
    @Schema(name = "Indeling", description = "Manier waarop Nederland is ingedeeld, in een periode")
    record Response(
            @JsonUnwrapped Indeling.Inhoud inhoud,

            @Schema(description = "Codes van de leden; null als ze niet bekend zijn", nullable = true)
            List<String> leden,

            @Schema(description = "Waarom de leden niet bekend zijn; null als ze dat wel zijn", nullable = true)
            String ledenOnbekendReden,

            @Schema(
                    description = "Eerste dag waarmee het register rekent: waar de bron geen begin geeft, de peildatum",
                    nullable = true)
            LocalDate beginGeldigheid,

            @Schema(description = "Eerste dag waarop zij niet meer geldt; null als het einde open is", nullable = true)
            LocalDate eindeGeldigheid,

            @JsonUnwrapped Indeling.InBron inBron,

            @Schema(description = "Andere bronnen die haar noemen")
            List<Source> ookIn,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(GenoemdeLeden gelezen) {
            Indeling indeling = gelezen.indeling();
            return new Response(
                    indeling.inhoud(),
                    gelezen.isBekend() ? gelezen.leden().stream().map(Lid::code).toList() : null,
                    gelezen.onbekendReden(),
                    indeling.geldigheid().begin(),
                    indeling.geldigheid().end(),
                    indeling.inBron(),
                    indeling.ookIn(),
                    indeling.geregistreerdOp());
        }
    }
}
