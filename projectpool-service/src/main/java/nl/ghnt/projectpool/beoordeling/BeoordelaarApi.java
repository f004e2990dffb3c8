package nl.ghnt.projectpool.beoordeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.input.Visible;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of assessors and the interests that they have, and takes in. */
final class BeoordelaarApi {

    private BeoordelaarApi() {}

    /** Who assesses in a round from now on. */
    @Schema(name = "BeoordelaarBenoemen", description = "Wie voortaan in een ronde beoordeelt")
    record Benoemen(
            @NotNull @Schema(description = "Ronde") UUID ronde,

            @NotBlank @Size(max = 200) @Schema(description = "Subject van het account (claim sub van zijn tokens)")
            String account,

            @NotBlank @Size(max = 200) @Schema(description = "Naam")
            String naam,

            @NotNull
            @Size(max = 35)
            @Schema(
                    description =
                            "Codes van regio's waarvan hij lid of medewerker is; voor aanvragen daarvan wordt gewaarschuwd")
            List<@NotBlank @Size(max = 100) String> regios) {}

    /** Somebody who assesses. */
    @Schema(name = "Beoordelaar", description = "Wie in een ronde beoordeelt")
    record Response(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Ronde") UUID ronde,
            @Schema(description = "Subject van het account") String account,
            @Schema(description = "Naam") String naam,

            @Schema(description = "Codes van regio's waarvan hij lid of medewerker is")
            List<String> regios,

            @Schema(description = "Aantal beoordelingen, zonder wat is vervallen")
            int aantal,

            @Schema(description = "Moment van benoeming") Instant geregistreerdOp,

            @Schema(description = "Moment van ontheffing; null zolang hij beoordeelt", nullable = true)
            Instant onthevenOp,

            @Schema(description = "Laatste moment van wijziging")
            Instant gewijzigdOp) {

        static Response of(Beoordelaar beoordelaar) {
            return new Response(
                    beoordelaar.id(),
                    beoordelaar.ronde(),
                    beoordelaar.account(),
                    beoordelaar.naam(),
                    beoordelaar.regios(),
                    beoordelaar.aantal(),
                    beoordelaar.geregistreerdOp(),
                    beoordelaar.onthevenOp(),
                    beoordelaar.gewijzigdOp());
        }
    }

    /** Which interest an assessor has in an application. */
    @Schema(name = "BelangVerklaren", description = "Welk belang een beoordelaar bij een aanvraag heeft")
    record Verklaren(
            @NotNull @Schema(description = "Aanvraag") UUID aanvraag,
            @NotNull @Schema(description = "Welk belang") Belang belang,

            @Visible
            @Size(max = 1000)
            @Schema(description = "Welke band er is; moet bij BELANG en CONFLICT", nullable = true)
            String toelichting) {}

    /** What was declared. */
    @Schema(name = "Belangverklaring", description = "Verklaring over het belang bij een aanvraag")
    record Verklaring(
            @Schema(description = "Identificatie") UUID id,
            @Schema(description = "Aanvraag") UUID aanvraag,
            @Schema(description = "Beoordelaar") UUID beoordelaar,
            @Schema(description = "Welk belang") Belang belang,

            @Schema(description = "Welke band er is; null als er geen is", nullable = true)
            String toelichting,

            @Schema(description = "Of hij het zelf zei, en niet het programmateam")
            boolean zelf,

            @Schema(description = "Moment van verklaren") Instant geregistreerdOp,

            @Schema(description = "Moment vanaf wanneer een latere geldt; null als deze geldt", nullable = true)
            Instant vervangenOp) {

        static Verklaring of(Belangverklaring verklaring) {
            return new Verklaring(
                    verklaring.id(),
                    verklaring.aanvraag(),
                    verklaring.beoordelaar(),
                    verklaring.belang(),
                    verklaring.toelichting(),
                    verklaring.zelf(),
                    verklaring.geregistreerdOp(),
                    verklaring.vervangenOp());
        }
    }
}
