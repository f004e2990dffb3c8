package nl.ghnt.regions.feit;

import java.time.Instant;
import java.util.UUID;
import nl.ghnt.kit.time.Source;

/**
 * How a fact came into the register.
 *
 * @param bron document and place; null when it is not from a document
 * @param geregistreerdOp moment of recording
 * @param wijziging the change that recorded it; null for data of the programme
 */
public record Herkomst(Source bron, Instant geregistreerdOp, UUID wijziging) {

    public static Herkomst programma(Source bron, Instant geregistreerdOp) {
        return new Herkomst(bron, geregistreerdOp, null);
    }

    Herkomst metBron(Source andere) {
        return new Herkomst(andere, geregistreerdOp, wijziging);
    }
}
