/**
 * The ways to divide the country, each with the number that was announced and its members where these are known. Uses
 * {@code feit} only; a feature that knows the members of a kind of partition offers a {@link Ledenlijst}.
 */
package nl.ghnt.regions.indeling;
