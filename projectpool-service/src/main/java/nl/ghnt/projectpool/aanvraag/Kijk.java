package nl.ghnt.projectpool.aanvraag;

import java.util.Collection;
import java.util.List;

/**
 * Which applications a reader sees, and which of what they say: who applies sees also what is being written, and so does a
 * region that the applicant asked to work along; who takes part by the name of its municipality or by its region, who
 * assesses in the round without a conflict, and who may read all, what was submitted last. The words of it are in {@link
 * AanvraagRepository}.
 *
 * @param gemeenten municipalities that the reader applies for
 * @param regios regions that the reader leads or represents today
 * @param beoordelaar account of the reader as one who assesses; empty for others
 * @param ingediend whether the reader sees all that others submitted
 */
record Kijk(Collection<String> gemeenten, Collection<String> regios, String beoordelaar, boolean ingediend) {

    /** Whether the reader applies for the municipality of an application. */
    boolean isEigen(Aanvraag aanvraag) {
        return gemeenten.contains(aanvraag.gemeente());
    }

    /** Whether the reader sees what is being written in an application. */
    boolean zietConcept(Aanvraag aanvraag) {
        return isEigen(aanvraag) || aanvraag.meeschrijven().isGevraagd(regios);
    }

    /** What the reader sees of an application that is seen. */
    Aanvraagversie van(Aanvraag aanvraag) {
        return zietConcept(aanvraag) ? aanvraag.laatste() : aanvraag.ingediend();
    }

    /** Of the parts of an application, those that the reader writes. */
    List<Deel> schrijft(Aanvraag aanvraag, List<Deel> delen) {
        if (isEigen(aanvraag)) {
            return delen;
        }
        Collection<String> gevraagd = aanvraag.meeschrijven().delenVan(regios);
        return delen.stream().filter(deel -> gevraagd.contains(deel.naam())).toList();
    }

    /** For whom the reader works on an application that is seen: its municipality, else regions that take part; empty for others. */
    List<String> namens(Aanvraag aanvraag) {
        return isEigen(aanvraag)
                ? List.of(aanvraag.gemeente())
                : van(aanvraag).codes().regios().stream()
                        .filter(regios::contains)
                        .toList();
    }
}
