/** The sixteen themes that coverage is counted by, and the target groups that some are about. Uses no other feature. */
package nl.ghnt.projectpool.thema;
