/**
 * Leads from the members of one partition to those of another, with how sure each step is: regions, Veilig Thuis regions,
 * centre municipalities, municipalities. Changes nothing. Uses {@code indeling}, {@code gemeente} and {@code feit}, and
 * reads the facts that {@code regio} keeps.
 */
package nl.ghnt.regions.afbeelding;
