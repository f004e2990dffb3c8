package nl.ghnt.regions.regio;

import nl.ghnt.kit.paging.Page;
import nl.ghnt.regions.feit.Volledigheid;

/** What was found of municipalities in regions, and whether nothing found means that there is nothing. */
record GevondenGemeenten(Page<GemeenteInRegio> feiten, Volledigheid volledigheid) {}
