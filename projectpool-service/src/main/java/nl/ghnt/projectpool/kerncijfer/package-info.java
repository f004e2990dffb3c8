/**
 * The key figures of the pool: the published count of projects with its source, and beside it what is counted in the
 * coverage table. They are different numbers (C19). May use {@code dekking} and {@code poolronde}.
 */
package nl.ghnt.projectpool.kerncijfer;
