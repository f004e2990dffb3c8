/**
 * The terms and instruments of the programme: what they mean, what they were called, who made them and how far they
 * came. Uses {@code feit} only.
 */
package nl.ghnt.regions.begrip;
