/**
 * Filters of lists that are codes: a code that does not exist is a fault of the request, with status 400, and not an empty
 * list that says 'there is none of it'.
 */
package nl.ghnt.kit.codes;
