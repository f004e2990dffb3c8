/**
 * The project pool 'Van Denken naar Doen': its rounds, themes, coverage and published count of projects.
 *
 * <p>Each package below is one feature; features use each other in one direction only. In this package itself stands
 * what all of them use: {@link nl.ghnt.projectpool.Schrijfwijze}, {@link nl.ghnt.projectpool.Zekerheid} and the faults
 * ({@link nl.ghnt.projectpool.Fout}).
 */
package nl.ghnt.projectpool;
