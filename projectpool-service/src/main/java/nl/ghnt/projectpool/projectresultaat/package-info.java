/** What projects share with all regions: for everybody, or for who leads projects in the regions and their officials (R321). */
package nl.ghnt.projectpool.projectresultaat;
