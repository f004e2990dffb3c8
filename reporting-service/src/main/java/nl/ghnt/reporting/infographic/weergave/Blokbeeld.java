package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/**
 * A block, laid out for a width and ready to be put in its place.
 *
 * @param hoogte height it needs, margins included
 * @param vormen its shapes, relative to its upper left corner
 */
record Blokbeeld(String titel, double breedte, double hoogte, List<Shape> vormen) {}
