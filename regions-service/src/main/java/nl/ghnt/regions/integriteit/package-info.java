/**
 * Looks what does not fit in the register: overlaps, gaps, municipalities in two regions or in none, regions without
 * name or project leader, numbers that differ from what was announced. Changes nothing; reads the tables of all.
 */
package nl.ghnt.regions.integriteit;
