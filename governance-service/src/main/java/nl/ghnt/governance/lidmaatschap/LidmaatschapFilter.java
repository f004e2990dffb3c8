package nl.ghnt.governance.lidmaatschap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which memberships are asked for; a part that is null leaves everything in. */
record LidmaatschapFilter(
        String gremium,
        String functie,
        String organisatie,
        UUID persoon,
        Lidmaatschap.Soort soort,
        LocalDate validOn,
        Instant knownAt,
        Instant gewijzigdSinds) {

    /** The same, whatever the day. */
    LidmaatschapFilter opElkeDag() {
        return new LidmaatschapFilter(gremium, functie, organisatie, persoon, soort, null, knownAt, gewijzigdSinds);
    }
}
