package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/**
 * A picture: what the SVG template writes out.
 *
 * @param omschrijving the content in words, for who cannot see it
 */
record Drawing(double breedte, double hoogte, String titel, String omschrijving, List<ShapeGroup> groepen) {}
