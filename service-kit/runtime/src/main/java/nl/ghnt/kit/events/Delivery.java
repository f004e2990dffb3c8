package nl.ghnt.kit.events;

import java.util.List;
import java.util.Map;

/**
 * What became of messages that were handed to the broker.
 *
 * @param acknowledged numbers of those that the broker has, in the order in which it said so
 * @param failures by the number of the message, why the broker does not have it; of a key at most one
 * @param away whether the broker itself seems to be away: what was not tried need not be tried now
 */
record Delivery(List<Long> acknowledged, Map<Long, Exception> failures, boolean away) {}
