/**
 * What each region marked as its own priorities of the frame for a half-year: it drives the thematic questionnaire. Uses
 * {@code kader}, {@code projectleider}, {@code regio} and {@code feit}.
 */
package nl.ghnt.regions.prioriteit;
