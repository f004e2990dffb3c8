/** Read copy of the region register, to know a region by any of its spellings. Uses no other feature. */
package nl.ghnt.projectpool.regio;
