package nl.ghnt.governance.gremium;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import nl.ghnt.kit.time.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says of bodies. */
public final class GremiumApi {

    private GremiumApi() {}

    /** A body as it is read. */
    @Schema(name = "Gremium", description = "Gremium van het programma")
    record Response(
            @JsonUnwrapped Gremium.Inhoud inhoud,
            @Schema(description = "Moment van vastlegging") Instant geregistreerdOp) {

        static Response of(Gremium gremium) {
            return new Response(gremium.inhoud(), gremium.geregistreerdOp());
        }
    }

    /** A body where another resource names it. */
    @Schema(name = "GremiumVerwijzing", description = "Gremium, kort")
    public record Verwijzing(
            @Schema(description = "Vaste code") String code,
            @Schema(description = "Naam") String naam) {

        /** Refers to a body; null stays null. */
        public static Verwijzing of(Gremium gremium) {
            return gremium == null
                    ? null
                    : new Verwijzing(gremium.code(), gremium.inhoud().naam());
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
