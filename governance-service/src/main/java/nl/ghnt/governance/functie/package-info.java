/** The posts and roles, which exist without a holder. Uses organisatie and gremium. */
package nl.ghnt.governance.functie;
