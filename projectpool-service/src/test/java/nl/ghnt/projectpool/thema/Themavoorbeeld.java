package nl.ghnt.projectpool.thema;

import java.time.Instant;

/** Synthetic themes for tests of rules. */
public final class Themavoorbeeld {

    private Themavoorbeeld() {}

    public static Thema van(String code, boolean restcategorie) {
        return new Thema(
                new Thema.Inhoud(code, 1, "Synthetisch", "Synthetisch", restcategorie, null, null, null),
                Instant.EPOCH);
    }
}
