/** What all facts over time have in common: a period, a moment of recording, a source. Uses no other feature. */
package nl.ghnt.regions.feit;
