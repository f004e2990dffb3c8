package nl.ghnt.regions.kader;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An element of the frame as it is seen.
 *
 * @param element the element
 * @param peildatum day of which this is said
 * @param omschrijving what is said
 * @param bekendOp moment by whose knowledge this is said
 */
public record Kaderbeeld(Kaderelement element, LocalDate peildatum, Kaderomschrijving omschrijving, Instant bekendOp) {

    public String code() {
        return element.code();
    }

    public Kadersoort soort() {
        return element.soort();
    }

    /** Last moment of change, as far as known then. */
    public Instant gewijzigdOp() {
        return element.gewijzigdOp(bekendOp);
    }

    public Kaderinhoud inhoud() {
        return omschrijving.inhoud();
    }

    /** What it is called for a reader: its name, or its text when it has no name. */
    public String aanduiding() {
        return inhoud().naam() == null ? inhoud().tekst() : inhoud().naam();
    }
}
