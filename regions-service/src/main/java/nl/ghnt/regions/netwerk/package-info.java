/**
 * The networks of the regions with their partners (organisations, never persons) and the regional administrative
 * meetings. Uses {@code stuk}, {@code projectleider}, {@code regio} and {@code feit}.
 */
package nl.ghnt.regions.netwerk;
