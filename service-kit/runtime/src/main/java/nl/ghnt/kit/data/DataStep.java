package nl.ghnt.kit.data;

/**
 * Brings in data that belongs to the programme itself, as a migration brings in tables: once per version, in one
 * transaction, before the service is ready. A changed file is a next version of the step: what it says otherwise
 * replaces what was told, what it no longer says lapses, and what people changed since stays as they left it
 * ({@link DataKind}).
 */
public abstract class DataStep {

    private final String name;
    private final int version;
    private final int order;

    /**
     * @param name stable name of the data
     * @param version version of the data, from 1
     * @param order steps run from low to high
     */
    protected DataStep(String name, int version, int order) {
        this.name = name;
        this.version = version;
        this.order = order;
    }

    /** Says which files the data stands in and what becomes of each entry. */
    public abstract void load(DataLoad load);

    public String name() {
        return name;
    }

    public int version() {
        return version;
    }

    int order() {
        return order;
    }
}
