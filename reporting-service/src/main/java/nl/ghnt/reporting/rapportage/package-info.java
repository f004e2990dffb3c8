/**
 * The progress report from concept to public: figures frozen when it is put before the stuurgroep, bytes frozen when it is made
 * public, an erratum as a next version beside it. Uses the features cijfer, pool, infographic, regio and uitvraag.
 */
package nl.ghnt.reporting.rapportage;
