package nl.ghnt.projectpool.aanvraagronde;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of rounds that are run here, and takes in. */
public final class AanvraagrondeApi {

    private AanvraagrondeApi() {}

    /** What a round is from now on. */
    @Schema(name = "AanvraagrondeWijzigen", description = "Wat een ronde voortaan is")
    record Wijzigen(
            @NotNull @Valid @Schema(description = "De hele ronde, ook wat hetzelfde blijft")
            Rondeopzet opzet,

            @Size(min = 1, max = 1000) @Schema(description = "Waarom; moet zodra de ronde is geopend", nullable = true)
            String reden) {}

    /** A round as it is read. */
    @Schema(name = "Aanvraagronde", description = "Ronde waarin men aanvraagt")
    public record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Waar zij staat") Aanvraagronde.Status status,

            @Schema(description = "Volgnummer van deze versie")
            int versie,

            @JsonUnwrapped Rondeopzet opzet,

            @Schema(description = "Moment van opening; null zolang zij een concept is", nullable = true)
            Instant geopendOp,

            @Schema(description = "Moment van sluiting; null zolang zij niet gesloten is", nullable = true)
            Instant geslotenOp,

            @Schema(
                    description = "Wat is toegekend, in euro's; null zolang nog niet alles is beslist",
                    nullable = true,
                    examples = "2875000.00")
            BigDecimal toegekend,

            @Schema(description = "Moment waarop alles was beslist; null zolang dat niet zo is", nullable = true)
            Instant beslotenOp,

            @Schema(
                    description = "Moment waarop alle projecten waren afgesloten; null zolang dat niet zo is",
                    nullable = true)
            Instant afgerondOp,

            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Aanvraagronde ronde, Instant nu) {
            return new Response(
                    ronde.id(),
                    ronde.status(nu),
                    ronde.geldend().nummer(),
                    ronde.geldend().opzet(),
                    ronde.geopendOp(),
                    ronde.geslotenOp(nu),
                    ronde.beslotenOp() == null ? null : ronde.geld().toegekend(),
                    ronde.beslotenOp(),
                    ronde.afgerondOp(),
                    ronde.geregistreerdOp(),
                    ronde.gewijzigdOp(nu));
        }
    }

    /** What a round was from a moment on. */
    @Schema(name = "AanvraagrondeVersie", description = "Wat een ronde vanaf een moment was")
    record Versie(
            @Schema(description = "Volgnummer, vanaf 1") int nummer,

            @Schema(description = "Waarom zij de vorige verving; null bij de eerste", nullable = true)
            String reden,

            @JsonUnwrapped Rondeopzet opzet,

            @Schema(description = "Moment vanaf wanneer dit gold")
            Instant geregistreerdOp) {

        static Versie of(Rondeversie versie) {
            return new Versie(versie.nummer(), versie.reden(), versie.opzet(), versie.geregistreerdOp());
        }
    }
}
