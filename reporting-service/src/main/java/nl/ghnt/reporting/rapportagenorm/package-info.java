/** What the sources say of reporting itself: how often, and with whom (R264, R257). Uses no other feature. */
package nl.ghnt.reporting.rapportagenorm;
