package nl.ghnt.governance.knelpunt;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What this service needs of regions' {@code knelpunt.gemeld.v1}: the full state of what a region tells.
 *
 * @param knelpunt identifier, the same in both services
 */
record KnelpuntGemeld(UUID knelpunt, @JsonUnwrapped Knelpunt.Inhoud inhoud, Instant gemeldOp) {

    KnelpuntGemeld {
        if (Stream.of(
                        knelpunt,
                        inhoud.regio(),
                        inhoud.titel(),
                        inhoud.categorie(),
                        inhoud.ernst(),
                        inhoud.gevraagdNiveau(),
                        gemeldOp)
                .anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("a knelpunt has all of its properties");
        }
    }
}
