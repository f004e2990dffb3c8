/**
 * From the frozen figures and texts of a report to the infographic as JSON, SVG and PDF, and their safekeeping. The
 * drawing itself is in {@code weergave}. Uses the features cijfer and pool.
 */
package nl.ghnt.reporting.infographic;
