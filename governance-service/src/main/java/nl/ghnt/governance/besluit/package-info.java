/** The register of decisions, which only the stuurgroep adds to. Uses agendering, bijeenkomst and gremium. */
package nl.ghnt.governance.besluit;
