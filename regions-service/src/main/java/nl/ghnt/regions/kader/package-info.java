/**
 * The frame of the programme over time: action lines, building blocks, themes, target groups, conditions and
 * priorities, each with its source. Uses {@code feit} only.
 */
package nl.ghnt.regions.kader;
