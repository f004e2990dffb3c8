/**
 * What must go on an agenda: a progress report that is offered for adoption goes on the agenda of the next meeting of
 * the stuurgroep, or waits until one is planned. Uses bijeenkomst and gremium.
 */
package nl.ghnt.governance.agendering;
