package nl.ghnt.reporting.cijfer;

import java.time.Instant;

/**
 * The figures of a campaign as they are told.
 *
 * @param blad the figures; without the answers when they are those of now
 * @param inzendingen number of regions of which a submission was accepted
 * @param synthetisch whether an answer was made up for a demonstration
 * @param bevrorenOp when they were frozen for a report that is public; null when they are those of now
 */
record Cijferstand(Cijferblad blad, int inzendingen, boolean synthetisch, Instant bevrorenOp) {

    static Cijferstand bevroren(Publicatie.Bevroren bevroren) {
        Cijferblad blad = bevroren.blad();
        return new Cijferstand(blad, blad.aantalInzendingen(), blad.synthetisch(), bevroren.bevrorenOp());
    }
}
