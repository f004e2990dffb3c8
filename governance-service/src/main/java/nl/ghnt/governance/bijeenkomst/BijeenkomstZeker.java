package nl.ghnt.governance.bijeenkomst;

/**
 * A meeting will take place: it was planned, or a tentative one was confirmed. Told inside this service, in the
 * transaction of the change, so that what waits for a meeting can be put on its agenda.
 */
public record BijeenkomstZeker(Bijeenkomst bijeenkomst) {}
