/**
 * The picture of a report: a record tree ({@link nl.ghnt.reporting.infographic.weergave.Infographic}) and what is drawn
 * from it, as a poster in SVG and as an accessible report in PDF
 * ({@link nl.ghnt.reporting.infographic.weergave.InfographicWeergave}). Pure functions: no other feature, no database, no
 * clock. Each block of the poster has a layout class that turns its part of the record into shapes; the templates below
 * {@code templates/infographic} only write them out.
 */
package nl.ghnt.reporting.infographic.weergave;
