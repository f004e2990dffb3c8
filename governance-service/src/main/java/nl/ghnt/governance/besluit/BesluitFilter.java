package nl.ghnt.governance.besluit;

import java.time.Instant;
import java.util.UUID;
import nl.ghnt.governance.bijeenkomst.Agendapunt;

/** Which decisions are asked for; a part that is null leaves everything in. */
record BesluitFilter(
        String gremium,
        Besluit.Status status,
        Agendapunt.OnderwerpSoort onderwerpSoort,
        UUID onderwerp,
        UUID bijeenkomst,
        Instant gewijzigdSinds) {}
