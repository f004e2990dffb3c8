/** Sends many requests, right and wrong, made from the OpenAPI documents, and looks whether each answer is as promised. */
package nl.ghnt.fuzz;
