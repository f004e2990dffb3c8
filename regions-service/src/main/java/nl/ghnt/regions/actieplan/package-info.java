/**
 * The plan of action of each region over the three action lines: its versions, its actions and how they come along. A
 * concept is seen by its own region and by the programme only. Uses {@code kader}, {@code projectleider}, {@code regio}
 * and {@code feit}.
 */
package nl.ghnt.regions.actieplan;
