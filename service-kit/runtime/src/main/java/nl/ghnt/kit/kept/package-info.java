/**
 * Answers that are kept: the finished bytes of a read, for as long as nothing was written. Who forgets is the database, which
 * tells every replica of every change at its commit.
 */
package nl.ghnt.kit.kept;
