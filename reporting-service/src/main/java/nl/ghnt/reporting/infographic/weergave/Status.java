package nl.ghnt.reporting.infographic.weergave;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status of the progress report that the infographic belongs to (R272). */
@Schema(name = "InfographicStatus")
public enum Status {
    CONCEPT("Concept"),
    TER_VASTSTELLING("Ter vaststelling"),
    VASTGESTELD("Vastgesteld"),
    AANGEBODEN("Aangeboden aan de Tweede Kamer"),
    OPENBAAR("Openbaar");

    final String omschrijving;

    Status(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** Before adoption every figure may still change, and the picture says so. */
    boolean voorlopig() {
        return this == CONCEPT || this == TER_VASTSTELLING;
    }
}
