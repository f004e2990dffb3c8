package nl.ghnt.reporting.vragenlijst;

import java.time.Instant;

/**
 * The agreement of one party with the questions as they are.
 *
 * @param partij who agrees
 * @param gegevenOp when it was recorded
 * @param vastgelegdDoor subject of the token of who recorded it
 */
public record Akkoord(Partij partij, Instant gegevenOp, String vastgelegdDoor) {}
