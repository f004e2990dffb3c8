package nl.ghnt.reporting.cijfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.reporting.inzending.GeaccepteerdAntwoord;

/**
 * All figures of a campaign at one moment, with the population and, when they are frozen, the answers that they were made of.
 *
 * @param uitvraag the campaign
 * @param periode half year that it asks about, for example {@code 2021-H2}
 * @param peildatum day on which the population was frozen
 * @param vragenlijst title of the questionnaire
 * @param populatie the frozen population, in the order shown
 * @param antwoorden every accepted answer, with the submission that it comes from; empty for the figures of now
 * @param cijfers one figure per question that a figure can be made of
 * @param geaccepteerd number of regions of which a submission was accepted; null in sheets of before it was kept
 * @param verzonnen whether one of those was made up for a demonstration; null in sheets of before it was kept
 */
public record Cijferblad(
        UUID uitvraag,
        String periode,
        LocalDate peildatum,
        String vragenlijst,
        List<Regio> populatie,
        List<GeaccepteerdAntwoord> antwoorden,
        List<Vraagcijfer> cijfers,
        Integer geaccepteerd,
        Boolean verzonnen) {

    /** A region of the population by its canonical name on the reference date. */
    public record Regio(String code, String naam) {}

    public Cijferblad {
        populatie = List.copyOf(populatie);
        antwoorden = List.copyOf(antwoorden);
        cijfers = List.copyOf(cijfers);
    }

    /** Number of regions of which a submission was accepted. */
    public int aantalInzendingen() {
        return geaccepteerd != null
                ? geaccepteerd
                : (int) antwoorden.stream()
                        .map(GeaccepteerdAntwoord::inzending)
                        .distinct()
                        .count();
    }

    /** Whether any of the submissions was made up for a demonstration. */
    public boolean synthetisch() {
        return verzonnen != null ? verzonnen : antwoorden.stream().anyMatch(GeaccepteerdAntwoord::synthetisch);
    }
}
