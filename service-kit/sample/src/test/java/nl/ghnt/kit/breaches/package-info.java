/**
 * Operations that break the rules of the generated contract on purpose, one for each rule: {@code /breaches/<rule>} is right but for
 * what its rule is about. {@code RulesOfTheContractTest} fails when a rule does not notice its breach, and when a rule has none.
 */
package nl.ghnt.kit.breaches;
