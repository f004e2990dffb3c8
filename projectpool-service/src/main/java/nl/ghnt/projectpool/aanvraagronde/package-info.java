/**
 * Rounds that are run here: set up by the programme team, opened, changed with a reason, closed. What the sources tell of the
 * rounds of 2019 and 2020-2021 stands in {@code poolronde}; may use that and {@code thema}.
 */
package nl.ghnt.projectpool.aanvraagronde;
