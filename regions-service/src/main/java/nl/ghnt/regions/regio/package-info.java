/**
 * The regions over time: existence, names and other spellings, organising basis, Veilig Thuis regions, municipalities
 * and succession. Uses {@code indeling}, {@code gemeente} and {@code feit}; only {@code regiowijziging} changes it.
 */
package nl.ghnt.regions.regio;
