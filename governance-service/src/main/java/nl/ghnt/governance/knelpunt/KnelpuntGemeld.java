package nl.ghnt.governance.knelpunt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What this service needs of regions' {@code knelpunt.gemeld.v1}: the full state of what a region tells.
 *
 * @param knelpunt identifier, the same in both services
 * @param titel the only text that a region gives out
 * @param categorie what it lies in; kept as told
 * @param ernst how bad it is by the region; kept as told
 * @param gevraagdNiveau who is asked to solve it; kept as told
 */
record KnelpuntGemeld(
        UUID knelpunt,
        String regio,
        String titel,
        List<String> themas,
        String categorie,
        String ernst,
        String gevraagdNiveau,
        Instant gemeldOp) {

    KnelpuntGemeld {
        boolean complete = knelpunt != null
                && regio != null
                && titel != null
                && categorie != null
                && ernst != null
                && gevraagdNiveau != null
                && gemeldOp != null;
        if (!complete) {
            throw new IllegalArgumentException("a knelpunt has all of its properties");
        }
        themas = themas == null ? List.of() : List.copyOf(themas);
    }

    Knelpunt.Inhoud inhoud() {
        return new Knelpunt.Inhoud(regio, titel, themas, categorie, ernst, gevraagdNiveau);
    }
}
