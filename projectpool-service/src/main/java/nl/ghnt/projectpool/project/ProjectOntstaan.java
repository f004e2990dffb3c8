package nl.ghnt.projectpool.project;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A project came of a grant, in the running transaction: what belongs to it from then on is made by whom it concerns.
 *
 * @param begin first day of the project
 */
public record ProjectOntstaan(UUID id, UUID ronde, LocalDate begin) {}
