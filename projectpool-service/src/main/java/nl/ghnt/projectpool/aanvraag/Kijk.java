package nl.ghnt.projectpool.aanvraag;

import java.util.Collection;

/**
 * Which applications a reader sees, and which of what they say: who applies sees also what is being written; who takes
 * part by the name of its municipality, who assesses in the round without a conflict, and who may read all, what was
 * submitted last. The words of it are in {@link AanvraagRepository}.
 *
 * @param gemeenten municipalities that the reader applies for
 * @param beoordelaar account of the reader as one who assesses; empty for others
 * @param ingediend whether the reader sees all that others submitted
 */
record Kijk(Collection<String> gemeenten, String beoordelaar, boolean ingediend) {

    /** Whether the reader applies for the municipality of an application. */
    boolean isEigen(Aanvraag aanvraag) {
        return gemeenten.contains(aanvraag.gemeente());
    }

    /** What the reader sees of an application that is seen. */
    Aanvraagversie van(Aanvraag aanvraag) {
        return isEigen(aanvraag) ? aanvraag.laatste() : aanvraag.ingediend();
    }
}
