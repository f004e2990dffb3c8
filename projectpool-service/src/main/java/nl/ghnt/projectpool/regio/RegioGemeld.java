package nl.ghnt.projectpool.regio;

import java.time.LocalDate;
import java.util.List;

/** What the register tells of a region, at its beginning and at each change: its full state. */
record RegioGemeld(
        String code,
        String naam,
        String indeling,
        LocalDate beginGeldigheid,
        LocalDate eindeGeldigheid,
        List<Naam> namen) {

    /** A spelling. */
    record Naam(String naam, String soort) {}
}
