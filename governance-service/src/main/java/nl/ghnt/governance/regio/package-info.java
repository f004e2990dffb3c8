/** The codes of the regions, as the register told them: to know one when somebody asks for it. Uses no other feature. */
package nl.ghnt.governance.regio;
