package nl.ghnt.projectpool.aanvraag;

import java.util.Collection;

/**
 * Which applications a reader sees, and which of what they say: who applies sees also what is being written; who takes
 * part, by the name of its municipality, and who may read all, what was submitted last.
 *
 * @param gemeenten municipalities that the reader applies for
 * @param ingediend whether the reader sees what others submitted
 */
record Kijk(Collection<String> gemeenten, boolean ingediend) {

    /** Whether the reader applies for the municipality of an application. */
    boolean isEigen(Aanvraag aanvraag) {
        return gemeenten.contains(aanvraag.gemeente());
    }

    /** Whether the reader sees anything of an application. */
    boolean ziet(Aanvraag aanvraag) {
        return isEigen(aanvraag)
                || aanvraag.ingediend() != null
                        && (ingediend || doetMee(aanvraag.ingediend().codes()));
    }

    private boolean doetMee(Deelnemerscodes codes) {
        return codes.gemeenten().stream().anyMatch(gemeenten::contains);
    }

    /** What the reader sees of an application that is seen. */
    Aanvraagversie van(Aanvraag aanvraag) {
        return isEigen(aanvraag) ? aanvraag.laatste() : aanvraag.ingediend();
    }
}
