/**
 * Pilots, the methods they are compared with, the experiments of others, and what works. A reference method is not a
 * pilot and never counts as one. Uses {@code stuk}, {@code projectleider}, {@code regio} and {@code feit}.
 */
package nl.ghnt.regions.pilot;
