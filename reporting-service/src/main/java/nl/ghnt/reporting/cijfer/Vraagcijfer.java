package nl.ghnt.reporting.cijfer;

import java.util.ArrayList;
import java.util.List;

/**
 * One figure over a frozen population. The counts of the outcomes and the unknown always add up to the denominator;
 * as long as nobody answered, no count is known: unknown is never 0 (R328).
 *
 * @param code code of the question
 * @param gegeven attribute of the state of a region; null when the question tells none
 * @param label the question as it was put
 * @param soort how it was made
 * @param noemer number of regions in the frozen population that the question was put to (R323, R261)
 * @param uitkomsten the possible answers with the regions that gave them
 * @param regiosOnbekend codes of the regions that did not answer, in the order of the population
 */
public record Vraagcijfer(
        String code,
        String gegeven,
        String label,
        Cijfersoort soort,
        int noemer,
        List<Uitkomst> uitkomsten,
        List<String> regiosOnbekend) {

    /**
     * One possible answer.
     *
     * @param code code of the answer
     * @param label its wording
     * @param regios codes of the regions that gave it, in the order of the population
     */
    public record Uitkomst(String code, String label, List<String> regios) {

        public Uitkomst {
            regios = List.copyOf(regios);
        }
    }

    /** Holds that every region of the population is in exactly one place. */
    public Vraagcijfer {
        uitkomsten = List.copyOf(uitkomsten);
        regiosOnbekend = List.copyOf(regiosOnbekend);
        List<String> alle = new ArrayList<>(regiosOnbekend);
        uitkomsten.forEach(uitkomst -> alle.addAll(uitkomst.regios()));
        if (alle.size() != noemer || alle.stream().distinct().count() != noemer) {
            throw new IllegalArgumentException(code + ": de uitkomsten tellen niet op tot de noemer " + noemer);
        }
    }

    /** Number of regions without an answer. */
    public int aantalOnbekend() {
        return regiosOnbekend.size();
    }

    /** Whether no region answered. */
    public boolean geheelOnbekend() {
        return aantalOnbekend() == noemer;
    }

    /** Number of regions that gave an answer; null as long as nobody answered, or when there is no such answer. */
    public Integer aantal(String uitkomst) {
        if (geheelOnbekend()) {
            return null;
        }
        return uitkomsten.stream()
                .filter(kandidaat -> kandidaat.code().equals(uitkomst))
                .map(kandidaat -> kandidaat.regios().size())
                .findFirst()
                .orElse(null);
    }

    /** '13 van de 28' for a yes-or-no question of which something is known, else null. */
    public String tekst() {
        Integer ja = aantal(Cijfervraag.JA.code());
        return soort != Cijfersoort.JA_NEE || ja == null ? null : ja + " van de " + noemer;
    }

    /** What a region answered; null when unknown. */
    public String vanRegio(String regio) {
        return uitkomsten.stream()
                .filter(uitkomst -> uitkomst.regios().contains(regio))
                .map(Uitkomst::code)
                .findFirst()
                .orElse(null);
    }
}
