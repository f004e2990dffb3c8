package nl.ghnt.fuzz;

/**
 * What came back.
 *
 * @param mediaType empty when none was named
 */
record Answer(int status, String mediaType, byte[] body) {}
