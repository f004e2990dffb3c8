/** The organisations of the programme and what each is a part of. Uses no other feature. */
package nl.ghnt.governance.organisatie;
