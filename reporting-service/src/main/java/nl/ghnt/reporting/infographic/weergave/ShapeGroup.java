package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/** Shapes that belong together, moved to their place on the page. */
record ShapeGroup(String titel, double x, double y, List<Shape> vormen) {}
