package nl.ghnt.governance.agendering;

import java.time.Instant;
import java.util.UUID;
import nl.ghnt.governance.bijeenkomst.Agendapunt;

/** Which what must go on an agenda are asked for; a part that is null leaves everything in. */
record AgenderingFilter(
        Agendering.Status status, Agendapunt.OnderwerpSoort onderwerpSoort, UUID onderwerp, Instant gewijzigdSinds) {}
