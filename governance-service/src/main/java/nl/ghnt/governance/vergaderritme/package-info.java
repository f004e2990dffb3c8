/** How often bodies should meet, beside how often they planned to and did. Uses bijeenkomst and gremium. */
package nl.ghnt.governance.vergaderritme;
