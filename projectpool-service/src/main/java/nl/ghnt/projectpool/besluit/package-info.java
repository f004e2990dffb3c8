/**
 * Deciding about what municipalities applied for: a list of decisions that is prepared, with what it does to budget, regions and
 * themes, and adopted as a whole; each decision, the letter about it, and an objection against it.
 */
package nl.ghnt.projectpool.besluit;
