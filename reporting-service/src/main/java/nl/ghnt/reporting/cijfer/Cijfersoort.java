package nl.ghnt.reporting.cijfer;

/** How a question becomes a figure. */
public enum Cijfersoort {
    /** Yes or no: 'n of the N regions'. */
    JA_NEE,
    /** One of a few: a count per choice, adding up with the unknown to N. */
    KEUZE
}
