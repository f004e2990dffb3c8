/**
 * The coverage of regions by theme, as printed and as understood. Counts entries and cells, never projects (C19). May
 * use {@code thema} and {@code regio}.
 */
package nl.ghnt.projectpool.dekking;
