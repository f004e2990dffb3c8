package nl.ghnt.governance.gremium;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of bodies. */
public final class GremiumApi {

    private GremiumApi() {}

    /** A body as it is read. */
    @Schema(name = "Gremium", description = "Gremium van het programma")
    record Response(
            @Schema(description = "Vaste code", examples = "stuurgroep")
            String code,

            @Schema(description = "Naam") String naam,

            @Schema(
                    description = "Soort gremium",
                    enumeration = {
                        "OPDRACHTGEVERS",
                        "STUURGROEP",
                        "KERNTEAM",
                        "LEERKRING",
                        "PROJECTLEIDERS",
                        "PROGRAMMATEAM",
                        "SPIEGELGROEP",
                        "COMMISSIE"
                    })
            String soort,

            @Schema(description = "Ring om het slachtoffer; null als de bronnen geen plaats noemen", nullable = true)
            Integer ring,

            @Schema(description = "Volgorde in de ring", nullable = true)
            Integer volgordeInRing,

            @Schema(description = "Waar het gremium voor is; null als geen bron het zegt", nullable = true)
            String missie,

            @Schema(description = "Bron van de missie", nullable = true)
            Source missieBron,

            @Schema(description = "Taken, in volgorde") List<Taak> taken,

            @Schema(description = "Of alle leden bekend zijn")
            boolean ledenlijstVolledig,

            @Schema(description = "Waarom niet alle leden bekend zijn; null als ze dat wel zijn", nullable = true)
            String ledenlijstOnbekendReden,

            @Schema(description = "Aantallen die bronnen noemen")
            List<AangekondigdAantal> aangekondigdeAantallen,

            @Schema(description = "Wat de bronnen zeggen over de samenstelling")
            List<Samenstellingsregel> samenstellingsregels,

            @Schema(description = "Of de bronnen van besluiten van dit gremium spreken")
            boolean magBesluiten,

            @Schema(description = "Of namen van leden nooit worden vastgelegd")
            boolean ledenNietOpenbaar,

            @Schema(description = "Eerste dag waarop het bestaat")
            LocalDate beginGeldigheid,

            @Schema(
                    description = "Eerste dag waarop het niet meer bestaat; null als het einde open is",
                    nullable = true)
            LocalDate eindeGeldigheid,

            @Schema(description = "Begin zoals de bron het geeft (EDTF)", nullable = true)
            String beginInBron,

            @Schema(description = "Toelichting bij het begin", nullable = true)
            String beginToelichting,

            @Schema(description = "Opmerking", nullable = true)
            String opmerking,

            @Schema(description = "Code van het organisatieonderdeel dat dit gremium is", nullable = true)
            String organisatie,

            @Schema(
                    description = "Codes van de organisaties in wier opdracht het werkt; null als onbekend",
                    nullable = true)
            List<String> inOpdrachtVan,

            @Schema(description = "Niveaus van deskundigheid van de leden; null als onbekend", nullable = true)
            List<String> expertiseniveaus,

            @Schema(description = "Niveaus van initiatieven die het coördineert; null als onbekend", nullable = true)
            List<String> initiatiefniveaus,

            @Schema(description = "Codes van gremia die het adviseert", nullable = true)
            List<String> adviseert,

            @Schema(description = "Bron van wie het adviseert", nullable = true)
            Source adviseertBron,

            @Schema(description = "Eindrapport, als er een is", nullable = true)
            Eindrapport eindrapport,

            Source bron,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Gremium gremium) {
            return new Response(
                    gremium.code(),
                    gremium.naam(),
                    gremium.soort(),
                    gremium.ring(),
                    gremium.volgordeInRing(),
                    gremium.missie(),
                    gremium.missieBron(),
                    gremium.taken(),
                    gremium.ledenlijstVolledig(),
                    gremium.ledenlijstOnbekendReden(),
                    gremium.aangekondigdeAantallen(),
                    gremium.samenstellingsregels(),
                    gremium.magBesluiten(),
                    gremium.ledenNietOpenbaar(),
                    gremium.geldigheid().begin(),
                    gremium.geldigheid().end(),
                    edtf(gremium.beginInBron()),
                    gremium.beginToelichting(),
                    gremium.opmerking(),
                    gremium.organisatie(),
                    gremium.inOpdrachtVan(),
                    gremium.expertiseniveaus(),
                    gremium.initiatiefniveaus(),
                    gremium.adviseert(),
                    gremium.adviseertBron(),
                    gremium.eindrapport(),
                    gremium.bron(),
                    gremium.geregistreerdOp());
        }

        private static String edtf(PartialDate date) {
            return date == null ? null : date.edtf();
        }
    }

    /** A body where another resource names it. */
    @Schema(name = "GremiumVerwijzing", description = "Gremium, kort")
    public record Verwijzing(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam) {

        /** Refers to a body; null stays null. */
        public static Verwijzing of(Gremium gremium) {
            return gremium == null ? null : new Verwijzing(gremium.code(), gremium.naam());
        }
    }

    /** A ring with its bodies. */
    @Schema(name = "Ring", description = "Cirkel om het slachtoffer, met de gremia die er staan")
    record RingResponse(
            @Schema(description = "Nummer; 0 is het slachtoffer, over wie niets wordt vastgelegd")
            int nummer,

            @Schema(description = "Naam") String naam,

            @Schema(description = "Of er gremia in deze ring staan")
            boolean metGremia,

            @Schema(description = "Gremia, in volgorde") List<Verwijzing> gremia,
            Source bron,

            @Schema(description = "Moment van vastlegging van de ring")
            Instant geregistreerdOp) {

        static RingResponse of(GremiumService.BezetteRing bezet) {
            return new RingResponse(
                    bezet.ring().nummer(),
                    bezet.ring().naam(),
                    bezet.ring().metGremia(),
                    bezet.gremia().stream().map(Verwijzing::of).toList(),
                    bezet.ring().bron(),
                    bezet.ring().geregistreerdOp());
        }
    }
}
