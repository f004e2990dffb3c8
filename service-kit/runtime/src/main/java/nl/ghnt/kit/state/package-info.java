/** The life of a thing as one table: what can be done to it in which state. */
package nl.ghnt.kit.state;
