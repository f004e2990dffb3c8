/**
 * What the programme offers and pays the regions, what they ask of it, and its visits to them. Seen by the own region
 * and the programme team; others hear that there is something, never what was said. Uses {@code stuk},
 * {@code regio} and {@code feit}.
 */
package nl.ghnt.regions.ondersteuning;
