package nl.ghnt.reporting.infographic.weergave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a figure came to be. */
@Schema(name = "InfographicCijferHerkomst")
public enum Herkomst {
    /** Computed from the accepted submissions of the campaign. */
    BEREKEND("berekend uit inzendingen"),
    /** Taken over from a published document, without a computation. */
    UIT_BRON("overgenomen uit de bron");

    final String omschrijving;

    Herkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }
}
