package nl.ghnt.projectpool.aanvraag;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.panache.common.Sort;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ghnt.kit.paging.ChangedSince;
import nl.ghnt.kit.paging.Ordering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was submitted at a moment. */
@Schema(name = "AanvraagVersie", description = "Wat op een moment is ingediend")
record AanvraagVersieApi(
        @Schema(description = "Volgnummer, vanaf 1") int nummer,
        @Schema(description = "Moment van indienen") Instant ingediendOp,

        @Schema(description = "Nummer van de versie van de ronde waaronder is ingediend")
        int rondeversie,

        @Schema(description = "Wat werd gevraagd, in euro's")
        BigDecimal bedrag,

        @Schema(description = "SHA-256, zie het ontvangstbewijs")
        String hash,

        @Schema(description = "Wat anders is dan in de versie ervoor; leeg bij de eerste")
        List<Verschil> verschillen,

        @Schema(description = "Wat zij zei") Aanvraaginhoud inhoud) {

    private static final Ordering<AanvraagVersieApi> VOLGORDE = new Ordering<AanvraagVersieApi>()
            .by("nummer", AanvraagVersieApi::nummer)
            .by("ingediendOp", AanvraagVersieApi::ingediendOp);

    /** The versions that were submitted since a moment, each against the one before it. */
    static List<AanvraagVersieApi> of(
            List<Aanvraagversie> versies, ChangedSince changed, Sort sort, ObjectMapper json) {
        List<AanvraagVersieApi> alle = new ArrayList<>();
        Aanvraaginhoud eerder = null;
        for (Aanvraagversie versie : versies) {
            alle.add(of(versie, Verschil.tussen(eerder, versie.inhoud(), json)));
            eerder = versie.inhoud();
        }
        return alle.stream()
                .filter(versie -> changed.includes(versie.ingediendOp()))
                .sorted(VOLGORDE.comparator(sort))
                .toList();
    }

    private static AanvraagVersieApi of(Aanvraagversie versie, List<Verschil> verschillen) {
        return new AanvraagVersieApi(
                versie.nummer(),
                versie.ingediendOp(),
                versie.rondeversie(),
                versie.bedrag(),
                versie.hash(),
                verschillen,
                versie.inhoud());
    }
}
