/** The page of requirements, and that it says what the tests of all modules prove. */
package nl.ghnt.requirements;
