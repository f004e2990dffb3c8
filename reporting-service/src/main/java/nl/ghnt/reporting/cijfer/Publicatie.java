package nl.ghnt.reporting.cijfer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was published of the figures of a campaign; told by the feature that publishes. */
public interface Publicatie {

    /**
     * Figures as they were frozen for a report that is public now.
     *
     * @param blad the frozen figures
     * @param bevrorenOp moment of freezing
     */
    record Bevroren(Cijferblad blad, Instant bevrorenOp) {}

    /** The latest published figures of a campaign; empty as long as none were published. */
    Optional<Bevroren> vanUitvraag(UUID uitvraag);
}
