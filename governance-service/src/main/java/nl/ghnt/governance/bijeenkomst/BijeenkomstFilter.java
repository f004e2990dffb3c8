package nl.ghnt.governance.bijeenkomst;

import java.time.Instant;
import java.time.LocalDate;

/** Which meetings are asked for; a part that is null leaves everything in. */
record BijeenkomstFilter(
        String gremium,
        Bijeenkomst.Soort soort,
        Stand.Status status,
        LocalDate from,
        LocalDate to,
        Instant gewijzigdSinds) {}
