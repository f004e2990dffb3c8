package nl.ghnt.kit.data;

/**
 * What a run of a step did with the entries of one kind.
 *
 * @param kind name of the entity
 * @param added entries that stand anew
 * @param changed entries that say otherwise than before
 * @param lapsed rows that the file no longer has
 * @param held rows that people changed, and that stay as they left them although the file says otherwise
 * @param untouched entries that say what they said
 */
public record DataOutcome(String kind, int added, int changed, int lapsed, int held, int untouched) {}
