/**
 * What a municipality applies for in a round that is run here: its draft, in which several people write, and what it
 * submitted. May use {@code aanvraagronde}, {@code thema} and {@code regio}.
 */
package nl.ghnt.projectpool.aanvraag;
