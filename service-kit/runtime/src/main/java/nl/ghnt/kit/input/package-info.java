/**
 * How text from outside is read, wherever it stands: what it may hold, which days and moments it can name, how an address
 * and its headers are written. Every size is looked at before anything else is.
 */
package nl.ghnt.kit.input;
