package nl.ghnt.projectpool.projectverslag;

import nl.ghnt.kit.concurrency.Versioned;

/**
 * A report that a reader sees.
 *
 * @param gemeente CBS code of the municipality that leads its project
 */
record GezienVerslag(Projectverslag verslag, String gemeente) implements Versioned {

    @Override
    public long version() {
        return verslag.version();
    }
}
