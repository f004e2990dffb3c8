package nl.ghnt.reporting.infographic.weergave;

/** The layout of one block of the poster. */
@FunctionalInterface
interface Blokopmaak {

    /** Lays the block out for a width; the height follows from the content. */
    Blokbeeld voorBreedte(double breedte);
}
