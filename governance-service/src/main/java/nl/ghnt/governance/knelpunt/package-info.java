/**
 * Bottlenecks that regions raise: received by the programme team, dealt with by kernteam and stuurgroep, step by step.
 * What the region tells stays its own and comes by events; each step is told back. A step can say at which agenda item or decision it was taken. Uses
 * besluit and bijeenkomst.
 */
package nl.ghnt.governance.knelpunt;
