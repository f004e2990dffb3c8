/** The bodies of the programme as data, and the rings in which they stand. Uses organisatie. */
package nl.ghnt.governance.gremium;
