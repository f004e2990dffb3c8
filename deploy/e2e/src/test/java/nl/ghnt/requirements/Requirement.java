package nl.ghnt.requirements;

/**
 * A fact of the programme texts that the system must carry.
 *
 * @param id its number
 * @param service who carries it
 * @param weight {@code must}: held, computed or enforced; {@code storable}: a text or link that can be kept
 * @param asks what the system does with it
 * @param source which of the programme texts says so, as listed in docs/sources.md
 * @param quote its words
 * @param open what is not there yet, or not proved; null when it is met
 */
record Requirement(int id, String service, String weight, String asks, String source, String quote, String open) {

    boolean isMet() {
        return open == null;
    }

    String name() {
        return "R" + id;
    }
}
