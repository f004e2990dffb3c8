/**
 * Bottlenecks that regions raise: received by the programme team, dealt with by kernteam and stuurgroep, step by step.
 * What the region tells stays its own and comes by events; each step is told back. Uses gremium.
 */
package nl.ghnt.governance.knelpunt;
