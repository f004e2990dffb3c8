package nl.ghnt.reporting.inzending;

import java.util.Map;

/**
 * What a region chose, of the answers that can be counted.
 *
 * @param regio code of the region
 * @param synthetisch whether it is made up
 * @param keuzes per code of a question the code of an option, or Boolean for yes or no; not in it when it is not known
 */
public record Regiokeuzes(String regio, boolean synthetisch, Map<String, Object> keuzes) {}
