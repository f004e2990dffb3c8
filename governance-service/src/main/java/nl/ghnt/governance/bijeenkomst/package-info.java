/** The meetings with their ordered agendas, planned and held. Uses gremium and persoon. */
package nl.ghnt.governance.bijeenkomst;
