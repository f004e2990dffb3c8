/**
 * The shape of a room that keeps pieces of a region: one immutable record of content in one envelope. Uses
 * {@code projectleider}, {@code regio} and {@code feit}.
 */
package nl.ghnt.regions.stuk;
