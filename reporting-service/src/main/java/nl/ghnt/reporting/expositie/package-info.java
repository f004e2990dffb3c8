/** The travelling exposition and where it was (R297-R300). Uses no other feature. */
package nl.ghnt.reporting.expositie;
