package nl.ghnt.kit.data;

/**
 * Brings in data that belongs to the programme itself, as a migration brings in tables: once per version, in one
 * transaction, before the service is ready. A changed fact is a new version of the step.
 */
public interface DataStep {

    /** Stable name of the data. */
    String name();

    /** Version of the data, from 1. */
    int version();

    /** Steps run from low to high. */
    int order();

    /** Brings the data in; runs in a transaction, and in a later version on top of the earlier one. */
    void load();
}
