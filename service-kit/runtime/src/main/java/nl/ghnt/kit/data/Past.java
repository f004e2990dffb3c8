package nl.ghnt.kit.data;

/** Where what was told stays when a later version of the data tells otherwise. */
public enum Past {
    /**
     * The row is changed and the kit keeps what it said. The entity marks the moment from which it says so
     * ({@link Bookkeeping}) and the one at which it lapsed ({@link LapsedAt}); its table has a past ({@code keep_past}).
     * A row that cannot lapse only holds others together that can.
     */
    KEPT_ASIDE,
    /** The row is changed and the entity keeps what it said itself. */
    OF_ITS_OWN,
    /** The row lapses and another takes its place. */
    AS_ROWS
}
