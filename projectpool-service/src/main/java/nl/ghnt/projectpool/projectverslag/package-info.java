/** What projects report on the days that their round asks for: due, reminded, skipped with a reason, submitted and reviewed. */
package nl.ghnt.projectpool.projectverslag;
