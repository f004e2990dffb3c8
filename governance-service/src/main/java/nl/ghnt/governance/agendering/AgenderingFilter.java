package nl.ghnt.governance.agendering;

import java.time.Instant;
import java.util.UUID;

/** Which what must go on an agenda are asked for; a part that is null leaves everything in. */
record AgenderingFilter(Agendering.Status status, UUID onderwerp, Instant gewijzigdSinds) {}
