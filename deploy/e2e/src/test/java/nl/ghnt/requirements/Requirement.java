package nl.ghnt.requirements;

/**
 * A fact of the programme texts that the system must carry, or what users of such systems expect of it beside those.
 *
 * @param series letter of its number; null for a fact of the texts, which has {@code R}
 * @param id its number
 * @param service who carries it
 * @param weight {@code must}: held, computed or enforced; {@code storable}: a text or link that can be kept;
 *     {@code should}: missed by who knows other systems
 * @param asks what the system does with it
 * @param source which of the programme texts says so, as listed in docs/sources.md; null for what users expect
 * @param quote its words
 * @param open what is not there yet, or not proved; null when it is met
 */
record Requirement(
        String series, int id, String service, String weight, String asks, String source, String quote, String open) {

    boolean isMet() {
        return open == null;
    }

    String name() {
        return (series == null ? "R" : series) + id;
    }
}
