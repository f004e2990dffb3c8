package nl.ghnt.reporting.cijfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ghnt.reporting.inzending.GeaccepteerdAntwoord;

/**
 * All figures of a campaign at one moment, with the population and the answers that they were made of.
 *
 * @param uitvraag the campaign
 * @param periode half year that it asks about, for example {@code 2021-H2}
 * @param peildatum day on which the population was frozen
 * @param vragenlijst title of the questionnaire
 * @param populatie the frozen population, in the order shown
 * @param antwoorden every accepted answer, with the submission that it comes from
 * @param cijfers one figure per question that a figure can be made of
 */
public record Cijferblad(
        UUID uitvraag,
        String periode,
        LocalDate peildatum,
        String vragenlijst,
        List<Regio> populatie,
        List<GeaccepteerdAntwoord> antwoorden,
        List<Vraagcijfer> cijfers) {

    /** A region of the population by its canonical name on the reference date. */
    public record Regio(String code, String naam) {}

    public Cijferblad {
        populatie = List.copyOf(populatie);
        antwoorden = List.copyOf(antwoorden);
        cijfers = List.copyOf(cijfers);
    }

    /** Number of accepted submissions with an answer. */
    public int aantalInzendingen() {
        return (int) antwoorden.stream()
                .map(GeaccepteerdAntwoord::inzending)
                .distinct()
                .count();
    }

    /** Whether any of the answers was made up for a demonstration. */
    public boolean synthetisch() {
        return antwoorden.stream().anyMatch(GeaccepteerdAntwoord::synthetisch);
    }
}
