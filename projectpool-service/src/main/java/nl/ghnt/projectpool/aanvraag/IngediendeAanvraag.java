package nl.ghnt.projectpool.aanvraag;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What those who assess and decide hold of an application that was submitted.
 *
 * @param nummer by which people call it
 * @param gemeente CBS code of the municipality that applies
 * @param versie number of the version that was submitted last
 * @param bedrag what is asked, in euros
 * @param regios codes of the regions that take part
 * @param gemeenten codes of the municipalities that take part by name
 */
public record IngediendeAanvraag(
        UUID id,
        long nummer,
        UUID ronde,
        String gemeente,
        Aanvraag.Status status,
        boolean synthetisch,
        int versie,
        String titel,
        BigDecimal bedrag,
        List<String> regios,
        List<String> gemeenten) {

    /** What a query selects to give one: of application {@code a} and the version of it that was submitted, {@code v}. */
    public static final String GEGEVENS = "new nl.ghnt.projectpool.aanvraag.IngediendeAanvraag(a.id, a.nummer, a.ronde,"
            + " a.gemeente, a.status, a.synthetisch, v.nummer, v.inhoud.kern.titel, v.bedrag, v.codes.regios,"
            + " v.codes.gemeenten)";

    /** Whether it is there to be assessed and decided, for the first time or anew: the life of an application says so. */
    public boolean isTeBesluiten() {
        return Aanvraag.LEVEN.possibleIn(status).contains(Aanvraag.Handeling.BESLUITEN);
    }

    /** The municipality that applies, and those that take part by name. */
    public Collection<String> alleGemeenten() {
        Set<String> alle = new TreeSet<>(gemeenten);
        alle.add(gemeente);
        return alle;
    }
}
