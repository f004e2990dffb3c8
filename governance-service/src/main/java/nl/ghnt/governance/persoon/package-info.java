/**
 * The professionals whom the sources name openly in their post. Their names are for readers with a token only;
 * experience experts never stand here. Uses no other feature.
 */
package nl.ghnt.governance.persoon;
