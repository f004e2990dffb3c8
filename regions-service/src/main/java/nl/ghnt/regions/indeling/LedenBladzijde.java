package nl.ghnt.regions.indeling;

import nl.ghnt.kit.paging.Page;
import nl.ghnt.regions.feit.Volledigheid;

/** One page of the members of a partition, and whether an empty one means that there are none. */
record LedenBladzijde(Page<Lid> leden, Volledigheid volledigheid) {}
