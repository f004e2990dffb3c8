package nl.ghnt.governance.bijeenkomst;

/**
 * A meeting will not take place. Told inside this service, in the transaction of the change, so that what stood on its
 * agenda can go to another.
 */
public record BijeenkomstAfgelast(Bijeenkomst bijeenkomst) {}
