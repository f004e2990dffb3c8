/** Who holds a project leader's post of a region, as the register of the regions told it. Uses no other feature. */
package nl.ghnt.governance.aanstelling;
