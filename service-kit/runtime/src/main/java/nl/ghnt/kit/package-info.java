/**
 * The technique that all services share; no word of the domain stands in here.
 *
 * <p>{@code problem} says no, {@code http} receives and answers, {@code paging} and {@code concurrency} hold the rules
 * of lists and versions, {@code idempotency} answers a repeated request once, {@code events} tells and hears facts,
 * {@code audit} keeps who did what, {@code time} holds valid time and partial dates, {@code security} who is calling,
 * {@code config} what ops can set, {@code ops} how the service is doing, {@code openapi} the API's description.
 */
package nl.ghnt.kit;
