package nl.ghnt.projectpool.kerncijfer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of key figures. */
final class KerncijferApi {

    private KerncijferApi() {}

    /** A figure as it is read. */
    @Schema(
            name = "Kerncijfer",
            description = "Een getal over de projectenpool, met wat het is en waar het vandaan komt")
    record Response(
            @Schema(description = "Vaste code", examples = "GEFINANCIERDE_PROJECTEN")
            String code,

            @Schema(description = "Plaats in de volgorde van de cijfers, vanaf 1")
            int volgnummer,

            @Schema(description = "Waar het een getal van is")
            String omschrijving,

            @Schema(description = "Het getal", examples = "108")
            int waarde,

            @Schema(description = "GEPUBLICEERD: staat in een bron. GETELD: volgt uit de dekkingstabel.")
            Kerncijfer.Soort soort,

            @Schema(description = "Hoe het te lezen is, en wat het niet zegt")
            String toelichting,

            @Schema(description = "Letterlijke tekst van de bron; null als die niet is aangehaald", nullable = true)
            String tekst,

            @Schema(description = "Codes van de poolrondes waar het samen over gaat")
            List<String> rondes,

            @Schema(description = "Waarom het getal van elke ronde apart onbekend is")
            String perRondeOnbekendReden,

            @Schema(description = "Bron van het getal, of van de tabel waarin is geteld")
            Source bron,

            @Schema(description = "Moment van vastlegging, of van de laatste wijziging in wat geteld is")
            Instant geregistreerdOp) {

        static Response of(Kerncijferstand stand) {
            Kerncijfer.Inhoud kerncijfer = stand.kerncijfer().inhoud();
            return new Response(
                    kerncijfer.code(),
                    kerncijfer.volgnummer(),
                    kerncijfer.omschrijving(),
                    stand.inhoud().waarde(),
                    kerncijfer.soort(),
                    kerncijfer.toelichting(),
                    stand.inhoud().tekst(),
                    kerncijfer.rondes(),
                    kerncijfer.perRondeOnbekendReden(),
                    stand.inhoud().bron(),
                    stand.geregistreerdOp());
        }
    }

    /** A registration as it is read. */
    @Schema(
            name = "Registratie",
            description = "Wat een bron over een gepubliceerd cijfer zegt, en wanneer we dat wisten")
    record RegistratieResponse(
            @Schema(description = "Identificatie") UUID id,
            @JsonUnwrapped Registratie.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp,

            @Schema(
                    description =
                            "Moment waarop een latere registratie hiervoor in de plaats kwam; null zolang deze telt",
                    nullable = true)
            Instant vervangenOp) {

        static RegistratieResponse of(Registratie registratie) {
            return new RegistratieResponse(
                    registratie.id(), registratie.inhoud(), registratie.geregistreerdOp(), registratie.vervangenOp());
        }
    }
}
