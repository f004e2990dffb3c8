package nl.ghnt.regions.afbeelding;

import java.time.LocalDate;
import java.util.Map;

/**
 * One of the two partitions between which is led.
 *
 * @param code code of the partition
 * @param plaats what it consists of
 * @param dag the day on which its members are read
 * @param namen names of the members by code, in order
 */
record Zijde(String code, Plaats plaats, LocalDate dag, Map<String, String> namen) {}
