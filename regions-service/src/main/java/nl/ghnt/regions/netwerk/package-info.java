/**
 * The networks of the regions with their partners (organisations, never persons) and the regional administrative
 * meetings. Uses {@code projectleider}, {@code regio} and {@code feit}.
 */
package nl.ghnt.regions.netwerk;
