package nl.ghnt.reporting.regio;

/** How a post of a region stands (R137). */
public enum Poststatus {
    VACANT,
    IN_WERVING,
    VERVULD
}
