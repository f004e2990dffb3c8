/**
 * Who or which organisation belonged to a body or held a post, over time. Names of persons are shown to readers with a
 * token only. Uses gremium, functie, organisatie and persoon.
 */
package nl.ghnt.governance.lidmaatschap;
