/**
 * Bottlenecks that regions raise. How they are dealt with is told by governance, and kept here in its order. Not public,
 * but for the title: that goes to governance in an event, and events are public. Uses {@code stuk},
 * {@code projectleider} and {@code feit}.
 */
package nl.ghnt.regions.knelpunt;
