package nl.ghnt.projectpool.beoordeling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which interest an assessor has in an application. */
@Schema(
        name = "Belang",
        description =
                "GEEN; BELANG: er is een band, die het oordeel niet in de weg staat; CONFLICT: de aanvraag gaat voor"
                        + " de beoordelaar dicht")
public enum Belang {
    GEEN,
    BELANG,
    CONFLICT
}
