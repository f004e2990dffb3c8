package nl.ghnt.reporting.rapportage;

/**
 * An edition that was published before this registration existed, as the sources tell of it.
 *
 * @param opgave what it is about
 * @param inhoud its texts and figures, as far as they are in the sources
 * @param aanbieding how it came to the House and to the public, as far as known
 * @param verantwoording what the sources tell and do not tell
 */
record Editie(Opgave opgave, Inhoud inhoud, Aanbieding aanbieding, Verantwoording verantwoording) {}
