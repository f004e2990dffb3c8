package nl.ghnt.regions.kader;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a priority reaches (R191). */
@Schema(name = "Reikwijdte", description = "Of een prioriteit van de regio's is, hen overstijgt of landelijk is")
public enum Reikwijdte {
    REGIONAAL,
    REGIO_OVERSTIJGEND,
    LANDELIJK
}
