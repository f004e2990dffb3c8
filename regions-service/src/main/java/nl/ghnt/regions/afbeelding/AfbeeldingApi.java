package nl.ghnt.regions.afbeelding;

import java.time.LocalDate;
import nl.ghnt.kit.time.Source;
import nl.ghnt.regions.feit.Zekerheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of the way from one partition to another. */
final class AfbeeldingApi {

    private AfbeeldingApi() {}

    /** A link, or a member without one, as it is read. */
    @Schema(
            name = "Beeldregel",
            description = "Koppeling tussen leden van twee indelingen, of een lid zonder koppeling")
    record Response(
            @Schema(
                    description = "Code in de ene indeling; null als er niets naar het andere lid leidt",
                    nullable = true)
            String van,

            @Schema(description = "Naam daarvan", nullable = true)
            String vanNaam,

            @Schema(description = "Code in de andere indeling; null als het lid nergens heen leidt", nullable = true)
            String naar,

            @Schema(description = "Naam daarvan", nullable = true)
            String naarNaam,

            @Schema(description = "Hoe zeker; null als er geen koppeling is", nullable = true)
            Zekerheid zekerheid,

            @Schema(description = "Waarom; null als de bron het zelf zegt", nullable = true)
            String toelichting,

            @Schema(description = "Waarom er geen koppeling is; null als die er is", nullable = true)
            String geenKoppelingReden,

            @Schema(
                    description =
                            "Dag waarop de ene indeling is gelezen: de gevraagde, of de dichtstbijzijnde waarop zij gold")
            LocalDate vanPeildatum,

            @Schema(description = "Dag waarop de andere indeling is gelezen")
            LocalDate naarPeildatum,

            @Schema(description = "Bron van de koppeling", nullable = true)
            Source bron) {

        static Response of(Afbeelding afbeelding, Beeldregel regel) {
            Koppeling koppeling = regel.koppeling();
            return new Response(
                    regel.van(),
                    regel.van() == null ? null : afbeelding.van().namen().get(regel.van()),
                    regel.naar(),
                    regel.naar() == null ? null : afbeelding.naar().namen().get(regel.naar()),
                    koppeling == null ? null : koppeling.zekerheid(),
                    koppeling == null ? null : koppeling.toelichting(),
                    regel.reden(),
                    afbeelding.van().dag(),
                    afbeelding.naar().dag(),
                    koppeling == null ? null : koppeling.bron());
        }
    }
}
