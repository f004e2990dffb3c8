package nl.ghnt.regions.netwerk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sector of a partner, as the sources name them (R149, R150). An enum, because callers choose from it and figures are
 * counted by it; a test holds it to the list in the programme data.
 */
@Schema(
        name = "Partnersector",
        description = "Sector van een partner: hulpverlening, zorg, onderwijs, politie en justitie, en elders welzijn, "
                + "veiligheid en straf")
public enum Partnersector {
    HULPVERLENING,
    ZORG,
    ONDERWIJS,
    POLITIE,
    JUSTITIE,
    WELZIJN,
    VEILIGHEID,
    STRAF
}
