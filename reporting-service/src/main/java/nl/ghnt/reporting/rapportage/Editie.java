package nl.ghnt.reporting.rapportage;

import java.time.LocalDate;

/**
 * An edition that was published before this registration existed, as the sources tell of it.
 *
 * @param opgave what it is about
 * @param inhoud its texts and figures, as far as they are in the sources
 * @param aanbiedingsdatum actual day of offering; null when unknown
 * @param kamerbrief letter to the House; null when nothing of it is known
 * @param openbaarmakingsdatum day of publication; null when unknown
 * @param verantwoording what the sources tell and do not tell
 */
record Editie(
        Opgave opgave,
        Inhoud inhoud,
        LocalDate aanbiedingsdatum,
        Kamerbrief kamerbrief,
        LocalDate openbaarmakingsdatum,
        Verantwoording verantwoording) {}
