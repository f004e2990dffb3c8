/**
 * How the programme is steered: the bodies and who belonged to them over time, their meetings and agendas, and the
 * decisions that follow.
 *
 * <p>Each package below is one feature; features use each other in one direction only.
 */
package nl.ghnt.governance;
