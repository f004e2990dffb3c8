package nl.ghnt.governance.bijeenkomst;

/**
 * A meeting was held. Told inside this service, in the transaction of the change, so that what was only to be shown there
 * is done with.
 */
public record BijeenkomstGehouden(Bijeenkomst bijeenkomst) {}
