package nl.ghnt.kit.audit;

import java.util.List;

/**
 * That somebody was shown what is noted when it is read, such as names.
 *
 * @param action what was read
 * @param resources of which resources
 */
public record Reading(String action, List<String> resources) {}
