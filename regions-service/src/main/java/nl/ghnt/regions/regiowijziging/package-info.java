/**
 * What is decided about regions: beginnings, mergers, splits, endings, and changes of name, basis and municipalities.
 * A change closes and opens validity; it moves and deletes nothing. Uses {@code regio} and {@code projectleider}.
 */
package nl.ghnt.regions.regiowijziging;
