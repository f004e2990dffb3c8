package nl.ghnt.regions.feit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure a fact is. */
@Schema(
        name = "Zekerheid",
        description = "ZEKER: de bron zegt het; AFGELEID: gevolgtrekking, met reden; VERMOED: lijkt erop, na te gaan")
public enum Zekerheid {
    /** The source says so. */
    ZEKER,
    /** Concluded from sources, with the reason. */
    AFGELEID,
    /** Only looks like it; never stored. */
    VERMOED
}
