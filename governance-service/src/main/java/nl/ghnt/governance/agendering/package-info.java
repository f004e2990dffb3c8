/**
 * What must go on an agenda: a progress report that is offered for adoption goes on the agenda of the next meeting of
 * the stuurgroep, a project that is put forward on the programme of the next informatiedag, or they wait until one is planned.
 * Uses bijeenkomst and gremium.
 */
package nl.ghnt.governance.agendering;
